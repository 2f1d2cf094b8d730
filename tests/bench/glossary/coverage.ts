/** How many of the abbreviations of whole articles are explained, counted by type. */
import * as v from 'valibot';
import { findDefinitions } from '../../../src/annotate/glossary/definitions.ts';
import { glossary } from '../../../src/annotate/glossary/glossary.ts';
import { type Token, tokenize } from '../../../src/annotate/tokens.ts';
import type { DataFile } from '../annotate/files.ts';
import { candidatesIn, habitsOf, reasonToLeaveOut } from './types.ts';

const articles = v.array(v.object({ id: v.string(), paragraphs: v.array(v.string()) }));

/** An article as the bench reads it. */
export type BenchArticle = v.InferOutput<typeof articles>[number];

/** The articles of a file; null where it holds something else. */
export function articlesOf({ items }: DataFile): readonly BenchArticle[] | null {
  const read = v.safeParse(articles, items);
  return read.success ? read.output : null;
}

interface Use {
  readonly article: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly explained: boolean;
}

/** One abbreviation over all articles. */
export interface TypeCount {
  readonly type: string;
  readonly uses: readonly Use[];
  readonly articles: number;
  readonly explained: boolean;
  readonly leftOut: string | null;
}

/** Every abbreviation of the articles; a type is explained where most of its mentions are. */
export function countTypes(all: readonly BenchArticle[]): readonly TypeCount[] {
  const texts = all.flatMap(({ paragraphs }) => paragraphs);
  const habits = habitsOf(texts);
  const defined = new Set(texts.flatMap((text) => findDefinitions(text)).flatMap(({ term }) => syllabicTerm(term)));
  const uses = new Map<string, Use[]>();
  for (const article of all) collectUses(article, defined, uses);
  return [...uses].map(([type, inAll]) => ({
    type,
    uses: inAll,
    articles: new Set(inAll.map((use) => use.article)).size,
    explained: inAll.filter((use) => use.explained).length * 2 >= inAll.length,
    leftOut: reasonToLeaveOut(type, inAll, habits),
  }));
}

function syllabicTerm(term: string): string[] {
  return /^\p{L}\p{Ll}{3,}$/u.test(term) ? [term] : [];
}

function collectUses({ id, paragraphs }: BenchArticle, defined: ReadonlySet<string>, uses: Map<string, Use[]>): void {
  const passages = paragraphs.map((text, block) => ({ block, text }));
  const { spans } = glossary.find(passages, { language: 'id', published: null }, []);
  passages.forEach(({ text }, block) => {
    const tokens = tokenize(text);
    for (const { type, token } of candidatesIn(tokens, defined)) {
      const explained = (spans[block] ?? []).some(({ start, end }) => start < token.end && end > token.start);
      const known = uses.get(type) ?? [];
      known.push({ article: id, tokens, at: tokens.indexOf(token), explained });
      uses.set(type, known);
    }
  });
}

/** The measure in a few lines: by how many articles a type stands in, and what was left out. */
export function coverageTable(types: readonly TypeCount[]): string {
  const counted = types.filter(({ leftOut }) => leftOut === null);
  const rows = [1, 2, 3, 5].map((least) => {
    const among = counted.filter(({ articles }) => articles >= least);
    const mentions = among.flatMap(({ uses }) => uses);
    const types = share(among.filter(({ explained }) => explained).length, among.length);
    return `| ${least} | ${among.length} | ${types} | ${share(mentions.filter(({ explained }) => explained).length, mentions.length)} |`;
  });
  const reasons = new Set(types.flatMap(({ leftOut }) => leftOut ?? []));
  const outFor = (reason: string) => types.filter(({ leftOut }) => leftOut === reason).length;
  return [
    '| in at least … articles | types | explained | of their mentions |',
    '| ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'Left out:',
    ...[...reasons].map((reason) => `- ${outFor(reason)} types: ${reason}`),
  ].join('\n');
}

/** The most frequent types without an explanation: `type, mentions, articles, contexts`. */
export function missingTypes(types: readonly TypeCount[], contexts: number): readonly string[] {
  return types
    .filter(({ leftOut, explained }) => leftOut === null && !explained)
    .toSorted((a, b) => b.articles - a.articles || b.uses.length - a.uses.length || (a.type < b.type ? -1 : 1))
    .map(({ type, uses, articles }) => {
      const shown = uses.filter(({ explained }) => !explained).slice(0, contexts);
      return [type, uses.length, articles, ...shown.map(contextOf)].join('\t');
    });
}

function contextOf({ tokens, at }: Use): string {
  const around = tokens.slice(Math.max(0, at - 6), at + 7);
  return around.map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text)).join('');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
