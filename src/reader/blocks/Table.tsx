import { useRef } from 'preact/hooks';
import type { TableBlock, TableCell } from '../../article/article.ts';
import { useTranslate } from '../translate.ts';
import { useOverflow } from './overflow.ts';

type Row = TableBlock['rows'][number];

// Numbers line up only when they all end at the same edge.
const printedNumber = /^(?:[\s\p{Sc}+−-]|Rp)*\d[\d.,\s%]*$/u;

/** A table that scrolls sideways by itself, so that a wide one never widens the article. */
export function Table({ table: { caption, rows } }: { readonly table: TableBlock }) {
  const t = useTranslate();
  const frame = useRef<HTMLElement>(null);
  const overflows = useOverflow(frame);
  const numeric = (column: number) =>
    rows.every((row) => !row[column] || row[column].header || printedNumber.test(row[column].text));
  // Set apart, so that print can repeat it on every page.
  const headed = rows.length > 1 && rows[0]?.every(({ header }) => header);
  const drawn = rows.map((row, order) => (
    <TableRow key={order} row={row} scope={order === 0 ? 'col' : 'row'} numeric={numeric} />
  ));
  return (
    // Keys can scroll only what has the focus, and need a stop only where something scrolls.
    <section class="table" ref={frame} aria-label={caption || t('table')} tabIndex={overflows ? 0 : undefined}>
      <table>
        {caption && (
          <caption>
            <span>{caption}</span>
          </caption>
        )}
        {headed && <thead>{drawn[0]}</thead>}
        <tbody>{headed ? drawn.slice(1) : drawn}</tbody>
      </table>
    </section>
  );
}

interface TableRowProps {
  readonly row: Row;
  readonly scope: 'col' | 'row';
  readonly numeric: (column: number) => boolean;
}

function TableRow({ row, scope, numeric }: TableRowProps) {
  return (
    <tr>
      {row.map((cell, column) => (
        <Cell key={column} cell={cell} scope={scope} numeric={column > 0 && numeric(column)} />
      ))}
    </tr>
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
