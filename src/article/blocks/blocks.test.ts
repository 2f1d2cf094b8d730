// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bodyOf, textsOf } from '../testing/dom.ts';
import { blocksOf } from './blocks.ts';

const blocks = (html: string) => blocksOf(bodyOf(html));

describe('text', () => {
  test.each([
    ['paragraphs', '<p>Satu.</p><p>Dua.</p>', ['Satu.', 'Dua.']],
    ['bare text with double breaks', 'Satu.<br> <br>Dua.<br>Masih dua.', ['Satu.', 'Dua. Masih dua.']],
    ['text around blocks', 'Satu.<p>Dua.</p>Tiga.', ['Satu.', 'Dua.', 'Tiga.']],
    ['paragraphs nested in themselves', '<div>Satu.<div>Dua.<div>Tiga.</div></div></div>', ['Satu.', 'Dua.', 'Tiga.']],
    [
      'notes to those who hear the page',
      '<p><a href="https://a.example/">Kabar<span> (opens in new tab)</span></a> baru</p>',
      ['Kabar baru'],
    ],
    ['words cut by elements', '<p>Ka<b>bar</b>\n  baru</p>', ['Kabar baru']],
  ])('splits %s', (_, html, texts) => expect(textsOf(blocks(html))).toEqual(texts));

  test('keeps marks and moves them along with the trimming', () => {
    const [block] = blocks('<p>  <a href="https://a.example/"><b>Kabar </b></a>baru</p>');
    expect(block).toEqual({
      type: 'paragraph',
      text: 'Kabar baru',
      marks: [
        { kind: 'link', start: 0, end: 5, href: 'https://a.example/' },
        { kind: 'strong', start: 0, end: 5 },
      ],
    });
  });

  test('lets a mark go on over a paragraph’s end', () => {
    const [first, second] = blocks('<b>Satu<br><br>Dua</b>');
    expect([first, second]).toEqual([
      { type: 'paragraph', text: 'Satu', marks: [{ kind: 'strong', start: 0, end: 4 }] },
      { type: 'paragraph', text: 'Dua', marks: [{ kind: 'strong', start: 0, end: 3 }] },
    ]);
  });

  test('names headings, quotes, lists and code', () => {
    const html =
      '<h1>A</h1><h3>B</h3><blockquote><p>C</p></blockquote><ol><li>D<ul><li>E</li></ul></li></ol><pre>f\n g</pre>';
    expect(blocks(html)).toMatchObject([
      { type: 'heading', level: 2, text: 'A' },
      { type: 'heading', level: 3, text: 'B' },
      { type: 'quote', text: 'C' },
      { type: 'list-item', ordered: true, depth: 0, text: 'D' },
      { type: 'list-item', ordered: false, depth: 1, text: 'E' },
      { type: 'code', text: 'f\n g' },
    ]);
  });
});

describe('pictures', () => {
  test.each([
    [
      'a figure',
      '<figure><img src="https://a.example/1.jpg" alt="Pasar"><figcaption>Pasar pagi. (Antara)</figcaption></figure>',
    ],
    [
      'a named box',
      '<div class="photo"><img src="https://a.example/1.jpg" alt="Pasar"><span>Pasar pagi. (Antara)</span></div>',
    ],
    [
      'a line in a box of their own',
      '<div><div><img src="https://a.example/1.jpg" alt="Pasar"></div><span>Pasar pagi. (Antara)</span></div>',
    ],
    ['small print', '<p><img src="https://a.example/1.jpg" alt="Pasar"><em>Pasar pagi. (Antara)</em></p>'],
  ])('take caption and credit from %s', (_, html) => {
    expect(blocks(`${html}<p>Isi berita.</p>`)).toEqual([
      { type: 'image', src: 'https://a.example/1.jpg', alt: 'Pasar', caption: 'Pasar pagi.', credit: 'Antara' },
      { type: 'paragraph', text: 'Isi berita.', marks: [] },
    ]);
  });

  test('leave a paragraph that merely begins with one its text', () => {
    const found = blocks('<p><img src="https://a.example/1.jpg" alt="Pasar"> Harga beras naik di pasar.</p>');
    expect(textsOf(found)).toEqual(['Harga beras naik di pasar.']);
  });

  test('without an address are nothing', () => expect(blocks('<figure><img alt="x"></figure>')).toEqual([]));
});

describe('tables', () => {
  test('of data become rows', () => {
    const html =
      '<table><caption>Harga</caption><tr><th>Barang</th><th>Rp</th></tr><tr><td>Beras</td><td>14.000</td></tr></table>';
    expect(blocks(html)).toEqual([
      {
        type: 'table',
        caption: 'Harga',
        rows: [
          [
            { text: 'Barang', header: true },
            { text: 'Rp', header: true },
          ],
          [
            { text: 'Beras', header: false },
            { text: '14.000', header: false },
          ],
        ],
      },
    ]);
  });

  test('that lay out the page are walked', () => {
    expect(textsOf(blocks('<table><tr><td><p>Satu.</p><p>Dua.</p></td></tr></table>'))).toEqual(['Satu.', 'Dua.']);
  });
});

test.each([
  [
    'a video',
    '<iframe src="https://www.youtube.com/embed/x" title="Cuplikan"></iframe>',
    { type: 'embed', href: 'https://www.youtube.com/embed/x', label: 'Cuplikan' },
  ],
  [
    'a post',
    '<blockquote class="twitter-tweet"><p>Halo</p>Budi <a href="https://twitter.com/budi/status/1">1 Mei</a></blockquote>',
    { type: 'embed', href: 'https://twitter.com/budi/status/1', label: 'Halo Budi 1 Mei' },
  ],
])('shows %s as a link', (_, html, block) => expect(blocks(html)).toEqual([block]));

test('drops the caption of a picture that is not there, but no text that stands in a figure', () => {
  const caption = '<figure><span></span><figcaption>Pasar induk.</figcaption></figure>';
  expect(textsOf(blocks(`${caption}<p>Satu.</p>`))).toEqual(['Satu.']);
  expect(textsOf(blocks('<div class="photo-caption">Pasar induk.</div><p>Satu.</p>'))).toEqual(['Satu.']);
  expect(textsOf(blocks(`<figure><p>${'Harga beras naik. '.repeat(40)}</p></figure>`))).toHaveLength(1);
});
