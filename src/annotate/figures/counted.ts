/** What a figure counts, and whether it counts people who came to harm. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { FigureGrammar } from './grammar.ts';
import type { Found } from './rule.ts';

const labelled = new Set<Found['kind']>(['count', 'vague', 'measure']);

/** The noun after the figure, with what happened to people: `orang tewas`. Undefined where no noun follows. */
export function labelOf(tokens: readonly Token[], found: Found, grammar: FigureGrammar): string | undefined {
  if (found.label !== undefined || !labelled.has(found.kind)) return found.label;
  // "700-an peserta", "satu juta lebih warga"
  const hedge = phraseAt(tokens, found.to, grammar.hedgesAfter);
  const at = hedge?.next ?? found.to;
  const [noun, state] = tokens.slice(at, at + 2);
  if (noun?.kind !== 'word' || (noun.glued && hedge === null) || noun.text.length < 2) return undefined;
  if (grammar.isVerb(noun.lower) && !grammar.harm.has(noun.lower) && !grammar.people.has(noun.lower)) return undefined;
  if (grammar.notCounted.has(noun.lower) || grammar.qualifiers.has(noun.lower) || grammar.numbers.has(noun.lower))
    return undefined;
  if (state === undefined || !grammar.people.has(noun.lower) || !grammar.harm.has(state.lower)) return noun.text;
  return `${noun.text} ${state.text}`;
}

const reach = 7;

/** Whether the figure counts people of whom its clause says that they were killed, hurt, lost or driven out. */
export function countsHarm(tokens: readonly Token[], found: Found, grammar: FigureGrammar): boolean {
  if (found.kind !== 'count' && found.kind !== 'vague') return false;
  const noun = lowerAt(tokens, found.to);
  const countsPeople = grammar.people.has(noun) || grammar.harm.has(noun) || grammar.notCounted.has(noun);
  const endsThere = tokens[found.to]?.kind !== 'word';
  if (!countsPeople && !endsThere) return false;
  return clause(tokens, found.to, 1, grammar).some(isHarm) || clause(tokens, found.from - 1, -1, grammar).some(isHarm);

  function isHarm(token: Token): boolean {
    return grammar.harm.has(token.lower);
  }
}

/** The words from a token on, or back, to the next mark, number or word that begins another clause. */
function clause(tokens: readonly Token[], at: number, direction: 1 | -1, grammar: FigureGrammar): Token[] {
  const words: Token[] = [];
  for (let index = at; words.length < reach; index += direction) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.kind === 'number' ||
      grammar.clauseStarts.has(token.lower) ||
      /^[.,;:()!?“”"]$/.test(token.text)
    )
      break;
    words.push(token);
  }
  return words;
}
