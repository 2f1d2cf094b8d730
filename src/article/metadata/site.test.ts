import { expect, test } from 'vitest';
import type { PageFacts } from './page-facts.ts';
import { isSite, siteOf } from './site.ts';

const site = siteOf({
  address: 'https://m.kabar6.co.id/1',
  meta: new Map([['og:site_name', 'Kabar Enam - Cepat dan Tepat']]),
  news: null,
} as unknown as PageFacts);

test('names the site without its slogan', () => expect(site.name).toBe('Kabar Enam'));

test.each([
  ['Kabar Enam', true],
  ['KabarEnam', true],
  ['Kabar6.co.id', true],
  ['Kabar6 Ekonomi', true],
  ['Ekonomi', false],
  ['Kabar baik dari sawah', false],
  ['Enam menteri memuji Kabar6 dan Enam', false],
])('%j names it: %s', (text, expected) => expect(isSite(text, site)).toBe(expected));
