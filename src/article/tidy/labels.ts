/** Labels of the page's machinery that stand as lines of their own. */
import type { RemovalReason } from '../article.ts';
import { dropping } from './pass.ts';

const labels: readonly (readonly [reason: RemovalReason, pattern: RegExp])[] = [
  [
    'label',
    /^(?:advertise?ment(?:\s\d+)?|iklan|sponsored|anzeige|reklam[ae]|реклама|annonce|publicit[ée]|publicidad|pubblicit[àa]|(?:story|article) continues below|article content|\[?pr\]?|広告|scroll to (?:continue|resume)[\s\w]{0,30}|gulir (?:ke bawah )?untuk (?:lanjut|membaca)[\s\w]{0,20}|lanjutkan membaca.{0,20}|x\s?\|\s?close|close\s?(?:ads?|x)|tutup iklan)[.:]?$/i,
  ],
  [
    'label',
    /^(?:iklan\b.{0,40}|(?:geser|gulir|scroll|lewati)\b.{0,40}\b(?:iklan|ads?|advertisement|konten|content|membaca)\b.{0,20})$/i,
  ],
  ['placeholder', /^\[(?:gambas|video|foto|tweet|embed)\b[^\]]{0,60}\]$/i],
  [
    'placeholder',
    /\b(?:enable|aktivier\w*|aktifkan)\b.{0,20}\bjavascript\b|^this site is protected by recaptcha|\bexterne[nr]? inhalt/i,
  ],
  [
    'label',
    /^(?:bagikan|share|salin (?:tautan|link)|copy link|share this(?: article)?|bagikan (?:artikel|berita)(?: ini)?)[.:]?$/i,
  ],
  [
    'label',
    /^(?:more trending|\d+ (?:dari|daripada|of) \d+(?: halaman| muka surat| pages?)?|table of contents|daftar isi|recommended (?:from|for|reading)\b.{0,20}|rating\b.{0,20}|duration \d+:\d\d|\d+ \w+ ago|komentar|comments?|(?:tags?|topik|label|kategori)(?: (?:terkait|berita|artikel|populer))?|cari|print|cetak|foto|ikuti kami|follow us|(?:copyright|hak cipta)\b.{0,140}|halaman(?:[:\s\d]|selanjutnya|berikutnya|tampilkan semua){0,12})[.:]?$/i,
  ],
];

/** Longer text is more than a label, in characters. */
const longestLabel = 400;

/** Drops lines that are nothing but such a label. */
export const pageLabels = dropping('tidy/page-labels', ({ text }) => {
  if (text.length > longestLabel) return null;
  return labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
});
