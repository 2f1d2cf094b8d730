import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tokenize } from '../../tokens.ts';
import { indonesianPeople } from '../id.ts';
import { bestTags, type NameModel, namesIn } from './decode.ts';
import { rows } from './features.ts';
import { finderBy } from './finder.ts';
import { loadTrainedPeople } from './load.ts';
import { modelOf } from './model.ts';

// Hundreds of articles take seconds on a busy machine; this only ends what hangs.
vi.setConfig({ testTimeout: 60_000 });

const people = await loadTrainedPeople();

function find(texts: readonly string[], language = 'id') {
  const passages = texts.map((text, block) => ({ block, text }));
  const { spans, people: known = [] } = people.find(passages, { language, published: null }, []);
  const mentions = spans.map((inText, block) => inText.map(({ start, end }) => texts[block]?.slice(start, end)));
  return { known, mentions };
}

test.each([
  ['without a title', 'Acara itu dihadiri Joko Susilo dan Rina Marlina dari Bandung.', ['Joko Susilo', 'Rina Marlina']],
  ['without any cue', 'Polisi menangkap Agus Setiawan di Depok.', ['Agus Setiawan']],
  ['of one word', 'Menurutnya, Hartono tidak bersalah.', ['Hartono']],
  ['without the body behind a title', 'Juru bicara Kemenkes Laras Wulandari mengatakan hal itu.', ['Laras Wulandari']],
  ['with the initials behind', 'Gubernur Bambang MD mengatakan hal itu.', ['Bambang MD']],
  ['not of a ministry', 'Stok cukup, ujar Kemenkes. Kadin setuju.', []],
  ['not places, bodies and months', 'Bank Indonesia di Jakarta tutup pada Maret.', []],
  ['nobody in a headline', 'Wulan Sari Bertemu Danu Prakoso di Pasar', []],
])('finds names %s', (_, text, expected) => expect(find([text]).mentions).toEqual([expected]));

test('takes roles from the rules, and knows people again later', () => {
  const { known, mentions } = find(['Menteri Keuangan Ratna Dewi hadir.', 'Menurut kabar, Ratna pulang.']);
  expect(known).toEqual([{ name: 'Ratna Dewi', role: 'Menteri Keuangan' }]);
  expect(mentions).toEqual([['Ratna Dewi'], ['Ratna']]);
});

test('leaves English to the rules', () => {
  expect(find(['Prime Minister Anna Holm met Peter Lund.'], 'en').mentions).toEqual([['Anna Holm']]);
});

/** Calls every capitalised word a beginning, and goes on with it. */
const eager: NameModel = { weight: (_, tag) => tag, transition: () => 0 };

test.each([
  ['Ia melihat Budi.', ['Budi']],
  ["Ia melihat Ma'ruf di sana.", ["Ma'ruf"]],
  ['Ia melihat Budi 12 kali.', ['Budi']],
  ['Ia melihat Budi-Sari.', ['Budi', 'Sari']],
  ['Ia melihat El-Sari.', ['El-Sari']],
  ['', []],
])('only what may be in a name is: %s', (text, expected) => {
  const tokens = tokenize(text).slice(1);
  const names = namesIn(tokens, eager, indonesianPeople);
  expect(names.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))).toEqual(expected);
});

test.each([
  ['melihat Laras Ayu Selasa lalu', ['Laras Ayu']],
  ['juru bicara Kemenkes Laras Ayu', ['Laras Ayu']],
  ['kata Wira MD kemarin', ['Wira MD']],
  ['anggota dewan TB Wira', ['TB Wira']],
  ['pidato SBY kemarin', ['SBY']],
  ['menurut Bappenas dan BMKG', []],
  ['sapaan Anda dan Kamu', []],
])('of what the model calls a name only the own one stays: %s', (text, expected) => {
  const found = finderBy(eager)(text, indonesianPeople);
  expect(found.map(({ name }) => name)).toEqual(expected);
});

test('weights are signed bytes, three a row, with the transitions behind them', () => {
  const bytes = new Int8Array(rows * 3 + 9);
  bytes[7 * 3 + 2] = -5;
  bytes[rows * 3 + 1 * 3 + 2] = 8;
  const model = modelOf({ scale: 2, weights: Buffer.from(bytes.buffer).toString('base64') });
  expect([model.weight(7, 2), model.weight(7, 1), model.transition(1, 2)]).toEqual([-2.5, 0, 4]);
});

const pieces = fc.constantFrom('Budi ', 'bin ', '-', '. ', "'", '3', ' di ', 'PT ', 'É');

test('no text makes a name go on from nothing', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const tags = bestTags(tokenize(text), eager, indonesianPeople);
      tags.forEach((tag, at) => {
        if (tag === 2) expect(tags[at - 1]).toBeGreaterThan(0);
      });
    }),
  );
});
