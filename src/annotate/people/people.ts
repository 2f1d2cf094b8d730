/** Finds the people of an article: introduced somewhere with a cue, then known in the whole of it. */
import type { ArticleAnnotator } from '../passage.ts';
import { type PhraseTable, phraseAt, phraseTable } from '../phrases.ts';
import { placeWords } from '../places.ts';
import type { PersonSpan } from '../reading.ts';
import { isCapitalised, isTitleCase, startsSentence, type Token, tokenize } from '../tokens.ts';
import { englishPeople } from './en.ts';
import type { PeopleGrammar } from './grammar.ts';
import { indonesianPeople } from './id.ts';
import { findIntroductions, type Introduction } from './introductions.ts';
import { isLeadWord } from './name.ts';

const grammars: Readonly<Record<string, PeopleGrammar>> = {
  id: indonesianPeople,
  ms: indonesianPeople,
  en: englishPeople,
};

// Joining compares everybody with everybody; no article that a person reads comes near this.
const mostIntroductions = 1000;

/** Marks every mention of a person whom the article introduces. */
export const people: ArticleAnnotator = {
  id: 'people',
  find(passages, context) {
    const grammar = grammars[context.language];
    if (grammar === undefined) return { spans: passages.map(() => []), people: [] };
    const introductions = passages.flatMap(({ text }) => findIntroductions(text, grammar));
    const known = joinPeople(introductions.slice(0, mostIntroductions), grammar);
    const names = nameTable(known, grammar);
    const spans = passages.map(({ text }) => findMentions(text, names, grammar));
    return { spans, people: known.map(({ name, role }) => ({ name, role })) };
  },
};

interface KnownPerson extends Introduction {
  /** The words of the full name and of the nickname, lower case. */
  readonly forms: readonly (readonly string[])[];
}

// Longest names first, so that "Lee" joins "Lee Seong Kweun" and not the other way round.
function joinPeople(introductions: readonly Introduction[], grammar: PeopleGrammar): readonly KnownPerson[] {
  const people: KnownPerson[] = [];
  const candidates = introductions.map((introduction) => ({ ...introduction, forms: formsOf(introduction, grammar) }));
  for (const candidate of candidates.toSorted((a, b) => length(b) - length(a) || b.name.length - a.name.length)) {
    const [words = []] = candidate.forms;
    const index = people.findIndex(({ forms }) => forms.some((form) => contains(form, words)));
    const person = people[index];
    if (person === undefined) people.push(candidate);
    else people[index] = merged(person, candidate);
  }
  return people;
}

function formsOf({ name }: Introduction, grammar: PeopleGrammar): readonly (readonly string[])[] {
  const printed = wordsOf(name);
  const full = phraseAt(tokenize(name), 0, grammar.nicknames)?.value;
  return full === undefined ? [printed] : [wordsOf(full), printed];
}

function wordsOf(name: string): readonly string[] {
  return tokenize(name).map((token) => token.lower);
}

function length({ forms }: KnownPerson): number {
  return forms[0]?.length ?? 0;
}

function merged(person: KnownPerson, other: KnownPerson): KnownPerson {
  return { ...person, role: person.role || other.role, forms: [...person.forms, ...other.forms.slice(1)] };
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, index) => words[at + index] === word));
}

const ambiguous = -1;

/** The ways a person may be named later on: the whole name, how it begins, how it ends, one word of it. */
function nameTable(people: readonly KnownPerson[], grammar: PeopleGrammar): PhraseTable<number> {
  const names = new Map<string, number>();
  people.forEach(({ forms }, person) => {
    for (const name of new Set(forms.flatMap((form) => shortNames(form, grammar)))) {
      names.set(name, names.has(name) ? ambiguous : person);
    }
  });
  return phraseTable(names);
}

function shortNames(words: readonly string[], grammar: PeopleGrammar): readonly string[] {
  const parts = words.flatMap((word, at) => [words.slice(0, at + 1), words.slice(at), [word]]);
  const names = parts.map((part) => part.join(' ')).filter((name) => isTelling(name, grammar));
  return [words.join(' '), ...names];
}

// One short or common word would claim too much.
function isTelling(name: string, grammar: PeopleGrammar): boolean {
  const isCommon = grammar.notNames.has(name) || grammar.titles.has(name) || grammar.particles.has(name);
  return name.length > 2 && !isCommon && !placeWords().has(name);
}

function findMentions(text: string, names: PhraseTable<number>, grammar: PeopleGrammar): PersonSpan[] {
  const tokens = tokenize(text);
  const anyNeighbour = isTitleCase(tokens);
  const spans: PersonSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = isCapitalised(tokens[at]) ? phraseAt(tokens, at, names) : null;
    const first = tokens[at];
    const last = name && tokens[name.next - 1];
    const isMention =
      name !== null && name.value !== ambiguous && (anyNeighbour || standsAlone(tokens, at, name.next, grammar));
    if (isMention && first && last)
      spans.push({ kind: 'person', start: first.start, end: last.end, person: name.value });
    at = name?.next ?? at + 1;
  }
  return spans;
}

// "Lee" in "Lee Kuan Yew" is somebody else.
function standsAlone(tokens: readonly Token[], from: number, to: number, grammar: PeopleGrammar): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (isCapitalised(after) && !after.glued) return false;
  if (!isCapitalised(before) || tokens[from]?.glued === true || isLeadWord(before, grammar)) return true;
  // "Pidato Jokowi": the capital before may only open the sentence.
  const isCertain = to - from > 1 || phraseAt(tokens, from, grammar.nicknames) !== null;
  return isCertain && startsSentence(tokens, from - 1);
}
