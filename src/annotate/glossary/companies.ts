/** Companies with their ticker or short name: `PT Angin Timur Tbk (ANGT)`, `Semen Kota (SMKT)` among share prices. */
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { DefinitionGrammar } from './grammar.ts';
import { startOfPhrase, type TokenRange } from './long-form.ts';

/** Most tokens that a company's name has. */
const reach = 10;

/** The company right before a token whose ticker or first word the short form is. */
export function companyBefore(
  tokens: readonly Token[],
  to: number,
  short: string,
  grammar: DefinitionGrammar,
): TokenRange | null {
  const run = companyRun(tokens, to);
  if (run === null) return null;
  const isCompany = lowerAt(tokens, run.from - 1) === 'pt' || companyEnds.has(lowerAt(tokens, to - 1));
  if (isCompany && lowerAt(tokens, run.from) === short.toLowerCase() && to - run.from > 1) return run;
  if (!/^\p{Lu}{4}$/u.test(short)) return null;
  return isCompany || speaksOfShares(tokens, grammar) ? run : null;
}

const companyEnds = new Set(['tbk', 'ltd', 'inc', 'corp']);
// Capitals that open a sentence before the company: "Saham Semen Kota (SMKT)".
const openers = new Set('saham emiten perusahaan harga perseroan dan seperti sementara obligasi antara'.split(' '));

function companyRun(tokens: readonly Token[], to: number): TokenRange | null {
  const earliest = startOfPhrase(tokens, to, reach);
  let from = to;
  for (let at = to - 1; at >= earliest; at--) {
    const token = tokens[at];
    if (token === undefined || token.lower === 'pt' || openers.has(token.lower)) break;
    if (isCapitalised(token)) from = at;
    else if (!isPartOfName(tokens, at)) break;
  }
  return from < to ? { from, to } : null;
}

// "Mobile-8 Angin", "Angin & Awan".
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return /^[-&]$/.test(lowerAt(tokens, at)) || (tokens[at]?.kind === 'number' && tokens[at]?.glued === true);
}

// One bracket proves little; a sentence about shares, or several tickers in a row, does.
function speaksOfShares(tokens: readonly Token[], grammar: DefinitionGrammar): boolean {
  const tickers = tokens.filter(({ text }, at) => text === '(' && /^\p{Lu}{4}$/u.test(tokens[at + 1]?.text ?? ''));
  return tickers.length > 2 || tokens.some(({ lower }) => grammar.shares.has(lower));
}
