/** How many of the abbreviations of whole articles are explained, counted by type. */
import * as v from 'valibot';
import { findDefinitions } from '../../../src/annotate/glossary/definitions.ts';
import { glossary } from '../../../src/annotate/glossary/glossary.ts';
import { tokenize } from '../../../src/annotate/tokens.ts';
import type { DataFile } from '../annotate/files.ts';
import { type Habits, habitsOf } from './left-out/habits.ts';
import { initialsOf } from './left-out/persons.ts';
import { leaveOutRules, type Verdict, verdictOn } from './left-out/rules.ts';
import { candidatesIn } from './types.ts';
import type { Use } from './use.ts';

const articles = v.array(v.object({ id: v.string(), paragraphs: v.array(v.string()) }));

/** An article as the bench reads it. */
export type BenchArticle = v.InferOutput<typeof articles>[number];

/** The articles of a file; null where it holds something else. */
export function articlesOf({ items }: DataFile): readonly BenchArticle[] | null {
  const read = v.safeParse(articles, items);
  return read.success ? read.output : null;
}

/** Every word of the articles that looks like an abbreviation, with its mentions. */
export interface Collected {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly habits: Habits;
}

/** One abbreviation over all articles. */
export interface TypeCount extends Verdict {
  readonly type: string;
  readonly uses: readonly Use[];
  readonly articles: number;
  readonly explained: boolean;
}

/** Gathers what looks like an abbreviation. */
export function collectTypes(all: readonly BenchArticle[]): Collected {
  const texts = all.flatMap(({ paragraphs }) => paragraphs);
  const defined = new Set(texts.flatMap((text) => findDefinitions(text)).flatMap(({ term }) => syllabicTerm(term)));
  const uses = new Map<string, Use[]>();
  for (const article of all) collectUses(article, defined, uses);
  return { uses, habits: habitsOf(texts) };
}

/** Every abbreviation by some rules; a type is explained where most of the mentions that count are. */
export function countTypes({ uses, habits }: Collected, rules = leaveOutRules): readonly TypeCount[] {
  return [...uses].map(([type, inAll]) => {
    const verdict = verdictOn(type, inAll, habits, rules);
    const asked = verdict.leftOut === null ? verdict.counted : inAll;
    return {
      ...verdict,
      type,
      uses: inAll,
      articles: new Set(asked.map((use) => use.article)).size,
      explained: asked.filter((use) => use.explained).length * 2 >= asked.length,
    };
  });
}

function syllabicTerm(term: string): string[] {
  return /^\p{L}\p{Ll}{3,}$/u.test(term) ? [term] : [];
}

function collectUses({ id, paragraphs }: BenchArticle, defined: ReadonlySet<string>, uses: Map<string, Use[]>): void {
  const passages = paragraphs.map((text, block) => ({ block, text }));
  const { spans } = glossary.find(passages, { language: 'id', published: null }, []);
  const initials = initialsOf(passages);
  passages.forEach(({ text }, block) => {
    const tokens = tokenize(text);
    for (const { type, token } of candidatesIn(tokens, defined)) {
      const known = uses.get(type) ?? [];
      known.push({
        article: id,
        tokens,
        at: tokens.indexOf(token),
        isFirst: block === 0,
        explained: (spans[block] ?? []).some(({ start, end }) => start < token.end && end > token.start),
        isInitials: initials.has(token.text),
      });
      uses.set(type, known);
    }
  });
}

/** The most frequent types without an explanation: `type, mentions, articles, contexts`. */
export function missingTypes(types: readonly TypeCount[], contexts: number): readonly string[] {
  return types
    .filter(({ leftOut, explained }) => leftOut === null && !explained)
    .toSorted((a, b) => b.articles - a.articles || b.uses.length - a.uses.length || (a.type < b.type ? -1 : 1))
    .map(({ type, uses, counted, articles }) => {
      const shown = counted.filter(({ explained }) => !explained).slice(0, contexts);
      return [type, uses.length, articles, ...shown.map(contextOf)].join('\t');
    });
}

function contextOf({ tokens, at }: Use): string {
  const around = tokens.slice(Math.max(0, at - 6), at + 7);
  return around.map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text)).join('');
}
