/** Reads what else a person is called where the text says so: `Joko Widodo (Jokowi)`, `Sari Utami, akrab disapa Utami`. */
import { aligns, lettersOf } from '../glossary/align.ts';
import { phraseAt } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { PeopleGrammar } from './grammar.ts';
import type { Run } from './runs.ts';

const mostWords = 3;

/** The other name right behind a name, as its words in lower case; null where none is given. */
export function aliasAfter(tokens: readonly Token[], name: Run, grammar: PeopleGrammar): readonly string[] | null {
  const isBracketed = lowerAt(tokens, name.to) === '(';
  const cueAt = /^[,(]$/.test(lowerAt(tokens, name.to)) ? name.to + 1 : name.to;
  const cue = phraseAt(tokens, cueAt, grammar.aliasCues);
  if (cue === null && !isBracketed) return null;
  const from = cue?.next ?? cueAt;
  let to = from;
  while (isCapitalised(tokens[to]) && to - from < mostWords) to++;
  if (to === from) return null;
  const alias = tokens.slice(from, to);
  if (cue !== null) return alias.map(({ lower }) => lower);
  // In brackets alone it may be a party or a club, unless it is made of the name.
  const [short] = alias;
  const isMade = alias.length === 1 && isMadeOf(short?.text ?? '', tokens.slice(name.from, name.to));
  return isMade && lowerAt(tokens, to) === ')' ? alias.map(({ lower }) => lower) : null;
}

/** Whether the letters are taken from all words of a name, in order: `SBY`, `Jokowi`. */
function isMadeOf(short: string, name: readonly Token[]): boolean {
  const words = name.map(({ lower }) => ({ lower, optional: false }));
  return words.length > 1 && lettersOf(short).some((letters) => aligns(letters, words, 'parts'));
}
