/** Names of companies: their letters are said nowhere to stand for anything. */
import { lowerAt, type Token } from '../../../../src/annotate/tokens.ts';

const before = new Set('pt cv ud bank'.split(' '));
const after = new Set(
  'tbk ltd inc corp co llc bhd gmbh group grup holding holdings entertainment ventures records'.split(' '),
);

/** "PT RDS", "PT. CPI", "RMA Group", "KKR & Co". */
export function isCompany(tokens: readonly Token[], at: number): boolean {
  const previous = lowerAt(tokens, at - 1) === '.' ? at - 2 : at - 1;
  const next = lowerAt(tokens, at + 1) === '&' ? at + 2 : at + 1;
  return before.has(lowerAt(tokens, previous)) || after.has(lowerAt(tokens, next));
}
