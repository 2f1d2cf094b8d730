import type { TableBlock, TableCell } from '../../article/article.ts';
import { useTranslate } from '../translate.ts';

// Numbers line up only when they all end at the same edge.
const printedNumber = /^(?:[\s\p{Sc}+−-]|Rp)*\d[\d.,\s%]*$/u;

/** A table that scrolls sideways by itself, so that a wide one never widens the article. */
export function Table({ table: { caption, rows } }: { readonly table: TableBlock }) {
  const t = useTranslate();
  const numeric = (column: number) =>
    rows.every((row) => !row[column] || row[column].header || printedNumber.test(row[column].text));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard only with focus.
    <section class="table" aria-label={caption || t('table')} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>
          {rows.map((row, order) => (
            <tr key={order}>
              {row.map((cell, column) => (
                <Cell
                  key={column}
                  cell={cell}
                  scope={order === 0 ? 'col' : 'row'}
                  numeric={column > 0 && numeric(column)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly scope: 'col' | 'row';
  readonly numeric: boolean;
}

function Cell({ cell: { text, header }, scope, numeric }: CellProps) {
  const look = numeric ? 'number' : undefined;
  if (!header) return <td class={look}>{text}</td>;
  return (
    <th scope={scope} class={look}>
      {text}
    </th>
  );
}
