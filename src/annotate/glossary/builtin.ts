/** The glossaries that come with the reader, one per language of the article. */
import { type PhraseTable, phraseTable } from '../phrases.ts';
import { type Entry, parseCue, rankOf } from './entry.ts';
import { englishTerms } from './terms/en/index.ts';
import { indonesianTerms } from './terms/id/index.ts';

/** The senses of each term, in the order in which they are tried. */
export type Senses = PhraseTable<readonly Entry[]>;

const sources: Readonly<Record<string, Readonly<Record<string, string>>>> = { id: indonesianTerms, en: englishTerms };

const tables = new Map<string, Senses>();

/** The built-in terms of a language, read once; empty for a language that has none. */
export function builtinTerms(language: string): Senses {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = sensesOf(Object.values(sources[language] ?? {}).flatMap(parseTerms));
  tables.set(language, table);
  return table;
}

/** Gathers the senses of each term, the most particular first; one that needs no cue always holds. */
export function sensesOf(entries: readonly Entry[]): Senses {
  const byTerm = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const key = entry.term.toLowerCase();
    const senses = byTerm.get(key);
    if (senses === undefined) byTerm.set(key, [entry]);
    else senses.push(entry);
  }
  return phraseTable(byTerm);
}

/**
 * Reads lines of `term | expansion | gloss | other language | rules`. The rules may be missing: `any-case`, the cues
 * of {@link parseCue}, and `unchecked` for an expansion that two independent sources did not confirm.
 */
export function parseTerms(source: string): readonly Entry[] {
  const lines = source.split('\n').filter((line) => line.includes('|'));
  return lines.map((line) => {
    const [term = '', expansion = '', gloss = '', english = '', rules] = line.split('|').map((field) => field.trim());
    return { term, expansion, gloss, english, source: 'builtin', ...parseRules(rules?.split(/\s+/) ?? []) };
  });
}

function parseRules(rules: readonly string[]): Pick<Entry, 'cue' | 'anyCase'> {
  const cue = parseCue(rules);
  return { ...(cue && { cue }), ...(rules.includes('any-case') && { anyCase: true }) };
}
