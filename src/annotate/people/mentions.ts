/** Finds people again once they are known: by their whole name, how it begins or ends, or one word of it. */
import { type PhraseTable, phraseAt, phraseTable } from '../phrases.ts';
import { placeWords } from '../places.ts';
import type { PersonSpan } from '../reading.ts';
import { isCapitalised, isTitleCase, startsSentence, type Token, tokenize } from '../tokens.ts';
import type { PeopleGrammar } from './grammar.ts';
import { isLeadWord } from './name.ts';

const ambiguous = -1;

/** The ways that a person's name is written in full, each as its words in lower case. */
export type Forms = readonly (readonly string[])[];

/** The ways a person may be named later on: the whole name, how it begins, how it ends, one word of it. */
export function nameTable(people: readonly { readonly forms: Forms }[], grammar: PeopleGrammar): PhraseTable<number> {
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

/** Where a text mentions somebody whom the table knows. */
export function findMentions(text: string, names: PhraseTable<number>, grammar: PeopleGrammar): PersonSpan[] {
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
