/** The page that `npm start` opens: the demo, a file of the user's, or an address on the web. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { NewsServer } from '../../tests/browsers/server/server.ts';
import { fixtures } from '../../tests/fixtures/index.ts';

/** Where the page is, and what has to be ended afterwards. */
export interface Page {
  readonly url: string;
  /** Port of the local proxy that serves it; absent for pages on the web. */
  readonly proxyPort?: number;
  close(): Promise<void>;
}

/** Gets the page ready: `wanted` is an http(s) address, a file, or nothing for the demo; throws for anything else, with what to do as the error's cause. */
export async function openPage(wanted: string | undefined): Promise<Page> {
  if (wanted && /^https?:\/\//.test(wanted)) return { url: wanted, close: async () => undefined };
  if (wanted && !existsSync(wanted)) {
    throw new Error(`There is no file "${wanted}", and it is no http(s) address.`, {
      cause: 'name a file that exists, or an address that begins with http:// or https://.',
    });
  }
  const server = await NewsServer.start();
  const url = wanted ? serveFile(server, wanted) : serveDemo(server);
  return { url, proxyPort: server.port, close: () => server.close() };
}

function serveFile(server: NewsServer, file: string): string {
  const url = `http://halaman.example/${encodeURIComponent(basename(file))}`;
  server.serveFolder('http://halaman.example/', dirname(resolve(file)));
  server.serveFile(url, file);
  return url;
}

/** The first fixture is the demo: a cluttered page under a made-up news host. */
function serveDemo(server: NewsServer): string {
  const [demo] = fixtures;
  if (!demo) throw new Error('The demo page is missing from tests/fixtures.');
  server.serveFolder(`${new URL(demo.url).origin}/img/`, join(demo.dir, 'img'));
  server.serveFile(demo.url, join(demo.dir, 'page.html'));
  return demo.url;
}
