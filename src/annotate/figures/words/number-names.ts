/** What a language calls its numbers. */
export interface NumberNames {
  /** A whole number from nought to below a thousand trillion. */
  whole(value: number): string;
  /** The decimal mark, spoken. */
  readonly point: string;
  readonly minus: string;
  /** What stands between the ends of a range. */
  readonly to: string;
}
