/** People by the trained model, with the roles that the rules read. */
import { isTitleCase, tokenize } from '../../tokens.ts';
import { findIntroductions, introductionOf } from '../introductions.ts';
import type { NameFinder } from '../people.ts';
import { type NameModel, namesIn } from './decode.ts';

/** A finder that lets the model say where names are, and the rules what the people do. */
export function finderBy(model: NameModel): NameFinder {
  return (text, grammar) => {
    const tokens = tokenize(text);
    // Trained on sentences: where every word has a capital it would call all of them names.
    if (isTitleCase(tokens)) return [];
    const ruled = findIntroductions(text, grammar);
    return namesIn(tokens, model, grammar).map((run) => {
      const name = introductionOf(text, tokens, run, '');
      const same = ruled.find(({ start, end }) => start < name.end && name.start < end);
      return same === undefined ? name : { ...name, role: same.role };
    });
  };
}
