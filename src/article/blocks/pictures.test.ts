import { expect, test } from 'vitest';
import { captionParts } from './pictures.ts';

test.each([
  ['Pasar pagi. (Antara)', 'Pasar pagi.', 'Antara'],
  ['Pasar pagi. Pasar pagi. (Antara)', 'Pasar pagi.', 'Antara'],
  ['Pasar pagi. <b>(Antara)</b> Pasar pagi. (Antara)', 'Pasar pagi.', 'Antara'],
  ['Pasar pagi (Foto: Antara/Budi Santoso)', 'Pasar pagi', 'Antara/Budi Santoso'],
  ['Pasar pagi. Foto: Antara', 'Pasar pagi', 'Antara'],
  ['Wali kota (kiri) di pasar', 'Wali kota (kiri) di pasar', ''],
  ['Pasar pagi, Selasa (4/11)', 'Pasar pagi, Selasa (4/11)', ''],
  ['(Antara)', '', 'Antara'],
  ['', '', ''],
])('splits %j', (text, caption, credit) => expect(captionParts(text)).toEqual({ caption, credit }));
