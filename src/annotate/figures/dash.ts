/** Hyphens, dashes and minus signs, which texts hardly tell apart. */
import type { Token } from '../tokens.ts';

/** Whether the token is a hyphen, a dash or a minus sign. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-‐‑–−]$/.test(token.text);
}

/** The token behind the hyphen of `12-cent` or `five-year`; the same token where there is none. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  const isHyphen = isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued;
  return isHyphen && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
}
