/** Finds the terms of an article: its own definitions first, then the user's terms, then the built-in ones. */
import type { ArticleAnnotator, Passage } from '../passage.ts';
import { phraseAt } from '../phrases.ts';
import type { OwnTerm, TermSpan } from '../reading.ts';
import { type Token, tokenize } from '../tokens.ts';
import { builtinTerms, type Senses, sensesOf } from './builtin.ts';
import { findDefinitions } from './definitions.ts';
import { cueHolds, type Entry, isSpelling } from './entry.ts';

/** Marks every mention of a known term; one pass over the words, whatever the number of terms. */
export const glossary: ArticleAnnotator = {
  id: 'glossary',
  find(passages, context, ownTerms) {
    const builtin = builtinTerms(context.language);
    const tables = [nearTerms(passages, ownTerms, context.language), builtin];
    const indices = new Map<Entry, number>();
    const spans = passages.map(({ text }) => findMentions(text, tables, indices));
    return { spans, terms: [...indices.keys()].map(({ cue: _, anyCase: __, ...term }) => term) };
  },
};

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

// `indices` numbers the terms as they come and grows from text to text.
function findMentions(text: string, tables: readonly Senses[], indices: Map<Entry, number>): readonly TermSpan[] {
  const tokens = tokenize(text);
  const spans: TermSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(text, tokens, at, tables);
    if (mention !== null) {
      const { start, end, entry } = mention;
      const term = indices.get(entry) ?? indices.size;
      indices.set(entry, term);
      spans.push({ kind: 'term', start, end, term });
    }
    at = mention?.next ?? at + 1;
  }
  return spans;
}

interface TermMention {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function mentionAt(text: string, tokens: readonly Token[], at: number, tables: readonly Senses[]): TermMention | null {
  for (const table of tables) {
    const match = phraseAt(tokens, at, table);
    const first = tokens[at];
    const last = match && tokens[match.next - 1];
    if (!match || !first || !last) continue;
    const spelling = text.slice(first.start, last.end);
    const entry = match.value.find((sense) => isSense(sense, spelling, tokens, at, match.next));
    if (entry !== undefined) return { entry, start: first.start, end: last.end, next: match.next };
  }
  return null;
}

function isSense(entry: Entry, spelling: string, tokens: readonly Token[], from: number, to: number): boolean {
  return isSpelling(spelling, entry) && (entry.cue === undefined || cueHolds(entry.cue, tokens, from, to));
}
