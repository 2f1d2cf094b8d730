/** The glossaries that come with the reader, one per language of the article. */
import { type PhraseTable, phraseTable } from '../phrases.ts';
import { type Entry, parseCue } from './entry.ts';
import { indonesianTerms } from './terms-id.ts';

const sources: Readonly<Record<string, string>> = { id: indonesianTerms };

const tables = new Map<string, PhraseTable<Entry>>();

/** The built-in terms of a language, read once; empty for a language that has none. */
export function builtinTerms(language: string): PhraseTable<Entry> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const entries = parseTerms(sources[language] ?? '');
  const table = phraseTable(entries.map((entry): [string, Entry] => [entry.term, entry]));
  tables.set(language, table);
  return table;
}

/** Reads lines of `term | expansion | gloss | English | cue`; the cue may be missing. */
export function parseTerms(source: string): readonly Entry[] {
  const lines = source.split('\n').filter((line) => line.includes('|'));
  return lines.map((line) => {
    const [term = '', expansion = '', gloss = '', english = '', cue] = line.split('|').map((field) => field.trim());
    return { term, expansion, gloss, english, source: 'builtin', ...(cue && { cue: parseCue(cue) }) };
  });
}
