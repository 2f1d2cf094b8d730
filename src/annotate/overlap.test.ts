import { expect, test } from 'vitest';
import { withoutOverlap } from './overlap.ts';
import type { Annotation } from './reading.ts';

const count = (start: number, end: number): Annotation => ({ kind: 'count', value: 1, start, end });
const date = (start: number, end: number): Annotation => ({ kind: 'date', value: '2025', start, end });
const person = (start: number, end: number): Annotation => ({ kind: 'person', person: 0, start, end });
const term = (start: number, end: number): Annotation => ({ kind: 'term', term: 0, start, end });

test.each([
  ['the longer wins', [count(0, 1), date(0, 15)], [date(0, 15)]],
  ['the longer wins from behind', [count(0, 5), date(4, 15)], [date(4, 15)]],
  ['of equals a date wins over a count', [count(0, 4), date(0, 4)], [date(0, 4)]],
  ['of equals a person wins over a term', [term(0, 6), person(0, 6)], [person(0, 6)]],
  ['neighbours both stay, in order', [term(6, 9), count(0, 6)], [count(0, 6), term(6, 9)]],
])('%s', (_, given, expected) => expect(withoutOverlap(given)).toEqual(expected));
