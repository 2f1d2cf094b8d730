/** Letters that are part of a code: a number plate, a paper's number, a model's name, who signs a report. */
import { isReference } from '../../../../src/annotate/glossary/surroundings.ts';
import { isAcronym, lowerAt, type Token } from '../../../../src/annotate/tokens.ts';

/** "B 1937 UZQ", "L 2291 SV", "bernomor polisi 1325 EZ". */
export function isOnPlate(tokens: readonly Token[], at: number): boolean {
  const [region, number, series] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text)) return false;
  if (!/^\p{Lu}{1,3}$/u.test(series?.text ?? '')) return false;
  return (
    /^\p{Lu}{1,2}$/u.test(region?.text ?? '') || ['polisi', 'nopol', 'pelat', 'plat'].includes(lowerAt(tokens, at - 2))
  );
}

/** "129/PUU-XIII/2015", "16/11/DKSP", "LP/1151/III/2017/PMJ". */
export function isInPaperNumber(tokens: readonly Token[], at: number): boolean {
  return isReference(tokens, at) && tokens.some(({ kind }) => kind === 'number');
}

/** "(U.KR-ASP/Y003)": a bracket with a slash that is a paragraph of its own. */
export function isSignature(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first?.text === '(' && last?.text === ')' && tokens.length < 16 && tokens.some(({ text }) => text === '/');
}

/** "RX 580", "YZR-M1", "WH–1000XM2", "APS-C"; not "MWC 2018", where the number is a year, nor "RAM 3 GB". */
export function isModelPart(tokens: readonly Token[], at: number, isInFigure: (token: Token) => boolean): boolean {
  const isJoined = isDash(tokens[at + 1]);
  const next = isJoined ? tokens[at + 2] : tokens[at + 1];
  if (next?.kind === 'number') return isJoined || (/^\d{3,}$/.test(next.text) && !isYear(next) && !isInFigure(next));
  if (isModelLetter(next) && (isJoined || tokens[tokens.indexOf(next) + 1]?.kind === 'number')) return true;
  return isDash(tokens[at - 1]) && tokens[at]?.glued === true && isModelLetter(tokens[at - 2]);
}

function isDash(token: Token | undefined): boolean {
  return token?.glued === true && /^[-–]$/.test(token.text);
}

function isYear({ text, glued }: Token): boolean {
  return !glued && /^(?:19|20)\d\d$/.test(text);
}

function isModelLetter(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.text.length === 1 && token.text !== token.lower;
}

/** "BUDAPEST, JUARA.net-", "JUARA.NET, PUNE-": the place before the dash that opens a report. */
export function isInDateline(tokens: readonly Token[], at: number): boolean {
  // So short is a medium's name, and that may well be asked about: "Jakarta, CNN Indonesia -".
  if ((tokens[at]?.text.length ?? 0) < 4) return false;
  const dash = tokens.slice(0, longestDateline).findIndex(({ text }) => /^[-–—]$/.test(text));
  const before = tokens.slice(0, Math.max(dash, 0));
  return (
    at < dash &&
    before.filter(isAcronym).length > 0 &&
    before.every(({ kind, text }) => kind === 'mark' || isTitled(text))
  );
}

const longestDateline = 10;

// The ending of a medium's address is written small.
function isTitled(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:com|net|id|co)$/.test(word);
}
