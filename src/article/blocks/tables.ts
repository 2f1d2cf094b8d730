/** Tables of data; tables that only lay a page out are walked like any other element. */
import type { TableBlock } from '../article.ts';
import { spacedText } from '../lines.ts';
import { collapse } from '../text.ts';

/** A cell longer than this holds an article, not a datum, in characters. */
const longestCell = 400;

/** The table's block, or null where it is layout. */
export function tableBlock(table: Element): TableBlock | null {
  if (table.querySelector('table')) return null;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter((row) => row.some(({ text }) => text !== ''));
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const isData =
    rows.length >= 2 && widest >= 2 && rows.every((row) => row.every(({ text }) => text.length <= longestCell));
  if (!isData) return null;
  return { type: 'table', caption: collapse(table.querySelector('caption')?.textContent ?? ''), rows };
}

function cellsOf(row: Element): TableBlock['rows'][number] {
  return [...row.children]
    .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
    .map((cell) => ({ text: spacedText(cell), header: cell.localName === 'th' }));
}
