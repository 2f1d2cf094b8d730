/** An X display that nobody sees, with a keyboard that can be pressed: what Chromium needs to fire key combinations. */
import { findCommand } from './find-browser.ts';
import { Program } from './program.ts';
import { until, within } from './wait.ts';

const screen = '1400x1000x24';

// xdotool takes X's own names for keys.
const keysyms: Readonly<Record<string, string>> = {
  ' ': 'space',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  Backspace: 'BackSpace',
  Control: 'ctrl',
  Enter: 'Return',
  PageDown: 'Next',
  PageUp: 'Prior',
  '/': 'slash',
  '?': 'question',
  '-': 'minus',
};

/** A running display. */
export class VirtualDisplay {
  readonly #server: Program;

  private constructor(
    server: Program,
    /** What `DISPLAY` has to be for programs to show up there. */
    readonly name: string,
  ) {
    this.#server = server;
  }

  /** Starts a display under a number that the server picks because it is free. */
  static async start(): Promise<VirtualDisplay> {
    const server = new Program(requireCommand('Xvfb'), ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp']);
    try {
      const number = await until('start of Xvfb', () => readNumber(server));
      return new VirtualDisplay(server, `:${number}`);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** Presses keys joined by `+` for the window that has the focus. */
  async press(keys: string): Promise<void> {
    await pressKeys(keys, this.name);
  }

  /** Clicks with the right button at a place of the screen, in px. */
  async rightClick(x: number, y: number): Promise<void> {
    await xdotool(['mousemove', String(x), String(y), 'click', '3'], this.name);
  }

  /** Ends the display. */
  async close(): Promise<void> {
    await this.#server.stop();
  }
}

/** Presses keys joined by `+` on a display for the window that has the focus. */
export async function pressKeys(keys: string, display: string): Promise<void> {
  const names = keys.split('+').map((key) => keysyms[key] ?? (key.length === 1 ? key.toLowerCase() : key));
  await xdotool(['key', names.join('+')], display);
}

async function xdotool(args: readonly string[], display: string): Promise<void> {
  const what = `xdotool ${args.join(' ')}`;
  const tool = new Program(requireCommand('xdotool'), args, { ...process.env, DISPLAY: display });
  await within(what, tool.ended());
  if (tool.exitCode !== 0) throw new Error(`${what} failed: ${tool.output}`);
}

function readNumber(server: Program): string | undefined {
  server.assertRunning();
  return /^(\d+)\n/m.exec(server.output)?.[1];
}

function requireCommand(name: string): string {
  const path = findCommand([name]);
  if (path) return path;
  throw new Error(`${name} is not in PATH: install it (Debian: xvfb xdotool) to press key combinations in Chromium.`);
}
