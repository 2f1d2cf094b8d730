/** An invented news story with one of everything that the reader highlights, and terms that return in a second section. */
import type { Article, Block } from '../article/article.ts';

const dateline = 'Jakarta - ';

const opening = [
  `${dateline}Badan Nasional Penanggulangan Bencana (BNPB) mencatat sedikitnya 12 orang tewas dan sekitar 5.400 warga mengungsi akibat banjir bandang di tiga kabupaten, Selasa, 3 Februari 2026.`,
  'Kepala BNPB Raditya Wirawan mengatakan pemerintah menyiapkan Rp 45,6 miliar untuk memperbaiki jembatan dan 38 km jalan yang terputus.',
  '“Air surut lebih cepat daripada perkiraan kami,” ujar Raditya. Curah hujan turun 60 persen sejak kemarin, menurut BMKG.',
];

const heading = 'Bantuan mulai tiba';

const afterwards = [
  'Iring-iringan truk BNPB tiba pukul 06.30 WIB setelah 14 jam perjalanan dengan ratusan selimut dan beras tiga kali lipat lebih banyak.',
  'Sumarni (71) menjadi penerima ke-100. Malamnya para relawan menonton laga amal di layar tancap, yang berakhir 2-1. BMKG meminta warga tetap waspada.',
];

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  text,
  marks: text.startsWith(dateline) ? [{ kind: 'dateline', start: 0, end: dateline.length - 1 }] : [],
});

// In the second half, which is in sight beside the whole form.
const picture: Block = {
  type: 'image',
  src: 'sample-picture.svg',
  alt: '',
  caption: 'Sungai keruh di bawah jembatan yang selamat.',
  credit: 'Kabar Contoh',
};

/** The article beside the form. */
export const sampleArticle: Article = {
  url: 'https://contoh.example/banjir',
  site: 'Kabar Contoh',
  section: 'Daerah',
  title: 'Banjir bandang surut, 5.400 warga mulai pulang',
  authors: [
    { name: 'Nadia Putri', role: 'author' },
    { name: 'Yusuf Hakim', role: 'editor' },
  ],
  published: '2026-02-04T07:00:00+07:00',
  modified: null,
  language: 'id',
  direction: 'ltr',
  lead: null,
  pages: null,
  access: 'full',
  extent: 'whole',
  blocks: [
    ...opening.map(paragraph),
    { type: 'heading', level: 2, text: heading, marks: [] },
    picture,
    ...afterwards.map(paragraph),
  ],
};
