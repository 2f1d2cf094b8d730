import { expect, test } from 'vitest';
import type { PageFacts } from './page-facts.ts';
import { siteOf } from './site.ts';
import { headline, withoutSite } from './title.ts';

interface Declared {
  readonly news?: string;
  readonly og?: string;
  readonly title?: string;
}

const facts = ({ news = '', og = '', title = '' }: Declared): PageFacts => ({
  address: 'https://www.kabarkini.co.id/1',
  canonical: 'https://www.kabarkini.co.id/1',
  title,
  lang: 'id',
  meta: new Map([
    ['og:title', og],
    ['og:site_name', 'Kabar Kini'],
  ]),
  news: {
    headline: news,
    authors: [],
    publisher: '',
    published: '',
    modified: '',
    image: '',
    description: '',
    restricted: false,
    section: '',
  },
});

const site = siteOf(facts({}));
const headlineOf = (declared: Declared, headings: readonly string[] = []) => headline(facts(declared), headings, site);

test.each([
  ['Harga Beras Naik - Kabar Kini', 'Harga Beras Naik'],
  ['Harga Beras Naik | Kabar Kini', 'Harga Beras Naik'],
  ['Harga Beras Naik : Kabar Kini Ekonomi', 'Harga Beras Naik'],
  ['Harga Beras Naik - KabarKini.co.id', 'Harga Beras Naik'],
  ['Kabar Kini | Harga Beras Naik', 'Harga Beras Naik'],
  ['KabarKini.co.id: Harga Beras Naik', 'Harga Beras Naik'],
  ['米が値上がり：Kabar Kini', '米が値上がり'],
  ['Harga Naik - Tapi Stok Aman - Kabar Kini', 'Harga Naik - Tapi Stok Aman'],
  ['Beras naik - petani untung', 'Beras naik - petani untung'],
  ['ANGGARAN 3.0 | Pajak ditagih tentara penagih', 'ANGGARAN 3.0 | Pajak ditagih tentara penagih'],
  ['Kabar Kini: Harga Beras Naik', 'Kabar Kini: Harga Beras Naik'],
  ['Harga Beras Naik', 'Harga Beras Naik'],
])('cuts %j', (title, expected) => expect(withoutSite(title, site)).toBe(expected));

test.each<[string, Declared, string[], string]>([
  ['JSON-LD where a heading shows it', { news: 'Beras Naik', og: 'Aduh, Beras!' }, ['Beras Naik'], 'Beras Naik'],
  ['Open Graph where a heading shows it', { news: 'Beras 2025', og: 'Beras Naik' }, ['Beras Naik'], 'Beras Naik'],
  [
    'what <title> begins with',
    { news: 'Beras 2025', og: 'Beras Naik', title: 'Beras Naik - Kabar Kini' },
    [],
    'Beras Naik',
  ],
  ['JSON-LD where nothing is shown', { news: 'Beras Naik', og: 'Aduh, Beras!' }, ['Ekonomi'], 'Beras Naik'],
  ['<title> alone', { title: 'Harga Beras Naik - Kabar Kini' }, ['Terpopuler'], 'Harga Beras Naik'],
  ['a heading alone', {}, ['Harga Beras Naik'], 'Harga Beras Naik'],
  ['nothing that is the site’s name', { og: 'Kabar Kini' }, ['Harga Beras Naik'], 'Harga Beras Naik'],
  ['nothing with entities left', { news: 'Harga b&eacute;ras', og: 'Harga béras' }, [], 'Harga béras'],
  [
    'no kicker that the page leaves out elsewhere',
    { news: 'Pangan: Harga Beras Naik Lagi', og: 'Harga Beras Naik Lagi' },
    ['Pangan: Harga Beras Naik Lagi'],
    'Harga Beras Naik Lagi',
  ],
  [
    'nothing after the visible headline',
    { og: 'Harga Beras Naik Lagi Halaman 2 - Kabar Kini' },
    ['Harga Beras Naik Lagi'],
    'Harga Beras Naik Lagi',
  ],
])('takes %s', (_, declared, headings, expected) => expect(headlineOf(declared, headings).title).toBe(expected));

test('names the heading that shows the title with a kicker', () => {
  expect(headlineOf({ og: 'Harga Beras Naik Lagi' }, ['Terpopuler', 'Pangan Harga Beras Naik Lagi']).heading).toBe(
    'Pangan Harga Beras Naik Lagi',
  );
});
