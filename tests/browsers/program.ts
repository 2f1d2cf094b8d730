/** Programs that tests start: never left behind, and none of their children either. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { atExit } from './at-exit.ts';
import { within } from './wait.ts';

const patience = 5_000;
const keptOutput = 2_000;

/** A started program with all its children. */
export class Program {
  readonly #child: ChildProcess;
  readonly #forget: () => void;
  #output = '';
  #failure: Error | null = null;

  constructor(path: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    // A group of its own, so that one signal reaches the children too.
    this.#child = spawn(path, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (text) => this.#keep(text));
    this.#child.on('error', (error) => {
      this.#failure = error;
    });
    this.#forget = atExit(() => signalGroup(this.#child.pid, 'SIGTERM'));
  }

  /** The end of what it has written, errors too. */
  get output(): string {
    return this.#output;
  }

  /** Null while it runs; a program killed by a signal has no code either. */
  get exitCode(): number | null {
    return this.#child.exitCode;
  }

  /** Throws, with what the program said, once it runs no longer. */
  assertRunning(): void {
    if (this.#failure) throw this.#failure;
    if (!this.#runs) throw new Error(`${this.#child.spawnfile} has ended: ${this.#output}`);
  }

  /** Asks the program to end, and sees to it. */
  async stop(): Promise<void> {
    signalGroup(this.#child.pid, 'SIGTERM');
    await this.ended();
  }

  /** Waits for the program to end by itself, then makes sure that nothing of it is left. */
  async ended(): Promise<void> {
    if (this.#runs) await within('end of the program', once(this.#child, 'exit'), patience).catch(() => undefined);
    signalGroup(this.#child.pid, 'SIGKILL');
    this.#forget();
  }

  get #runs(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  #keep(text: unknown): void {
    this.#output = (this.#output + String(text)).slice(-keptOutput);
  }
}

/** Signals a group of processes; that none of it runs any more is no error. */
export function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // All of them have ended already.
  }
}
