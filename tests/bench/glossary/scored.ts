/** Precision, recall and F1 of what was counted. */

/** Right, found and to be found. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** `| P | R | F1 |` cells. */
export function scoreCells({ right, found, gold }: Counts): string {
  const [precision, recall] = [ratio(right, found), ratio(right, gold)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((score) => score.toFixed(3)).join(' | ');
}

/** A share with three decimals, and what it is a share of. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
