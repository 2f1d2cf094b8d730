import { describe, expect, test } from 'vitest';
import type { ImageBlock } from '../article.ts';
import { paragraph, textsOf } from '../testing/dom.ts';
import { tidyUp } from './tidy.ts';

const context = {
  title: 'Harga Beras Naik',
  site: 'Kabar',
  authors: [{ name: 'Rina Sari', role: 'author' as const }],
  language: 'id',
  captions: new Set<string>(),
};
const tidy = (...texts: string[]) => tidyUp(texts.map(paragraph), context);
const first = 'Harga beras di pasar induk naik tajam sepekan terakhir.';

describe('drops', () => {
  test.each([
    ['tidy/related-lines', 'Baca Juga: Stok Gula Menipis'],
    ['tidy/related-lines', 'BACA JUGA'],
    ['tidy/related-lines', 'Simak juga: Panen Raya'],
    ['tidy/related-lines', 'Read also: Rice imports'],
    ['tidy/related-lines', 'WATCH | Panen raya di lumbung pangan'],
    ['tidy/page-labels', 'ADVERTISEMENT'],
    ['tidy/page-labels', '2 dari 5 halaman'],
    ['tidy/page-labels', 'Article continues below'],
    ['tidy/page-labels', 'Gulir untuk lanjut membaca'],
    ['tidy/page-labels', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['tidy/page-labels', '[Gambas:Video 20detik]'],
    ['tidy/page-labels', 'x|close'],
    ['tidy/page-labels', 'Bagikan'],
    ['tidy/repeated-title', 'HARGA BERAS NAIK'],
    ['tidy/invitations', 'Dapatkan berita pilihan kami di WhatsApp Channel, klik di sini.'],
    ['tidy/invitations', 'Artikel ini telah tayang di Kabar Pagi dengan judul Harga Beras'],
    ['tidy/invitations', 'Sebagian tautan di sini tautan affiliate; kami mendapat komisi.'],
    ['tidy/invitations', 'Punya cerita untuk kami? Kirim ke redaksi@kabar.example'],
    ['tidy/invitations', '"Kabar Pagi": Newsletter kami hadir tiap hari. Daftarkan surel Anda di sini.'],
    ['tidy/stray-captions', 'Pedagang menata beras di pasar induk. Foto: Rina Sari/Kabar'],
    ['tidy/page-labels', 'Please enable JavaScript to see this video'],
    ['tidy/credits', 'Rina Sari, Wartawan Ekonomi'],
    ['tidy/credits', 'Publisert torsdag 09. mai 2024 - 13:26'],
    ['tidy/credits', '(rin/sar)'],
    ['tidy/credits', 'Rina Sari'],
    ['tidy/credits', 'Editor: Budi Hartono'],
    ['tidy/credits', 'Jumat, 7 November 2025 | 14:30 WIB'],
  ])('as %s: %s', (pass, text) => {
    const { blocks, trace } = tidy(first, text);
    expect(textsOf(blocks)).toEqual([first]);
    expect(trace.map((removal) => removal.pass)).toEqual([pass]);
  });
});

describe('keeps', () => {
  test.each([
    'Anda bisa baca juga buku itu di perpustakaan kota.',
    'Baca juga buku lain karya penulis yang sama bila ingin tahu lebih jauh.',
    'WhatsApp memperbarui fitur saluran bagi pengguna di Indonesia pekan ini.',
    'Editor koran itu membantah tuduhan tersebut.',
    'Produk itu harus memenuhi syarat tingkat komponen dalam negeri (TKDN)',
    'Rapat digelar pada Jumat, 7 November 2025.',
    'Rina Sari menolak.',
    'Bagikan beras itu kepada warga, kata lurah.',
    'Pengawas (Dinas/Satgas) mendatangi pasar itu.',
    'Ia menulis 2 dari 5 halaman laporan itu.',
  ])('%s', (text) => expect(textsOf(tidy(first, text).blocks)).toEqual([first, text]));
});

test.each([['a line that is only a link', 'Stok gula di gudang menipis', 'tidy/link-lines']])(
  'drops %s',
  (_, text, pass) => {
    const link = { kind: 'link' as const, start: 0, end: text.length, href: 'https://a.example/' };
    const { blocks, trace } = tidyUp([paragraph(first), { ...paragraph(text), marks: [link] }], context);
    expect(textsOf(blocks)).toEqual([first]);
    expect(trace.map((removal) => removal.pass)).toEqual([pass]);
  },
);

test('drops labels above and below the text, not between', () => {
  const { blocks } = tidy('Ekonomi', first, 'Kata petani', first.replace('beras', 'gula'), 'Cetak halaman ini');
  expect(textsOf(blocks)).toEqual([first, 'Kata petani', first.replace('beras', 'gula')]);
});

test('drops what is said again and again', () => {
  const label = 'Konten berlanjut di bawah.';
  const other = first.replace('beras', 'gula');
  expect(textsOf(tidy(first, label, other, label, label).blocks)).toEqual([first, other]);
});

test('drops a long paragraph’s second copy', () => {
  const long = `${first} Pedagang mengaku pembeli berkurang.`;
  expect(textsOf(tidy(long, first, long).blocks)).toEqual([long, first]);
});

test('drops the title with a kicker before it, at the top', () => {
  expect(textsOf(tidy('Pangan: Harga Beras Naik.', first).blocks)).toEqual([first]);
});

test('gives a paragraph that ends in a photographer to the picture before it', () => {
  const picture: ImageBlock = { type: 'image', src: 'https://a.example/1.jpg', alt: '', caption: '', credit: '' };
  const { blocks } = tidyUp(
    [paragraph(first), picture, paragraph('Pasar induk. Foto: Rina Sari'), paragraph(first.replace('beras', 'gula'))],
    context,
  );
  expect(blocks[1]).toEqual({ ...picture, caption: 'Pasar induk', credit: 'Rina Sari' });
});

test('gives a paragraph that says what the picture shows to the picture', () => {
  const picture: ImageBlock = {
    type: 'image',
    src: 'https://a.example/1.jpg',
    alt: 'Gambar pasar induk di pagi hari.',
    caption: '',
    credit: '',
  };
  const { blocks } = tidyUp(
    [paragraph(first), picture, paragraph('Gambar pasar induk di pagi hari. (Antara)')],
    context,
  );
  expect(blocks).toEqual([
    paragraph(first),
    { ...picture, caption: 'Gambar pasar induk di pagi hari.', credit: 'Antara' },
  ]);
});

test('cuts initials off the end of the last paragraph', () => {
  expect(textsOf(tidy(first, `${first} (rin/sar)`).blocks)).toEqual([first, first]);
});

test.each([
  ['Jakarta, Kabar Kini -- Harga naik.', 'Jakarta, Kabar Kini --'],
  ['KABARKINI.example, Pyongyang - Harga naik.', 'KABARKINI.example, Pyongyang -'],
  ['Bandarlampung, Lampung (ANTARA News) - Harga naik.', 'Bandarlampung, Lampung (ANTARA News) -'],
  ['Harga beras naik - kata menteri.', null],
  ['Presiden Joko Widodo meninjau pasar.', null],
])('finds the dateline of %j', (text, dateline) => {
  const [block] = tidy(text).blocks;
  const marks = dateline ? [{ kind: 'dateline', start: 0, end: dateline.length }] : [];
  expect(block).toEqual({ type: 'paragraph', text, marks });
});

test('drops the stamps of a ticker, not its entries', () => {
  const { blocks } = tidy(
    first,
    '20:24 Rina Sari',
    'Pasar dibuka.',
    '20.11 PENTING',
    'Pasar tutup.',
    '2 jam lalu',
    first,
  );
  expect(textsOf(blocks)).toEqual([first, 'Pasar dibuka.', 'Pasar tutup.', first]);
});

test('drops linked lines that open with the same words', () => {
  const away = (text: string) => ({
    ...paragraph(text),
    marks: [{ kind: 'link' as const, start: 11, end: text.length, href: 'https://a.example/' }],
  });
  const lines = ['SIMPAN INI | Gula mulai langka', 'SIMPAN INI | Garam ikut naik', 'SIMPAN INI | Minyak turun'];
  const { blocks } = tidyUp([paragraph(first), ...lines.map(away)], context);
  expect(textsOf(blocks)).toEqual([first]);
});

test('drops a quotation pulled out of the text', () => {
  const quote = { type: 'quote' as const, text: '... di pasar induk naik tajam sepekan', marks: [] };
  expect(textsOf(tidyUp([paragraph(first), quote], context).blocks)).toEqual([first]);
});

describe('the title', () => {
  const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, text, marks: [] });

  test('in other words is dropped at the top, with what stands above it', () => {
    const blocks = [heading('Ekonomi'), heading('Pangan: harga beras naik'), paragraph(first)];
    expect(textsOf(tidyUp(blocks, context).blocks)).toEqual([first]);
  });

  test('does not take the first paragraph or a later heading along', () => {
    const lead = 'Naik tajam harga beras, kata pedagang.';
    const blocks = [paragraph(lead), heading('Harga'), paragraph(first)];
    expect(textsOf(tidyUp(blocks, context).blocks)).toEqual([lead, 'Harga', first]);
  });
});

