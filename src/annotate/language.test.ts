import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

const indonesian = 'Warga yang tinggal di tepi sungai tidak akan pindah karena rumah itu sudah lama untuk mereka.';
const english = 'The families that live on the river will not move, and they have said that to the mayor.';

test.each([
  ['keeps what the page declares', indonesian, 'id', 'id'],
  ['corrects a wrong declaration', indonesian, 'en', 'id'],
  ['corrects it the other way too', english, 'id', 'en'],
  ['reads a page that declares nothing', english, '', 'en'],
  ['believes the page where the text says little', 'Skor akhir 3-1.', 'fr', 'fr'],
  ['takes an empty page without declaration for Indonesian', '', '', 'id'],
])('%s', (_, text, declared, expected) => {
  expect(languageOf([{ block: 0, text }], declared)).toBe(expected);
});
