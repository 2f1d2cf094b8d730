/** What the whole article says about the senses of its terms. */
import { rankOf } from './entry.ts';
import type { TermMention } from './mentions.ts';

/**
 * An article means one thing by a term: where a neighbour has told the sense (`BBM Messenger`), it holds for the
 * mentions that have no such neighbour, and a person's initials are never a built-in term.
 */
export function inOneSense(
  mentions: readonly (readonly TermMention[])[],
  initials: ReadonlySet<string>,
): readonly (readonly TermMention[])[] {
  const told = new Map<string, TermMention['entry']>();
  for (const { entry } of mentions.flat())
    if (rankOf(entry) === 0 && !told.has(entry.term)) told.set(entry.term, entry);
  return mentions.map((inText) =>
    inText.flatMap((mention) => {
      const { entry } = mention;
      if (entry.source !== 'builtin') return [mention];
      if (initials.has(entry.term)) return [];
      return [rankOf(entry) < 2 ? mention : { ...mention, entry: told.get(entry.term) ?? entry }];
    }),
  );
}

/** The initials that the texts give to persons: "berinisial AS". */
export function initialsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(said)].map(([, name = '']) => name)));
}

const said = /inisial(?:nya)? ["“‘']?(\p{Lu}{1,4})(?!\p{L})/gu;
