// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linesOf } from '../lines.ts';
import { bodyOf } from '../testing/dom.ts';
import { authorsOf } from './authors.ts';
import { surroundings } from './header.ts';
import type { PageFacts } from './page-facts.ts';

const site = { name: 'Kabar Kini', names: ['Kabar Kini', 'kabarkini'] };

function credited(html: string, authors: string[] | null, meta = ''): string[] {
  const lines = linesOf(bodyOf(`<h1>Harga beras naik</h1>${html}`));
  const facts = { news: authors && { authors }, meta: new Map([['author', meta]]) } as unknown as PageFacts;
  return authorsOf(facts, surroundings(lines, 'Harga beras naik', []), site).map(({ name, role }) => `${name}/${role}`);
}

const editor = '<p>Editor: Budi Hartono</p>';

test.each<[string, string, string[] | null, string, string[]]>([
  ['declared names, agencies too', '', ['Rina Sari and AP'], '', ['Rina Sari/author', 'AP/author']],
  [
    'names joined in other languages',
    '',
    ['Rina Sari og Budi Hartono'],
    '',
    ['Rina Sari/author', 'Budi Hartono/author'],
  ],
  ['the site where JSON-LD names nobody else', '', ['Kabar Kini'], '', ['Kabar Kini/author']],
  ['not the site where only a meta tag does', '', null, 'PT Kabar Kini', []],
  ['a byline rather than the site', '<p>Oleh Rina Sari</p>', ['Kabar Kini'], '', ['Rina Sari/author']],
  ['nobody twice for the paper beside a name', '<p>von Rina Sari, KABAR KINI</p>', null, '', ['Rina Sari/author']],
  ['the editor whom JSON-LD calls the author', editor, ['Budi Hartono'], '', ['Budi Hartono/editor']],
])('credits %s', (_, html, authors, meta, expected) => expect(credited(html, authors, meta)).toEqual(expected));