describe('a box below the text', () => {
  const heading = { type: 'heading' as const, level: 3 as const, text: 'Tentang Penulis', marks: [] };
  const goods = ['gula', 'garam', 'cabai'].map((good) => paragraph(first.replace('beras', good)));
  const box = paragraph('Rina menulis tentang pangan sejak lama.');

  test('is dropped with its heading', () => {
    expect(tidyUp([...goods, heading, box], context).blocks).toEqual(goods);
  });

  test('stays where the text begins', () => {
    const blocks = [box, heading, ...goods];
    expect(tidyUp(blocks, context).blocks).toEqual(blocks);
  });
});

test('keeps short entries of a list at the end', () => {
  const list = ['Pasar yang diawasi', '1. Pasar induk', '2. Pasar kota'];
  expect(textsOf(tidy(first, ...list).blocks)).toEqual([first, ...list]);
});

test('drops dates and labels between standfirst and text', () => {
  const standfirst = { type: 'standfirst' as const, text: 'Pedagang mengeluh.', marks: [] };
  const blocks = [standfirst, paragraph('16 September 2024 9:33pm'), paragraph('Ekonomi'), paragraph(first)];
  expect(textsOf(tidyUp(blocks, context).blocks)).toEqual(['Pedagang mengeluh.', first]);
});

