/** Reads the whole role of somebody whose name is known: `anggota Komisi II DPR dari Fraksi Golkar`. */
import { isAcronym, isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { PeopleGrammar } from './grammar.ts';
import { isLeadWord } from './name.ts';
import type { Run } from './runs.ts';

const furthest = 16;
const links = new Set('dari dan di bidang pada untuk of for and at the'.split(' '));

/** The role before a name, with or without a comma, as the range of its tokens; null where there is none. */
export function roleBefore(
  tokens: readonly Token[],
  name: Run,
  others: readonly Run[],
  grammar: PeopleGrammar,
): Run | null {
  const to = endOfRole(tokens, name.from);
  let from: number | null = null;
  for (let at = to - 1; at >= Math.max(0, to - furthest); at--) {
    if (others.some((other) => other.from <= at && at < other.to)) break;
    const isTitle = grammar.titles.has(lowerAt(tokens, at)) || grammar.roleNouns.has(lowerAt(tokens, at));
    if (!isTitle && !mayBeOfRole(tokens, at, grammar)) break;
    // "presiden dan menteri": two roles, and the nearer one is this person's.
    if (isTitle && from !== null && links.has(lowerAt(tokens, from - 1))) break;
    if (isTitle) from = at;
  }
  return from === null ? null : { from, to };
}

// "Ketua Gerakan Cinta Alam (GCA), Sari Utami": neither comma nor brackets are of the role.
function endOfRole(tokens: readonly Token[], at: number): number {
  const end = lowerAt(tokens, at - 1) === ',' ? at - 1 : at;
  return lowerAt(tokens, end - 1) === ')' && lowerAt(tokens, end - 3) === '(' ? end - 3 : end;
}

function mayBeOfRole(tokens: readonly Token[], at: number, grammar: PeopleGrammar): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.text === '.' && token.glued && lowerAt(tokens, at - 1).length < 4;
  if (grammar.titleParts.has(token.lower) || grammar.bodies.has(token.lower) || isAcronym(token)) return true;
  if (links.has(token.lower)) return isLink(tokens, at, grammar);
  return isCapitalised(token) && !grammar.notNames.has(token.lower);
}

// Inside a role a link joins words of it: "Bea dan Cukai", "DPR dari Fraksi Golkar".
function isLink(tokens: readonly Token[], at: number, grammar: PeopleGrammar): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after?.kind !== 'word') return false;
  if (tokens[at]?.lower === 'dan' || tokens[at]?.lower === 'and') {
    return grammar.titleParts.has(before.lower) && isLeadWord(after, grammar);
  }
  return isLeadWord(before, grammar) || grammar.titles.has(before.lower);
}
