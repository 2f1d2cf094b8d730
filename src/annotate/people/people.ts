/** Finds the people of an article: introduced somewhere with a cue, then known in the whole of it. */
import type { Span } from '../../article/article.ts';
import type { ArticleAnnotator } from '../passage.ts';
import { phraseAt } from '../phrases.ts';
import type { PersonSpan } from '../reading.ts';
import { tokenize } from '../tokens.ts';
import { englishPeople } from './en.ts';
import type { PeopleGrammar } from './grammar.ts';
import { indonesianPeople } from './id.ts';
import { findIntroductions, type Introduction } from './introductions.ts';
import { type Forms, findMentions, nameTable } from './mentions.ts';

const grammars: Readonly<Record<string, PeopleGrammar>> = {
  id: indonesianPeople,
  ms: indonesianPeople,
  en: englishPeople,
};

// Joining compares everybody with everybody; no article that a person reads comes near this.
const mostIntroductions = 1000;

/** Finds where a text introduces people, in order. */
export type NameFinder = (text: string, grammar: PeopleGrammar) => readonly Introduction[];

/** Marks every mention of a person whom the article introduces with a cue that the rules know. */
export const people: ArticleAnnotator = peopleBy(() => findIntroductions);

/** Marks every mention of a person whom a language's finder found somewhere in the article. */
export function peopleBy(finderOf: (language: string) => NameFinder): ArticleAnnotator {
  return {
    id: 'people',
    find(passages, { language }) {
      const grammar = grammars[language];
      if (grammar === undefined) return { spans: passages.map(() => []), people: [] };
      const found = passages.map(({ text }) => finderOf(language)(text, grammar));
      const known = joinPeople(found.flat().slice(0, mostIntroductions), grammar);
      const names = nameTable(known, grammar);
      const spans = passages.map(({ text }, at) => {
        const introduced = (found[at] ?? []).flatMap((introduction) => introducedSpan(introduction, known));
        const later = findMentions(text, names, grammar).filter(
          (span) => !introduced.some((other) => overlap(span, other)),
        );
        return [...introduced, ...later].sort((a, b) => a.start - b.start);
      });
      return { spans, people: known.map(({ name, role }) => ({ name, role })) };
    },
  };
}

function introducedSpan({ start, end, name }: Introduction, known: readonly KnownPerson[]): PersonSpan[] {
  const words = wordsOf(name);
  const person = known.findIndex(({ forms }) => forms.some((form) => contains(form, words)));
  return person < 0 ? [] : [{ kind: 'person', start, end, person }];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

interface KnownPerson extends Introduction {
  /** The full name and the nickname. */
  readonly forms: Forms;
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

function formsOf({ name, alias }: Introduction, grammar: PeopleGrammar): Forms {
  const printed = wordsOf(name);
  const full = phraseAt(tokenize(name), 0, grammar.nicknames)?.value;
  return [...(full === undefined ? [] : [wordsOf(full)]), printed, ...(alias ? [alias] : [])];
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
