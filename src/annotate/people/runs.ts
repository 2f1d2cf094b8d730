/** Runs of capitalised words, which is what names look like. */
import { isCapitalised, type Token } from '../tokens.ts';
import type { PeopleGrammar } from './grammar.ts';

/** The tokens `from` to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** All runs of a text, longest first at each place. */
export function capitalisedRuns(tokens: readonly Token[], grammar: PeopleGrammar): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapitalised(tokens[from])) continue;
    const to = endOfRun(tokens, from + 1, grammar);
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], at: number, grammar: PeopleGrammar): number {
  let end = at;
  for (let width = nextWord(tokens, end, grammar); width > 0; width = nextWord(tokens, end, grammar)) end += width;
  return end;
}

/** Tokens from one word of a name to the end of the next; 0 where the name ends. */
function nextWord(tokens: readonly Token[], at: number, grammar: PeopleGrammar): number {
  const [next, after, later] = tokens.slice(at, at + 3);
  if (isCapitalised(next)) return next.glued ? 0 : 1;
  // "Seong-kweun", "Ma'ruf", "D'Angelo".
  if (next?.glued && /^[-'’]$/.test(next.text) && after?.kind === 'word' && after.glued) {
    const isPossessive = after.lower === 's' && next.text !== '-';
    return isPossessive || (next.text === '-' && isCapitalised(after)) ? 0 : 2;
  }
  // "M. Nuh": a dot after one or two letters does not end a sentence.
  const isInitial = next?.text === '.' && next.glued && (tokens[at - 1]?.text.length ?? 9) <= 2;
  if (isInitial && isCapitalised(after)) return 2;
  const isParticle = next !== undefined && grammar.particles.has(next.lower) && isCapitalised(after);
  if (isParticle) return 2;
  return next !== undefined && grammar.particles.has(next.lower) && after?.text === '-' && isCapitalised(later) ? 3 : 0;
}
