/** Writes an article as Markdown (CommonMark with tables), with its source. */

import { toSegments } from '../../annotate/segments.ts';
import type { Article, Block, Mark, TableBlock } from '../../article/article.ts';
import { bylineOf } from './byline.ts';

/** The article as Markdown; `source` is the line that names where it comes from. */
export function toMarkdown({ title, authors, url, lead, blocks }: Article, source: string): string {
  const head = [`# ${escaped(title)}`, authors.length > 0 ? `*${escaped(bylineOf(authors))}*` : ''];
  const body = [...(lead ? [lead] : []), ...blocks].map(markdownOf);
  return `${joined([...head, ...body, '---', `${escaped(source)}: <${url}>`])}\n`;
}

// Neighbouring items of a list belong together, all else is set apart by an empty line.
function joined(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .reduce((text, part) => (text ? text + (isTight(text, part) ? '\n' : '\n\n') + part : part), '');
}

const item = /^ *(?:-|1\.) /;

function isTight(before: string, part: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  return item.test(last) && item.test(part);
}

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'image': {
      const words = [block.caption, block.credit && `(${block.credit})`].filter(Boolean).join(' ');
      return `![${escaped(block.alt || block.caption)}](${block.src})${words && `\n*${escaped(words)}*`}`;
    }
    case 'table':
      return tableOf(block);
    case 'embed':
      return `[${escaped(block.label)}](${block.href})`;
    case 'code':
      return `${fenceFor(block.text)}\n${block.text}\n${fenceFor(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${richOf(block)}`;
    case 'quote':
      return `> ${richOf(block)}`;
    case 'list-item':
      return `${'   '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${richOf(block)}`;
    default:
      return richOf(block);
  }
}

// Longer than any row of backticks inside.
const fenceFor = (text: string): string =>
  '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));

const wraps: Readonly<Record<Exclude<Mark['kind'], 'link'>, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  code: ['`', '`'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  dateline: ['', ''],
};

function richOf({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): string {
  return toSegments(text, marks)
    .map((segment) => segment.spans.reduceRight(wrapped, escaped(segment.text)))
    .join('');
}

function wrapped(inner: string, mark: Mark): string {
  // Markdown knows no mark that begins or ends in white space.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  if (!core) return inner;
  if (mark.kind === 'link') return `${before}[${core}](${mark.href})${after}`;
  const [open, close] = wraps[mark.kind];
  return `${before}${open}${core}${close}${after}`;
}

function tableOf({ caption, rows }: TableBlock): string {
  const [head = [], ...body] = rows;
  const columns = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const cellsOf = (row: (typeof rows)[number]) =>
    row.map(({ text }) => escaped(text).replaceAll('|', '\\|').replaceAll('\n', ' '));
  const lines = [line(cellsOf(head)), line(Array(columns).fill('---')), ...body.map((row) => line(cellsOf(row)))];
  return [caption && `*${escaped(caption)}*\n`, ...lines].filter(Boolean).join('\n');
}

// Signs that mean something inside a line, and those that mean something at its start.
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+(?=[.)]\s))/gm, (_, space, sign) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
