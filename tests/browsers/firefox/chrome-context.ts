/** Scripts with the browser's own rights, in its window: where tabs, frames and extensions can be reached. */
import { type Script, toExpression } from '../script.ts';
import type { Marionette } from './marionette.ts';

// Answers come back as JSON text, so that what a script resolves to is never
// taken for the name of an element or a window.
const wrap = (expression: string) => `
  const answer = arguments[arguments.length - 1];
  Promise.resolve().then(() => ${expression}).then(
    (value) => answer(JSON.stringify({ value })),
    (error) => answer(JSON.stringify({ error: String(error?.message ?? error) })),
  );`;

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** Firefox's window as a place to run scripts in. */
export class ChromeContext {
  constructor(readonly marionette: Marionette) {}

  /** Resolves with what the script returns or resolves to. */
  async run<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T> {
    const parameters = { script: wrap(toExpression(script, args)), args: [], sandbox: 'system', newSandbox: false };
    const answer = (await this.marionette.send('WebDriver:ExecuteAsyncScript', parameters)) as { value: string };
    const outcome: Outcome = JSON.parse(answer.value);
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as T;
  }
}
