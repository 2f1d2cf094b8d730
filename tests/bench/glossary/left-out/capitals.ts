/** Lines and phrases in capitals: what is an abbreviation there cannot be told. */
import { isAcronym, type Token } from '../../../../src/annotate/tokens.ts';
import { type Habits, isShoutedWord } from './habits.ts';

/** "YANG DIKEHENDAKI", "BAPAK-BAPAKMU": next to an ordinary word of four letters or more that is in capitals too. */
export function isAmongCapitals(tokens: readonly Token[], at: number, habits: Habits): boolean {
  return (tokens[at]?.text.length ?? 0) > 3 && [-1, 1].some((step) => isShouted(neighbour(tokens, at, step), habits));
}

// A hyphen does not part two words.
function neighbour(tokens: readonly Token[], at: number, step: number): Token | undefined {
  return tokens[at + step]?.text === '-' ? tokens[at + 2 * step] : tokens[at + step];
}

function isShouted(token: Token | undefined, habits: Habits): boolean {
  return isAcronym(token) && token.text.length > 3 && isShoutedWord(token.text, 1, habits);
}
