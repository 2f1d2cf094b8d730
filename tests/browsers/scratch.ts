/** A folder for all that a browser writes: profile, caches, temporary files. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

// Browsers' last children may still be writing while the folder is removed.
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** A temporary folder, removed when asked or when this process ends. */
export class Scratch {
  readonly path = mkdtempSync(join(tmpdir(), 'jernih-'));
  readonly #forget = atExit(() => rmSync(this.path, removal));

  /** Makes a folder inside. */
  folder(name: string): string {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.path, removal);
    this.#forget();
  }
}
