/** What assistive technology is told of a document, in ARIA's words whatever the browser. */

/** One object of the accessibility tree; what the browser leaves out of the tree is left out here. */
export interface AccessibleNode {
  /** ARIA's name of the role; `text` for a stretch of text, `generic` for what only groups. */
  readonly role: string;
  readonly name: string;
  /** How many objects it lies within. */
  readonly depth: number;
  /** Those that apply of `focused`, `expanded`, `collapsed`, `pressed`, `checked`, `disabled`, `modal`. */
  readonly states: readonly string[];
  /** Of a heading. */
  readonly level?: number;
  /** How soon a change in it is spoken, if it is spoken by itself; what lies within inherits it. */
  readonly live?: string;
}

/** How urgently a change is spoken, by what an object declares or by what its role implies; `off` is nothing. */
export function liveness(declared: string | undefined, role: string, around: string | undefined): string | undefined {
  const own = declared || impliedLiveness[role];
  return own === 'off' ? undefined : (own ?? around);
}

const impliedLiveness: Readonly<Record<string, string>> = { alert: 'assertive', status: 'polite', log: 'polite' };
