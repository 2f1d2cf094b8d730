/** Finds where a text makes clear that a name is a person's. */
import type { Span } from '../../article/article.ts';
import { phraseAt } from '../phrases.ts';
import { isTitleCase, lowerAt, startsSentence, type Token, tokenize } from '../tokens.ts';
import { aliasAfter } from './aliases.ts';
import type { PeopleGrammar } from './grammar.ts';
import { type NamedRun, nameIn } from './name.ts';
import { capitalisedRuns, type Run } from './runs.ts';

/** A person as one place in the text presents them; the range is the name's. */
export interface Introduction extends Span {
  readonly name: string;
  /** As the text says it; empty when it says none here. */
  readonly role: string;
  /** What else the person is called here, as words in lower case. */
  readonly alias?: readonly string[];
}

/** The people that a text introduces, in order; a headline in title case introduces nobody. */
export function findIntroductions(text: string, grammar: PeopleGrammar): readonly Introduction[] {
  const tokens = tokenize(text);
  if (isTitleCase(tokens)) return [];
  return capitalisedRuns(tokens, grammar).flatMap((run) => {
    const named = nameIn(tokens, run, grammar);
    if (named === null) return [];
    const role = roleBefore(text, tokens, named) ?? apposition(text, tokens, named, grammar);
    if (role === null && !hasCue(tokens, named, grammar)) return [];
    return [introductionOf(text, tokens, named, role ?? '', grammar)];
  });
}

/** The name that a run of tokens is, with the role it was given. */
export function introductionOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: Run,
  role: string,
  grammar: PeopleGrammar,
): Introduction {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const alias = aliasAfter(tokens, { from, to }, grammar);
  return { start, end, name: textBetween(text, tokens, from, to), role, ...(alias && { alias }) };
}

function roleBefore(text: string, tokens: readonly Token[], { titled, sole, roleFrom, from, to }: NamedRun) {
  if (!titled || (!sole && to - from === 1)) return null;
  return textBetween(text, tokens, roleFrom, from).replace(/[\s,.]+$/, '');
}

/** "anggota parlemen Korea Selatan (Korsel), Lee Seong Kweun," and "Lee Seong Kweun, anggota parlemen, …". */
function apposition(text: string, tokens: readonly Token[], run: NamedRun, grammar: PeopleGrammar): string | null {
  if (run.to - run.from < 2) return null;
  const roleEnd = endOfRoleBefore(tokens, run.from);
  const start = roleEnd === null ? null : roleStart(tokens, roleEnd - 1, grammar);
  if (roleEnd !== null && start !== null) return textBetween(text, tokens, start, roleEnd);
  return roleAfter(text, tokens, run, grammar);
}

/** "Lee Seong Kweun, anggota parlemen, …": empty where a title follows without an end. */
export function roleAfter(text: string, tokens: readonly Token[], run: Run, grammar: PeopleGrammar): string | null {
  if (lowerAt(tokens, run.to) !== ',' || !grammar.titles.has(lowerAt(tokens, run.to + 1))) return null;
  const width = tokens.slice(run.to + 1, run.to + furthestRole).findIndex((token) => /^[,.;(]$/.test(token.text));
  return width > 0 ? textBetween(text, tokens, run.to + 1, run.to + 1 + width) : '';
}

// The role may end in a comma, in its abbreviation in brackets, or in both.
function endOfRoleBefore(tokens: readonly Token[], at: number): number | null {
  const end = lowerAt(tokens, at - 1) === ',' ? at - 1 : at;
  const isBracketed = lowerAt(tokens, end - 1) === ')' && lowerAt(tokens, end - 3) === '(';
  if (isBracketed) return end - 3;
  return end < at ? end : null;
}

const furthestRole = 12;

/** The first title of the phrase that ends at a token, with no mark but brackets in it. */
function roleStart(tokens: readonly Token[], end: number, grammar: PeopleGrammar): number | null {
  let start: number | null = null;
  for (let at = end; at >= Math.max(0, end - furthestRole); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:“”"]$/.test(token.text) || endsRole(token, grammar)) break;
    if (grammar.titles.has(token.lower)) start = at;
    else if (start !== null) break;
  }
  return start !== null && !holdsName(tokens, start, end + 1, grammar) ? start : null;
}

// "pengamat politik dari …" goes on; "pemain untuk memasukkan …" is no role.
function endsRole({ lower }: Token, grammar: PeopleGrammar): boolean {
  const isLink = /^(dari|dan|di|of|for|and|at)$/.test(lower);
  return grammar.speechBefore.has(lower) || (!isLink && !grammar.titles.has(lower) && grammar.notNames.has(lower));
}

// "Presiden Joko Widodo, Jusuf Kalla, …" is a list, not a role with its name.
function holdsName(tokens: readonly Token[], from: number, to: number, grammar: PeopleGrammar): boolean {
  const role = tokens.slice(from, to);
  return capitalisedRuns(role, grammar).some((run) => nameIn(role, run, grammar)?.titled);
}

function hasCue(tokens: readonly Token[], run: NamedRun, grammar: PeopleGrammar): boolean {
  if (run.courteous || phraseAt(tokens, run.from, grammar.nicknames)?.next === run.to) return true;
  const isLong = run.to - run.from > 1;
  const before = lowerAt(tokens, run.from - 1);
  // Text before the run's lead counts too: "kata Menteri …" has its title as cue.
  if (grammar.speechBefore.has(before) && (isLong || before !== 'menurut')) return true;
  if (isAge(tokens, run.to)) return isLong || !startsSentence(tokens, run.from);
  return isLong && grammar.speechAfter.has(lowerAt(tokens, run.to));
}

function isAge(tokens: readonly Token[], at: number): boolean {
  const isNumber = /^[1-9][0-9]$/.test(lowerAt(tokens, at + 1));
  return lowerAt(tokens, at) === '(' && isNumber && lowerAt(tokens, at + 2) === ')';
}

/** The text from one token to before another, on one line. */
export function textBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
}
