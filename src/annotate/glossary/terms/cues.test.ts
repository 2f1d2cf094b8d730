import { expect, test } from 'vitest';
import { builtinTerms, parseTerms } from '../builtin.ts';
import { glossary } from '../glossary.ts';
import { englishCues } from './en/cues.fixture.ts';
import { englishTerms } from './en/index.ts';
import { indonesianCues } from './id/cues.fixture.ts';
import { indonesianTerms } from './id/index.ts';

const languages = { id: Object.values(indonesianTerms), en: Object.values(englishTerms) };
type Language = keyof typeof languages;

const cues = { id: indonesianCues, en: englishCues };

const examples = (['id', 'en'] as const).flatMap((language) =>
  linesOf(cues[language]).map(([term = '', expansion = '', has = '', hasNot = '']) => {
    return { language, sense: `${term}: ${expansion}`, has, hasNot };
  }),
);

function linesOf(source: string): readonly (readonly string[])[] {
  const lines = source.split('\n').slice(1, -1);
  return lines.map((line) => line.split(' | '));
}

function expansionsIn(text: string, language: Language): readonly string[] {
  const { terms = [] } = glossary.find([{ block: 0, text }], { language, published: null }, []);
  return terms.map(({ term, expansion }) => `${term}: ${expansion}`);
}

test.each(examples)('$sense', ({ language, sense, has, hasNot }) => {
  expect(expansionsIn(has, language)).toContain(sense);
  expect(expansionsIn(hasNot, language)).not.toContain(sense);
});

test.each(Object.entries(languages))('every sense of %s with a cue has its example', (language, files) => {
  const shown = new Set(examples.filter((example) => example.language === language).map(({ sense }) => sense));
  const cued = files.flatMap(parseTerms).filter(({ cue }) => cue !== undefined);
  expect(cued.map(({ term, expansion }) => `${term}: ${expansion}`).filter((sense) => !shown.has(sense))).toEqual([]);
});

test('a sense with a cue is tried before the one without', () => {
  const senses = [...builtinTerms('id').values.values()];
  for (const order of senses.map((list) => list.map(({ cue }) => cue === undefined))) {
    expect(order).toEqual(order.toSorted());
  }
});
