/** Precision, recall and F1 from counts, and the tables they are shown in. */

/** How many were found, wanted and right. */
export interface Counts {
  readonly found: number;
  readonly wanted: number;
  readonly right: number;
}

/** Precision, recall and F1 as cells of a table. */
export function scoreCells({ found, wanted, right }: Counts): readonly string[] {
  return [share(right, found), share(right, wanted), share(2 * right, found + wanted)];
}

/** A share with three digits; a dash where there is nothing to share. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** The sum of a number over items. */
export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Rows as a Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
