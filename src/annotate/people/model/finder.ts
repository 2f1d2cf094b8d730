/** People by the trained model, with the roles that the rules read. */
import { placeWords } from '../../places.ts';
import { isAcronym, isTitleCase, lowerAt, type Token, tokenize } from '../../tokens.ts';
import type { PeopleGrammar } from '../grammar.ts';
import { findIntroductions, introductionOf, roleAfter, textBetween } from '../introductions.ts';
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
    const names = namesIn(tokens, model, grammar).map((run) => withoutBody(tokens, run, grammar));
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

// "Sekretaris Jenderal PBB Ban Ki Moon": behind a title the model takes the body along.
function withoutBody(tokens: readonly Token[], { from, to }: Run, grammar: PeopleGrammar): Run {
  const before = lowerAt(tokens, from - 1);
  if (!grammar.titles.has(before) && !grammar.titleParts.has(before)) return { from, to };
  let start = from;
  while (to - start > 2 && isBody(tokens[start])) start++;
  return { from: start, to };
}

// Two letters may be initials: "WS Rendra".
function isBody(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((isAcronym(token) && (token.text.length > 2 || token.text === 'RI')) || placeWords().has(token.lower))
  );
}
