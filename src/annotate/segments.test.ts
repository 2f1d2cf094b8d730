import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSegments } from './segments.ts';

const text = 'Rp 5 juta hilang';
const money = { start: 0, end: 9, name: 'money' };
const strong = { start: 3, end: 16, name: 'strong' };

test('cuts where ranges cross and names what lies on each piece', () => {
  const segments = toSegments(text, [strong, money]);
  expect(segments.map((segment) => [segment.text, segment.spans.map((span) => span.name)])).toEqual([
    ['Rp ', ['money']],
    ['5 juta', ['strong', 'money']],
    [' hilang', ['strong']],
  ]);
});

test('a text without ranges is one segment, an empty text none', () => {
  expect(toSegments(text, [])).toEqual([{ text, start: 0, spans: [] }]);
  expect(toSegments('', [money])).toEqual([]);
});

test('segments join to the text and know exactly the ranges over them', () => {
  const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.nat(12)).map(([start, length]) => ({
    start,
    end: start + length,
  }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(range), (anyText, spans) => {
      const segments = toSegments(anyText, spans);
      expect(segments.map((segment) => segment.text).join('')).toBe(anyText);
      for (const { start, text: piece, spans: covering } of segments) {
        const end = start + piece.length;
        expect(covering).toEqual(spans.filter((span) => span.start <= start && span.end >= end));
      }
    }),
  );
});
