import type { Token } from '../tokens.ts';

/** Whether the token is a hyphen, a dash or a minus sign. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–−]$/.test(token.text);
}
