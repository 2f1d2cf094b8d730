// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../testing/dom.ts';
import { cleanUp } from './cleanup.ts';

const story = `<article><h1>Harga Beras Naik</h1>${'<p>Harga beras di pasar induk naik tajam sepekan terakhir ini.</p>'.repeat(8)}</article>`;

function cleaned(html: string): { text: string; passes: string[] } {
  const body = bodyOf(`${html}${story}`);
  const passes = cleanUp(body).map(({ pass }) => pass);
  const kept = body.textContent?.replace(bodyOf(story).textContent ?? '', '').trim();
  return { text: kept ?? '', passes };
}

const links = (n: number) => '<li><a href="https://a.example/x">Kabar lain yang panjang judulnya</a></li>'.repeat(n);

const teaser = (what: string) =>
  `<div><h3><a href="https://a.example/${what}">${what} naik</a></h3><p>Harga ${what} ikut naik.</p></div>`;

describe('removes', () => {
  test.each([
    ['cleanup/floating-layers', '<div role="dialog"><p>Kami memakai kuki agar situs ini bekerja.</p></div>'],
    ['cleanup/floating-layers', '<div data-floating=""><p>Pasang aplikasi</p></div>'],
    ['cleanup/page-furniture', '<nav>Beranda Olahraga</nav>'],
    ['cleanup/page-furniture', '<footer>Tentang kami</footer>'],
    ['cleanup/comments', '<div id="comments"><p>Mantap!</p></div>'],
    ['cleanup/link-lists', `<ul>${links(4)}</ul>`],
    ['cleanup/link-lists', `<div><h3>Berita Terkait</h3>${links(4)}</div>`],
    ['cleanup/author-boxes', `<div class="author-box"><p>${'Rina menulis tentang pangan. '.repeat(4)}</p></div>`],
    ['cleanup/named-boxes', '<div class="newsletter-box"><p>Kabar pagi di surel Anda</p></div>'],
    ['cleanup/named-boxes', '<div class="visually-hidden">Tutup menu</div>'],
    ['cleanup/named-boxes', '<span class="card_srOnly_x1">Tutup menu</span>'],
    ['cleanup/named-boxes', '<div class="hidden">Tutup menu</div>'],
    ['cleanup/named-boxes', `<aside class="faktaboks"><p>${'Beras adalah bahan pangan pokok. '.repeat(9)}</p></aside>`],
    ['cleanup/named-boxes', '<section class="ai-summary"><h2>Ringkasan</h2><p>Harga beras naik.</p></section>'],
    ['cleanup/forms', '<section><h3>Kabar pagi</h3><p>Tiap hari di surel.</p><div data-form="">Kirim</div></section>'],
    ['cleanup/teasers', `<div>${teaser('Gula')}${teaser('Garam')}${teaser('Minyak')}</div>`],
  ])('by %s: %s', (pass, html) => expect(cleaned(html)).toEqual({ text: '', passes: [pass] }));
});

test('leaves the article, whatever it is called', () => {
  const body = bodyOf(`<div class="comments" role="dialog">${story}</div>`);
  expect(cleanUp(body)).toEqual([]);
});

test('removes the articles below the one that is read, and no part of it', () => {
  const post = '<article><h2>Pukul 10.00</h2><p>Pasar dibuka.</p></article>';
  const live = story.replace('</article>', `${post}</article>`);
  const next = '<article><h1>Gula Juga Naik</h1><p>Harga gula ikut naik.</p></article>';
  const body = bodyOf(`${live}${next}`);
  expect(cleanUp(body).map(({ pass }) => pass)).toEqual(['cleanup/other-articles']);
  expect(body.isEqualNode(bodyOf(live))).toBe(true);
});

test.each([
  '<div class="teaser-text">Harga beras naik tajam, dan pedagang mengeluh.</div>',
  '<div class="hidden md:block">Harga beras naik tajam, dan pedagang mengeluh.</div>',
])('leaves %s', (html) => {
  const body = bodyOf(`${html}${story}`);
  expect(cleanUp(body)).toEqual([]);
});

test('leaves a form that wraps the page', () => {
  const body = bodyOf(`<div data-form="">${story}</div>`);
  expect(cleanUp(body)).toEqual([]);
});
