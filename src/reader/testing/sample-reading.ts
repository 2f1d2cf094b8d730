/** A small reading made by hand, for the reader's own tests. */
import type { Annotation, Reading } from '../../annotate/reading.ts';
import type { Article, Mark, ParagraphBlock } from '../../article/article.ts';

const text = 'Desa - Sekitar 1.200 warga mengungsi, kata BNPB, menurut data resmi.';

/** Range of the first `part` in the sample's paragraph. */
export function at(part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const marks: readonly Mark[] = [
  { kind: 'dateline', ...at('Desa -') },
  { kind: 'link', href: 'https://data.example/', ...at('kata BNPB, menurut data') },
  { kind: 'strong', ...at('1.200') },
];

const figure = { kind: 'count', value: 1200, hedge: '≈', human: true, ...at('1.200 warga') } as const;
const term = { kind: 'term', term: 0, ...at('BNPB') } as const;
const notes: readonly Annotation[] = [figure, term];
const paragraph: ParagraphBlock = { type: 'paragraph', text, marks };

const article: Article = {
  url: 'https://kabar.example/banjir',
  site: 'Kabar Desa',
  section: 'Ekonomi',
  title: 'BNPB: warga mengungsi',
  authors: [{ name: 'Sari', role: 'editor' }],
  published: '2026-01-02T08:30:00+07:00',
  modified: null,
  language: 'id',
  direction: 'ltr',
  lead: { type: 'image', src: 'https://kabar.example/a.jpg', alt: 'Tenda', caption: 'Tenda darurat.', credit: 'Sari' },
  blocks: [paragraph],
  pages: null,
  access: 'full',
  extent: 'whole',
};

/** One paragraph with a link over a term, and a figure over bold text; the term is in the title too. */
export const sampleReading: Reading = {
  article,
  titleSpans: [{ kind: 'term', term: 0, start: 0, end: 4 }],
  spans: [notes],
  keyFigures: [
    {
      figure,
      at: { block: 0, start: figure.start, end: figure.end },
      text: '1.200',
      label: 'warga mengungsi',
      sentence: text.slice(7),
      mentions: [{ block: 0, start: figure.start, end: figure.end }],
      inTitle: false,
    },
  ],
  timeline: [],
  people: [],
  terms: [
    {
      term: 'BNPB',
      expansion: 'Badan Nasional Penanggulangan Bencana',
      gloss: '',
      english: 'National Disaster Management Agency',
      source: 'builtin',
      mentions: [
        { block: -1, start: 0, end: 4 },
        { block: 0, start: term.start, end: term.end },
      ],
    },
  ],
};
