import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['Harga beras di pasar itu naik dan stok tidak akan cukup untuk bulan ini.', 'en', 'id'],
  ['The price of rice is up and the stock will not last for this month.', 'id', 'en'],
  ['Der Preis für Reis ist gestiegen und die Vorräte reichen nicht.', 'id', 'de'],
  ['Rp 14.000', 'id-ID', 'id'],
  ['', 'nonsense!', ''],
])('%j declared %j is %j', (text, declared, expected) => expect(languageOf(text, declared)).toBe(expected));
