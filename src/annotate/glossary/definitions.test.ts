import { expect, test } from 'vitest';
import { findDefinitions } from './definitions.ts';

test.each([
  ['syllables', 'warga Korea Utara (Korut) pulang', 'Korut', 'Korea Utara'],
  ['more syllables', 'perkara tindak pidana korupsi (Tipikor) itu', 'Tipikor', 'tindak pidana korupsi'],
  ['initials', 'kantor Perserikatan Bangsa-Bangsa (PBB) di sana', 'PBB', 'Perserikatan Bangsa-Bangsa'],
  ['initials over function words', 'usaha kecil dan menengah (UKM)', 'UKM', 'usaha kecil dan menengah'],
  ['a comma in the long form', 'Badan Cuaca, Iklim, dan Gempa (BCIG)', 'BCIG', 'Badan Cuaca, Iklim, dan Gempa'],
  ['a letter more per word', 'Pajak Penghasilan (PPh)', 'PPh', 'Pajak Penghasilan'],
  ['digits', 'Unit Kerja Pantai (UKP4)', 'UKP4', 'Unit Kerja Pantai'],
  ['the short form first', 'Harga BBM (bahan bakar minyak) naik', 'BBM', 'bahan bakar minyak'],
  ['English', 'the World Health Organization (WHO)', 'WHO', 'World Health Organization'],
])('reads %s', (_, text, term, expansion) => expect(findDefinitions(text)).toEqual([{ term, expansion }]));

test.each([
  ['an age', 'Ani Nurhayati Lestari (73)'],
  ['a date', 'pada Kamis (6/11)'],
  ['a picture credit', 'Awan di atas kota tua dan pantai rata (Antara)'],
  ['a country', 'Ivan Nugroho Darma Sinaga (India)'],
  ['an aside', 'kapal tua (bekas)'],
  ['a ticker', 'PT Bank Angin Timur Tbk (BCAX)'],
  ['an open bracket', 'Korea Utara (Korut'],
  ['letters across a sentence', 'Ada Bintang. Cerah Sekali (ABCS)'],
])('does not take %s for a definition', (_, text) => expect(findDefinitions(text)).toEqual([]));
