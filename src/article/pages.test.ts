// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import { snapshot } from './snapshot/snapshot.ts';
import { pageOf } from './testing/dom.ts';

const site = 'https://kabar.example';
const article = `${site}/read/77120/jembatan-putus`;
const numbers = '<a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a>';

function pages(body: string, address = article, head = '') {
  const page = pageOf(`<head>${head}</head><body>${body}`, address);
  return pagesOf(page, snapshot(page).body, address);
}

test.each<[string, string, string, ReturnType<typeof pages>]>([
  ['the first by its numbers', article, numbers, { current: 1, total: 3, next: `${article}?page=2`, previous: null }],
  [
    'one in the middle, campaigns aside',
    `${article}?page=2&utm_source=x`,
    numbers,
    { current: 2, total: 3, next: `${article}?page=3`, previous: `${article}?page=1` },
  ],
  [
    'numbers in the path',
    `${article}/2`,
    `<a href="${article}">1</a> 2 <a href="${article}/3">3</a>`,
    { current: 2, total: 3, next: `${article}/3`, previous: article },
  ],
  [
    '"Halaman selanjutnya"',
    article,
    `<a href="${article}/halaman-2">Halaman Selanjutnya »</a>`,
    { current: 1, total: 2, next: `${article}/halaman-2`, previous: null },
  ],
  [
    'one of an old site',
    `${site}/baca.php?id=4471`,
    '<a href="baca.php?id=4471&halaman=2">2</a>',
    { current: 1, total: 2, next: `${site}/baca.php?id=4471&halaman=2`, previous: null },
  ],
])('finds %s', (_, address, body, expected) => expect(pages(body, address)).toEqual(expected));

test('believes a declared next page, which tells no total', () => {
  const head = `<link rel="next" href="${article}/2">`;
  expect(pages('', article, head)).toEqual({ current: 1, total: null, next: `${article}/2`, previous: null });
});

test.each([
  ['pages of comments', `<div class="comments-area"><a href="?page=2">2</a></div>`, article],
  ['comments in WordPress', `<a href="${article}/comment-page-2">2</a>`, article],
  ['the next article', `<a rel="next" href="${site}/read/77121/banjir-surut">Selanjutnya</a>`, article],
  ['a row of related articles', `<a href="${site}/read/77122/a">1</a><a href="${site}/read/77123/b">2</a>`, article],
  ['another article of an old site', '<a href="baca.php?id=4472&page=2">2</a>', `${site}/baca.php?id=4471`],
  ['another host', '<a href="https://lain.example/read/77120/jembatan-putus?page=2">2</a>', article],
  ['a carousel', '<a href="#1">1</a><a href="#2">2</a>', article],
  ['a teaser that says a number', `<a href="${site}/berita/13">13 tewas</a>`, `${site}/berita/12`],
  ['a whole article on one page', numbers, `${article}?page=all`],
  ['no http address', '<a href="javascript:next()">2</a>', article],
])('takes %s for no page', (_, body, address) => expect(pages(body, address)).toBeNull());