describe('linked lines', () => {
  const linked = (text: string, ...ends: number[]) => ({
    ...paragraph(text),
    marks: ends.map((end, index) => ({
      kind: 'link' as const,
      start: ends[index - 1] ?? 0,
      end,
      href: `https://a.example/${index}`,
    })),
  });

  test('are dropped however long where they are several links', () => {
    const text = 'Stok gula di gudang menipis Garam ikut naik pekan ini Minyak turun lagi Cabai tetap mahal';
    expect(textsOf(tidyUp([paragraph(first), linked(text, 27, 52, 70, text.length)], context).blocks)).toEqual([first]);
  });

  test('stay where the rest makes a sentence of them', () => {
    const text = 'Stok gula di gudang milik negara menipis sejak awal bulan ini, kata menteri.';
    expect(textsOf(tidyUp([paragraph(first), linked(text, 61)], context).blocks)).toEqual([first, text]);
  });
});

describe('captions whose picture is elsewhere', () => {
  const said = 'Pedagang menata beras di pasar induk';
  const shown = { ...context, captions: new Set(['pedagang menata beras di pasar induk']) };

  test('are dropped', () => {
    expect(textsOf(tidyUp([paragraph(first), paragraph(said)], shown).blocks)).toEqual([first]);
    const lost: ImageBlock = { type: 'image', src: '', alt: '', caption: said, credit: '' };
    expect(tidyUp([paragraph(first), lost], context).blocks).toEqual([paragraph(first)]);
  });

  test('stay where they are a sentence of the text', () => {
    expect(textsOf(tidyUp([paragraph(first), paragraph(`${said}.`)], shown).blocks)).toEqual([first, `${said}.`]);
  });
});

test('drops who said a quotation pulled out of the text', () => {
  const quote = (text: string) => ({ type: 'quote' as const, text, marks: [] });
  const blocks = [paragraph(first), quote('Di pasar induk naik tajam sepekan'), quote('Rina Sari, pedagang')];
  expect(textsOf(tidyUp(blocks, context).blocks)).toEqual([first]);
});
