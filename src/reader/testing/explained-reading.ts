/** A reading of an article with sections, dates, people, a foreign measure and many terms, for the reader's own tests. */
import { annotate } from '../../annotate/annotate.ts';
import { articleOf } from '../../annotate/testing/article.ts';
import type { Block } from '../../article/article.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

/** Found by the annotators themselves. */
export const explainedReading = annotate(
  articleOf('BNPB tutup jalur, 1.200 warga mengungsi', [], {
    published: '2026-03-12T08:15:00+07:00',
    blocks: [
      paragraph(
        'BNPB menutup jalur sepanjang 30 mil sejak 10 Maret 2026. Sedikitnya 1.200 warga mengungsi, kata BNPB.',
      ),
      paragraph('TNI, Polri, PLN, BMKG, DPR, KPK, APBD, dan APBN disebut dalam rapat pada April 2026.'),
      { type: 'heading', level: 2, text: 'Bantuan', marks: [] },
      paragraph('Petugas BNPB membagikan 1.200 selimut. “Kami menunggu,” kata Arif Wicaksono, kepala pos itu.'),
    ],
  }),
  [],
);
