// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { accessOf } from './access.ts';
import { linesOf } from './lines.ts';
import { pageFacts } from './metadata/page-facts.ts';
import { pageOf, paragraph } from './testing/dom.ts';

const sentence = 'Harga beras di pasar induk naik tajam sepekan terakhir, kata para pedagang di sana. ';
const short = [paragraph(sentence.repeat(4))];
const long = Array(9).fill(paragraph(sentence.repeat(4)));

function access(declared: object, body: string, blocks = short) {
  const page = pageOf(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...declared })}</script><body>${body}`,
  );
  return accessOf(pageFacts(page), linesOf(page.body), blocks);
}

test.each([
  ['a boolean', { isAccessibleForFree: false }],
  ['a word', { isAccessibleForFree: 'False' }],
  ['an address', { isAccessibleForFree: 'https://schema.org/False' }],
  ['a part', { isAccessibleForFree: true, hasPart: [{ isAccessibleForFree: false }] }],
])('believes a short text that says it by %s', (_, declared) => expect(access(declared, '')).toBe('partial'));

test.each([
  'Artikel ini khusus pelanggan.',
  'Berlangganan untuk membaca selengkapnya',
  'Masuk untuk melanjutkan membaca',
  'Untuk lanjut membaca, silakan berlangganan',
  'Subscribe to continue reading',
  'This story is available to subscribers.',
])('hears it where the text breaks off: %s', (line) => expect(access({}, `<p>${line}</p>`)).toBe('partial'));

describe('takes for whole', () => {
  test('what says that it is free', () => expect(access({ isAccessibleForFree: true }, '')).toBe('full'));
  test('a long text, which its subscriber sees', () =>
    expect(access({ isAccessibleForFree: false }, '', long)).toBe('full'));
  test.each([
    'Iklan - geser untuk lanjut membaca',
    'Berlangganan nawala kami',
    'Masuk',
    'Advertisement: scroll to continue reading',
  ])('a short text beside "%s"', (line) => expect(access({}, `<p>${line}</p>`)).toBe('full'));
  test('a long text beside an offer', () => expect(access({}, '<p>Subscribe to keep reading</p>', long)).toBe('full'));
});
