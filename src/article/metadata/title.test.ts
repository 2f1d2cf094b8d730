import { expect, test } from 'vitest';
import type { PageFacts } from './page-facts.ts';
import { headline, withoutSite } from './title.ts';

test.each([
  ['Harga Beras Naik - Kabar Kini', 'Kabar Kini', 'Harga Beras Naik'],
  ['Harga Beras Naik | Kabar Kini', 'Kabar Kini', 'Harga Beras Naik'],
  ['Kabar Kini: Harga Beras Naik', 'Kabar Kini', 'Kabar Kini: Harga Beras Naik'],
  ['Harga Naik - Tapi Stok Aman - Kabar Kini', 'Kabar Kini', 'Harga Naik - Tapi Stok Aman'],
  ['Harga Beras Naik', 'Kabar Kini', 'Harga Beras Naik'],
])('cuts %j', (title, site, expected) => expect(withoutSite(title, site)).toBe(expected));

const facts = (title: string): PageFacts => ({
  address: 'https://kabar.example/1',
  canonical: 'https://kabar.example/1',
  title,
  lang: 'id',
  meta: new Map(),
  news: null,
});

test('prefers the heading that the page’s title announces', () => {
  expect(headline(facts('Harga Beras Naik - Kabar'), ['Terpopuler', 'Harga Beras Naik'], 'Kabar')).toBe(
    'Harga Beras Naik',
  );
});

test('falls back to the title where no heading matches', () => {
  expect(headline(facts('Harga Beras Naik - Kabar'), ['Terpopuler'], 'Kabar')).toBe('Harga Beras Naik');
});
