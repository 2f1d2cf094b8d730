/** Finds the terms of an article: its own definitions first, then the user's terms, then the built-in ones. */
import type { ArticleAnnotator, Passage } from '../passage.ts';
import { phraseAt } from '../phrases.ts';
import type { OwnTerm, TermSpan } from '../reading.ts';
import { tokenize } from '../tokens.ts';
import { builtinTerms, type Senses, sensesOf } from './builtin.ts';
import { findDefinitions } from './definitions.ts';
import type { Entry } from './entry.ts';
import { type FoundMentions, findMentions, findShouted, isShouted, type TermMention } from './mentions.ts';
import { initialsIn, inOneSense } from './one-sense.ts';

/** Marks every mention of a known term. */
export const glossary: ArticleAnnotator = {
  id: 'glossary',
  find(passages, { language }, ownTerms) {
    const tables = [nearTerms(passages, ownTerms, language), builtinTerms(language)];
    const mentions = mentionsOf(passages, tables);
    const indices = new Map<Entry, number>();
    const spans = mentions.map((inText) => inText.map((mention) => spanOf(mention, indices)));
    return { spans, terms: [...indices.keys()].map(({ cue: _, anyCase: __, ...term }) => term) };
  },
};

// Lines in capitals come last, since they are read by what the rest says.
function mentionsOf(passages: readonly Passage[], tables: readonly Senses[]): readonly (readonly TermMention[])[] {
  const spoken = passages.map(({ text }) => (isShouted(text) ? null : findMentions(text, tables)));
  const seen = new Set(spoken.flatMap((found) => found?.sure ?? []).map(({ entry }) => entry.term));
  const all = spoken.map((found, at) => found ?? shoutedMentions(passages[at]?.text ?? '', tables, seen));
  return inOneSense(all, initialsIn(passages.map(({ text }) => text)));
}

function shoutedMentions(text: string, tables: readonly Senses[], seen: ReadonlySet<string>): FoundMentions {
  return { sure: findShouted(text, tables, seen), unsure: [] };
}

// `indices` numbers the terms as they come and grows from text to text.
function spanOf({ entry, start, end }: TermMention, indices: Map<Entry, number>): TermSpan {
  const term = indices.get(entry) ?? indices.size;
  indices.set(entry, term);
  return { kind: 'term', start, end, term };
}

// What the article or the user says about a term; both win over the built-in glossary.
function nearTerms(passages: readonly Passage[], ownTerms: readonly OwnTerm[], language: string): Senses {
  const builtin = builtinTerms(language);
  const own = ownTerms.map((term): Entry => ({ ...term, english: '', source: 'own' }));
  const ownByTerm = new Map(own.map((entry) => [entry.term, entry]));
  const defined = passages
    .flatMap(({ text }) => findDefinitions(text, language))
    .map(({ term, expansion }): Entry => {
      const known = ownByTerm.get(term) ?? sameSense(builtin, term, expansion);
      return { term, expansion, gloss: known?.gloss ?? '', english: known?.english ?? '', source: 'article' };
    });
  return sensesOf([...defined, ...own]);
}

// The built-in gloss may be added only where it explains the same long form.
function sameSense(builtin: Senses, term: string, expansion: string): Entry | undefined {
  const senses = phraseAt(tokenize(term), 0, builtin)?.value ?? [];
  return senses.find((entry) => entry.term === term && entry.expansion.toLowerCase() === expansion.toLowerCase());
}
