import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseTerms } from '../builtin.ts';
import { englishTerms } from './en/index.ts';
import { indonesianTerms } from './id/index.ts';

const languages = { id: indonesianTerms, en: englishTerms };
const known =
  /^(?:any-case|name|unchecked|(?:not-)?(?:before|after):[\p{Ll}\p{N}#()/.'-]+(?:,[\p{Ll}\p{N}#()/.'-]+)*)( (?!$)|$)/u;

function linesOf(source: string): readonly string[] {
  return source.split('\n').slice(1, -1);
}

describe.each(Object.entries(languages))('%s', (_, kinds) => {
  const files = Object.entries(kinds);
  const entries = files.flatMap(([, source]) => parseTerms(source));

  test.each(files)('every line of %s is whole', (_, source) => {
    for (const line of linesOf(source)) {
      const [term = '', expansion = '', gloss = '', other = '', rules, ...more] = line.split(' | ');
      expect(line).toBe(line.trim().replace(/\s+/g, ' '));
      expect([term, expansion, other].filter(Boolean), line).toHaveLength(3);
      expect(gloss, `${term}: one sentence`).toMatch(/^["“\p{Lu}\p{N}].*[^.]\.$/u);
      expect(more, `${term}: at most five fields`).toEqual([]);
      for (const rule of rules?.split(' ') ?? []) expect(rule, term).toMatch(known);
    }
  });

  test.each(files)('%s is sorted', (_, source) => {
    const terms = linesOf(source).map((line) => line.split(' | ')[0]?.toLowerCase() ?? '');
    expect(terms).toEqual(terms.toSorted());
  });

  test('no sense stands twice', () => {
    const senses = entries.map(({ term, cue }) => `${term} ${cue ? JSON.stringify(cue) : 'without a cue'}`);
    expect(senses.filter((sense, at) => senses.indexOf(sense) < at)).toEqual([]);
  });

  test('a term explains, and does not repeat itself', () => {
    const empty = entries.filter(({ term, expansion }) => term.toLowerCase() === expansion.toLowerCase());
    expect(empty.map(({ term }) => term)).toEqual([]);
  });
});

test.each(['Korut', 'Korsel', 'AS', 'AFP', 'PBB', 'MBG', 'PPPK'])('%s is among the Indonesian terms', (name) => {
  expect(
    Object.values(indonesianTerms)
      .flatMap(parseTerms)
      .map(({ term }) => term),
  ).toContain(name);
});

test.each(['Rusia', 'Ukraina', 'Jakarta'])('%s, a plain name, is not', (name) => {
  expect(
    Object.values(indonesianTerms)
      .flatMap(parseTerms)
      .map(({ term }) => term),
  ).not.toContain(name);
});

test.each(Object.entries(languages))('the data of %s stays small', (_, kinds) => {
  expect(gzipSync(Object.values(kinds).join('')).length).toBeLessThan(100_000);
});
