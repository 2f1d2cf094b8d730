/** What the whole article says about the senses of its terms. */

import type { Entry } from './entry.ts';
import { rankOf } from './entry.ts';
import type { FoundMentions, TermMention, UnsureMention } from './mentions.ts';

/**
 * An article means one thing by a term: where a neighbour has told the sense (`BBM Messenger`), it holds for the
 * mentions that have no such neighbour, and a person's initials are never a built-in term.
 */
export function inOneSense(
  found: readonly FoundMentions[],
  initials: ReadonlySet<string>,
): readonly (readonly TermMention[])[] {
  const told = sensesTold(found.flatMap(({ sure }) => sure));
  return found.map(({ sure, unsure }) => {
    const known = sure.map((mention) => inSenseTold(mention, told));
    const all = [...known, ...unsure.flatMap((mention) => madeSure(mention, told) ?? [])];
    const meant = all.filter(({ entry }) => entry.source !== 'builtin' || !initials.has(entry.term));
    return meant.sort((a, b) => a.start - b.start);
  });
}

// The senses of each term that a neighbour told, in the order of their first mention.
function sensesTold(mentions: readonly TermMention[]): ReadonlyMap<string, readonly [Entry, ...Entry[]]> {
  const told = new Map<string, [Entry, ...Entry[]]>();
  for (const { entry } of mentions) {
    if (rankOf(entry) !== 0) continue;
    const senses = told.get(entry.term);
    if (senses === undefined) told.set(entry.term, [entry]);
    else if (senses.every(({ expansion }) => expansion !== entry.expansion)) senses.push(entry);
  }
  return told;
}

function inSenseTold(mention: TermMention, told: ReturnType<typeof sensesTold>): TermMention {
  const { entry } = mention;
  if (entry.source !== 'builtin' || rankOf(entry) < 2) return mention;
  return { ...mention, entry: told.get(entry.term)?.[0] ?? entry };
}

// An article that has two senses may mean either.
function madeSure({ senses, start, end }: UnsureMention, told: ReturnType<typeof sensesTold>): TermMention | null {
  const term = senses[0]?.term ?? '';
  const [entry, other] = told.get(term) ?? [];
  const isMeant = entry !== undefined && other === undefined && senses.includes(entry);
  return isMeant ? { entry, start, end } : null;
}

/** The initials that the texts give to persons: "berinisial AS". */
export function initialsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(said)].map(([, name = '']) => name)));
}

const said = /inisial(?:nya)? ["“‘']?(\p{Lu}{1,4})(?!\p{L})/gu;
