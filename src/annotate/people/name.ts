/** Divides a run of capitalised words into the role in front and the name behind. */
import { builtinTerms } from '../glossary/builtin.ts';
import { phraseAt } from '../phrases.ts';
import { placeWords } from '../places.ts';
import { isAcronym, lowerAt, startsSentence, type Token } from '../tokens.ts';
import type { PeopleGrammar } from './grammar.ts';
import type { Run } from './runs.ts';

/** A name with the role or courtesy right before it. */
export interface NamedRun extends Run {
  /** First token of the role, where there is one. */
  readonly roleFrom: number;
  readonly titled: boolean;
  readonly courteous: boolean;
  /** Whether the title is one that a single name may follow. */
  readonly sole: boolean;
}

const mostWords = 6;

/** The name in a run; null where the run names no person. */
export function nameIn(tokens: readonly Token[], run: Run, grammar: PeopleGrammar): NamedRun | null {
  const lead = leadOf(tokens, run, grammar);
  const from = lead.end;
  // "Universitas Gadjah Mada": where a body's own name ends, nobody can say.
  if (lead.endsInBody || isAbbreviatedNext(tokens, run.to, grammar)) return null;
  if (!isNickname(tokens, from, run.to, grammar) && !isPlausible(tokens, from, run.to, grammar)) return null;
  return { from, to: run.to, roleFrom: lead.start, titled: lead.titled, courteous: lead.courteous, sole: lead.sole };
}

// "Advokat Cinta Damai (ACD)": what has an abbreviation is a body, unless it is a nickname.
function isAbbreviatedNext(tokens: readonly Token[], at: number, grammar: PeopleGrammar): boolean {
  const [open, short, close] = tokens.slice(at, at + 3);
  return open?.text === '(' && isAcronym(short) && close?.text === ')' && !phraseAt(tokens, at + 1, grammar.nicknames);
}

function isNickname(tokens: readonly Token[], from: number, to: number, grammar: PeopleGrammar): boolean {
  return phraseAt(tokens, from, grammar.nicknames)?.next === to;
}

function isPlausible(tokens: readonly Token[], from: number, to: number, grammar: PeopleGrammar): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (words.length > mostWords || words.some((word) => isForeign(word, grammar))) return false;
  return words.some((word) => word.text.length > 2 && !grammar.particles.has(word.lower));
}

interface Lead {
  readonly start: number;
  readonly end: number;
  readonly titled: boolean;
  readonly courteous: boolean;
  readonly sole: boolean;
  /** Whether the last word is a kind of body, whose own name comes next. */
  readonly endsInBody: boolean;
}

function leadOf(tokens: readonly Token[], run: Run, grammar: PeopleGrammar): Lead {
  let start = lowercaseRole(tokens, run.from, grammar);
  // The title nearest to the name says what kind of word the name may be.
  let titleAt = start < run.from ? run.from - 1 : -1;
  let courteous = grammar.honorifics.has(lowerAt(tokens, run.from - 1));
  let end = run.from;
  for (; end < run.to; end++) {
    const word = tokens[end];
    if (word === undefined || phraseAt(tokens, end, grammar.nicknames)) break;
    if (!isLeadWord(word, grammar) && !isSentenceOpener(tokens, end, run, grammar)) break;
    if (grammar.titles.has(word.lower)) {
      if (titleAt < 0) start = end;
      titleAt = end;
    }
    if (grammar.honorifics.has(word.lower)) courteous = true;
  }
  const lastWord = lowerAt(tokens, end - 1) === '.' ? end - 2 : end - 1;
  const endsInBody = end > run.from && grammar.bodies.has(lowerAt(tokens, lastWord));
  const sole = grammar.soleTitles.has(lowerAt(tokens, titleAt));
  return { start, end, titled: titleAt >= 0, courteous, sole, endsInBody };
}

// "Kemarin Menteri …", "Pidato Jokowi …": a capital that only opens the sentence, shown by what follows.
function isSentenceOpener(tokens: readonly Token[], at: number, run: Run, grammar: PeopleGrammar): boolean {
  if (at > run.from || at + 1 >= run.to || !startsSentence(tokens, at)) return false;
  const next = lowerAt(tokens, at + 1);
  return (
    grammar.titles.has(next) || grammar.honorifics.has(next) || phraseAt(tokens, at + 1, grammar.nicknames) !== null
  );
}

/** Where a role in small letters begins: `mantan wakil presiden`, `juru bicara`. */
function lowercaseRole(tokens: readonly Token[], end: number, grammar: PeopleGrammar): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const word = lowerAt(tokens, at);
    if (grammar.titles.has(word)) start = at;
    else if (!grammar.titleParts.has(word)) break;
  }
  return start;
}

/** Whether a capitalised word may stand before a name without being part of it. */
export function isLeadWord(word: Token, grammar: PeopleGrammar): boolean {
  if (word.kind !== 'word') return word.text === '.';
  const known = [grammar.titles, grammar.titleParts, grammar.bodies, grammar.honorifics, grammar.notNames];
  if (known.some((set) => set.has(word.lower)) || placeWords().has(word.lower)) return true;
  return isAcronym(word) || /^[IVX]+$/.test(word.text) || isTerm(word);
}

// No word of a name may belong to anything else we know.
function isForeign(word: Token, grammar: PeopleGrammar): boolean {
  if (word.text.length === 1) return false;
  const known = [grammar.titleParts, grammar.bodies, grammar.notNames];
  return isAcronym(word) || placeWords().has(word.lower) || known.some((set) => set.has(word.lower));
}

/** Whether the glossary explains the word just as it is printed, so that it is no name: `Kemenkes`. */
export function isTerm(word: Token): boolean {
  const senses = phraseAt([word], 0, builtinTerms('id'))?.value ?? [];
  // Two letters that are a term only in some places may be initials: "TB Hasanuddin".
  return senses.some(({ term, cue }) => term === word.text && (term.length > 2 || cue === undefined));
}
