/** People by the trained model, with the roles that the rules read. */
import { phraseAt } from '../../phrases.ts';
import { placeWords } from '../../places.ts';
import { isAcronym, isTitleCase, lowerAt, type Token, tokenize } from '../../tokens.ts';
import type { PeopleGrammar } from '../grammar.ts';
import { findIntroductions, introductionOf, roleAfter, textBetween } from '../introductions.ts';
import { isTerm } from '../name.ts';
import type { NameFinder } from '../people.ts';
import { roleBefore } from '../roles.ts';
import type { Run } from '../runs.ts';
import { type NameModel, namesIn } from './decode.ts';

/** A finder that lets the model say where names are, and the rules what the people do. */
export function finderBy(model: NameModel): NameFinder {
  return (text, grammar) => {
    const tokens = tokenize(text);
    // Trained on sentences: where every word has a capital it would call all of them names.
    if (isTitleCase(tokens)) return [];
    const ruled = findIntroductions(text, grammar);
    const names = namesIn(tokens, model, grammar).flatMap((run) => ownName(tokens, run, grammar) ?? []);
    return names.map((run) => {
      const role = roleBefore(
        tokens,
        run,
        names.filter((other) => other !== run),
        grammar,
      );
      const name = introductionOf(text, tokens, run, '', grammar);
      if (role !== null) return { ...name, role: textBetween(text, tokens, role.from, role.to) };
      const same = ruled.find(({ start, end }) => start < name.end && name.start < end);
      return { ...name, role: same?.role || (roleAfter(text, tokens, run, grammar) ?? '') };
    });
  };
}

/** The person's own name in what the model took for one; null where nothing of it is. */
function ownName(tokens: readonly Token[], run: Run, grammar: PeopleGrammar): Run | null {
  if (phraseAt(tokens, run.from, grammar.nicknames)?.next === run.to) return run;
  const from = startOfName(tokens, run, grammar);
  const to = endOfName(tokens, from, run.to, grammar);
  const isNobody = tokens.slice(from, to).every((word) => isOther(word) || isNoName(word, grammar));
  return from < to && !isNobody ? { from, to } : null;
}

// "Juru bicara Kemenkes Sari Utami": the model takes the body along; places only behind a title.
function startOfName(tokens: readonly Token[], { from, to }: Run, grammar: PeopleGrammar): number {
  const before = lowerAt(tokens, from - 1);
  const isTitled = grammar.titles.has(before) || grammar.titleParts.has(before);
  let start = from;
  while (start < to - 1 && grammar.titleParts.has(lowerAt(tokens, start))) start++;
  for (let at = start; at < to - 1; at++) {
    const word = tokens[at];
    if (word !== undefined && (isOther(word) || (isTitled && to - at > 2 && placeWords().has(word.lower))))
      start = at + 1;
  }
  return start;
}

// "Anda", "Jika": what the model, which only knows news, takes for a name where it meets it seldom.
function isNoName({ lower }: Token, grammar: PeopleGrammar): boolean {
  return grammar.notNames.has(lower) || grammar.addressed.has(lower);
}

// "Amanda Lund Selasa": the day does not belong to her.
function endOfName(tokens: readonly Token[], from: number, to: number, grammar: PeopleGrammar): number {
  let end = to;
  while (end - 1 > from && grammar.notNames.has(lowerAt(tokens, end - 1))) end--;
  return end === to && isInitials(tokens[to]) ? to + 1 : end;
}

// "Mahfud MD"
function isInitials(token: Token | undefined): boolean {
  return isAcronym(token) && token.text.length === 2 && !token.glued && !isTerm(token);
}

// A body or a term; two letters that are no term may be initials: "WS Rendra".
function isOther(word: Token): boolean {
  return word.kind === 'word' && (isTerm(word) || (isAcronym(word) && word.text.length > 2));
}
