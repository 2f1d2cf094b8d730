/** Pages at the edges of what a reader has to bear: very short and very long, one large table, a headline without end. */
import { prose } from './prose.ts';

interface Content {
  readonly title: string;
  readonly body: readonly string[];
}

const paragraphs = (words: number, from = 0): string[] => prose(words, from).map((text) => `<p>${text}</p>`);

const picture = `<figure><img src="/img/pasar.svg" alt="Pasar pagi" width="1200" height="675"><figcaption>Pedagang sayur di pasar pagi Sukamaju. (Foto: Tirta Wijaya)</figcaption></figure>`;

const districts = ['Cempaka', 'Dahlia', 'Kenanga', 'Mawar', 'Melati', 'Seruni'];

function table(): string {
  const row = (name: string, index: number): string => {
    const cells = [12, 48, 105, 880, 2300].map(
      (base, column) => `<td>${(base + index * (column + 3)).toLocaleString('id')}</td>`,
    );
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  };
  const heads = ['Kecamatan', 'Pasar', 'Pedagang tetap', 'Pedagang harian', 'Omzet (juta rupiah)', 'Pengunjung'];
  return `<table><caption>Pasar rakyat menurut kecamatan pada tahun 2026</caption><thead><tr>${heads
    .map((head) => `<th>${head}</th>`)
    .join('')}</tr></thead><tbody>${districts.map(row).join('')}</tbody></table>`;
}

const contents: Readonly<Record<string, Content>> = {
  'long-headline': {
    title:
      'Wali Kota Sukamaju Pastikan Relokasi 1.250 Pedagang Pasar Pagi ke Gedung Baru Senilai Rp 87,5 Miliar Selesai Sebelum Ramadan, Pedagang Minta Sewa Ditangguhkan Enam Bulan',
    body: [picture, ...paragraphs(320)],
  },
  'figure-table': {
    title: 'Tiga Puluh Angka dari Enam Kecamatan: Pasar Rakyat Kembali Ramai',
    body: [...paragraphs(150), table(), ...paragraphs(160, 40)],
  },
  'no-pictures': {
    title: 'Tanpa Spanduk dan Baliho, Pemilihan Kepala Pasar Berlangsung Tenang',
    body: [
      ...paragraphs(200),
      '<h2>Hitung suara sampai petang</h2>',
      ...paragraphs(200, 20),
      '<blockquote><p>Pasar ini rumah kedua kami, dan rumah harus dijaga bersama-sama.</p></blockquote>',
      ...paragraphs(160, 40),
    ],
  },
  'forty-words': {
    title: 'Jembatan Gantung Sukamaju Dibuka Lagi',
    body: [
      '<p>Jembatan gantung Sukamaju dibuka lagi pada Senin, 3 Agustus 2026, setelah diperbaiki selama 45 hari. Dinas Perhubungan membatasi beban paling berat 2 ton. “Kami memeriksa tali bajanya setiap pekan,” kata kepala dinas, Endah Lestari, kepada warga yang hadir pagi itu.</p>',
    ],
  },
  'eight-thousand-words': {
    title: 'Laporan Panjang: Setahun Pasar Sukamaju Dibangun Kembali',
    body: [
      picture,
      ...prose(8000).map((text, index) =>
        index % 14 === 13 ? `<h2>Bagian ${Math.ceil(index / 14)}</h2><p>${text}</p>` : `<p>${text}</p>`,
      ),
    ],
  },
};

/** A picture that weighs nothing. */
export const madePicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="1200" height="675"><rect width="1200" height="675" fill="#cfe0d4"/><path d="M0 470 L300 330 L620 480 L900 300 L1200 430 V675 H0 Z" fill="#6d9a7c"/><circle cx="930" cy="150" r="70" fill="#f2cf7a"/></svg>`;

/** Where they live. */
export const madeSite = 'http://kabarsukamaju.example';

/** Each page by its name, as its site sends it, with the usual things around the text. */
export const madePages: ReadonlyMap<string, string> = new Map(
  Object.entries(contents).map(([name, { title, body }]) => [
    name,
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} - Kabar Sukamaju</title>
<meta property="og:site_name" content="Kabar Sukamaju"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-08-04T06:30:00+07:00"></head>
<body><header><nav><a href="/">Beranda</a> <a href="/kota">Kota</a> <a href="/desa">Desa</a></nav></header>
<main><article><h1>${title}</h1><p class="penulis">Penulis: Rahayu Pratiwi</p>
${body.join('\n')}</article>
<aside><h3>Terpopuler</h3><ul><li><a href="/1">Harga cabai turun lagi</a></li><li><a href="/2">Jadwal kereta berubah</a></li></ul></aside></main>
<footer><p>Hak cipta Kabar Sukamaju</p></footer></body></html>`,
  ]),
);
