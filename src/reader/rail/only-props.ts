import type { Term } from '../../annotate/reading.ts';

/** Which term alone is shown, and how to choose another or none. */
export interface OnlyProps {
  readonly only: Term | undefined;
  readonly onOnly: (term: Term | undefined) => void;
}
