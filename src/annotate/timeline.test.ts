import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { articleOf } from './testing/article.ts';

function timeline(title: string, paragraphs: readonly string[], published: string | null = '2025-03-06') {
  return annotate(articleOf(title, paragraphs, { published }), []).timeline;
}

test('dates stand in order, however they are said', () => {
  const found = timeline('Jembatan Baru', [
    'Jembatan itu dibuka kemarin. Pembangunannya dimulai pada September 2019.',
    'Rencananya ada sejak 1990-an, dan tahun depan jalannya dilebarkan.',
  ]);
  expect(found.map(({ start, text }) => `${start} ${text}`)).toEqual([
    '1990-01-01 1990-an',
    '2019-09-01 September 2019',
    '2025-03-05 kemarin',
    '2026-01-01 tahun depan',
  ]);
});

test('an entry has its sentence, and the same date is one entry', () => {
  const found = timeline('Pawai 5 Maret', [
    'Hujan turun. Pawai itu berlangsung Rabu (5/3/2025).',
    'Kemarin, jalan ramai.',
  ]);
  expect(found).toMatchObject([
    {
      value: '2025-03-05',
      text: 'Rabu (5/3/2025)',
      sentence: 'Pawai itu berlangsung Rabu (5/3/2025).',
      at: { block: 0 },
    },
  ]);
  expect(found[0]?.mentions.map(({ block }) => block)).toEqual([-1, 0, 1]);
});

test('what begins on one day is sorted from wide to narrow', () => {
  const found = timeline('Awal Tahun', ['Pada 1 Januari 2024 pasar dibuka, pada Januari 2024 ramai, pada 2024 sepi.']);
  expect(found.map(({ value }) => value)).toEqual(['2024', '2024-01', '2024-01-01']);
});

test('times of day are no dates, and what cannot be placed is left out', () => {
  expect(timeline('Rapat', ['Rapat dimulai pukul 09.00 WIB pada 4 Maret dan diulang tahun lalu.'], null)).toEqual([]);
});
