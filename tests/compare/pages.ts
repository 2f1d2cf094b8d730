/** The pages that the two readers are compared on. */
import { join } from 'node:path';
import { defaultFolder, loadSets } from '../bench/extraction/pages.ts';
import type { NewsServer } from '../browsers/server/server.ts';
import { fixtures, pageOf } from '../fixtures/index.ts';
import { madePages, madePicture, madeSite } from './made-pages.ts';

/** A page, ready to be opened. */
export interface ComparedPage {
  /** A name that files can have. */
  readonly name: string;
  readonly url: string;
}

// Firefox asks for every picture on a page of an extension by https.
const schemes = ['http:', 'https:'] as const;

/** Puts the pages on the made-up web: ours always, and so many of each set of real pages, where there are any. */
export function servePages(server: NewsServer, realPages: number): ComparedPage[] {
  return [...serveFixtures(server), ...serveMade(server), ...serveReal(server, realPages)];
}

function serveFixtures(server: NewsServer): ComparedPage[] {
  return fixtures.map((fixture) => {
    const { host } = new URL(fixture.url);
    for (const scheme of schemes) server.serveFolder(`${scheme}//${host}/img/`, join(fixture.dir, 'img'));
    server.serve(fixture.url, pageOf(fixture));
    return fixture;
  });
}

function serveMade(server: NewsServer): ComparedPage[] {
  for (const scheme of schemes) {
    const picture = { body: madePicture, type: 'image/svg+xml' };
    server.serve(`${madeSite.replace('http:', scheme)}/img/pasar.svg`, picture);
  }
  return [...madePages].map(([name, body]) => {
    const url = `${madeSite}/kota/${name}`;
    server.serve(url, body);
    return { name, url };
  });
}

function serveReal(server: NewsServer, count: number): ComparedPage[] {
  return loadSets([defaultFolder]).flatMap((set) =>
    set.pages
      .filter(({ article }) => article)
      .slice(0, count)
      .map((page) => {
        server.serve(page.url, set.html(page));
        return { name: `${set.name}-${page.id}`.replace(/[^\w-]+/g, '_'), url: page.url };
      }),
  );
}
