/** Scripts that tests send into pages, as source text. */

/** An expression, or a function that needs nothing from outside but its arguments. */
export type Script<T> = string | ((...args: never[]) => T | Promise<T>);

/** The script as one expression, with its arguments written in. */
export function toExpression(script: Script<unknown>, args: readonly unknown[] = []): string {
  if (typeof script === 'string') return `(${script})`;
  // TypeScript runners wrap named inner functions in a helper of this name, which no page has.
  const keepNames = 'const __name = (named) => named;';
  return `(() => { ${keepNames} return (${script})(${args.map(toLiteral).join(', ')}); })()`;
}

function toLiteral(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

const briefLength = 80;

/** The script's beginning on one line, for error messages. */
export function toBrief(script: Script<unknown>): string {
  const line = String(script).replace(/\s+/g, ' ');
  return line.length > briefLength ? `${line.slice(0, briefLength)}…` : line;
}
