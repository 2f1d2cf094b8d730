/** Which answer belongs to which address. */
import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type Answer, fileAnswer } from './answer.ts';

const missing: Answer = { body: 'Nothing is served at this address.', type: 'text/plain', status: 404 };

/** The pages and folders of all made-up sites. */
export class Sites {
  readonly #pages = new Map<string, Answer>();
  readonly #folders = new Map<string, string>();

  /** Puts an answer at one address. */
  addPage(url: string, answer: Answer): void {
    this.#pages.set(new URL(url).href, answer);
  }

  /** Puts a folder's files below an address. */
  addFolder(url: string, path: string): void {
    this.#folders.set(new URL(url).href.replace(/\/?$/, '/'), resolve(path));
  }

  /** The answer for an address: a page with this query, the page without one, a file, or 404. */
  find(url: string): Answer {
    const bare = url.replace(/[?#].*$/s, '');
    return this.#pages.get(url) ?? this.#pages.get(bare) ?? this.#findFile(bare) ?? missing;
  }

  #findFile(url: string): Answer | null {
    for (const [prefix, folder] of this.#folders) {
      if (!url.startsWith(prefix)) continue;
      const path = resolve(folder, decodePath(url.slice(prefix.length)));
      if (path.startsWith(folder + sep) && isFile(path)) return fileAnswer(path);
    }
    return null;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%` in the address: no file is called that.
    return '';
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
