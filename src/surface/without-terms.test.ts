import { expect, test } from 'vitest';
import { annotate } from '../annotate/annotate.ts';
import type { Reading } from '../annotate/reading.ts';
import { articleOf } from '../annotate/testing/article.ts';
import { withoutTerms } from './without-terms.ts';

const article = articleOf('KPK dan DPR bertemu', ['Rapat itu dihadiri KPK, DPR, dan Polri.']);

const marked = ({ titleSpans, spans, terms }: Reading) =>
  [titleSpans, ...spans].map((notes) =>
    notes.map((note) => (note.kind === 'term' ? terms[note.term]?.term : note.kind)),
  );

test('a hidden term is neither marked nor listed; all others keep their explanation', () => {
  const reading = annotate(article, []);
  expect(reading.terms.map(({ term }) => term)).toEqual(['KPK', 'DPR', 'Polri']);
  const without = withoutTerms(reading, ['DPR', 'BUMN']);
  expect(without.terms.map(({ term }) => term)).toEqual(['KPK', 'Polri']);
  expect(marked(without)).toEqual([['KPK'], ['KPK', 'Polri']]);
});

test('a reading without any of them stays the same one', () => {
  const reading = annotate(article, []);
  expect(withoutTerms(reading, ['BUMN'])).toBe(reading);
});
