/** Neighbouring items that share a key. */
export interface Run<T, K> {
  readonly key: K;
  readonly items: readonly T[];
}

/** Gathers neighbours with the same key, so that one link stays one element however often it is cut. */
export function runs<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly Run<T, K>[] {
  const found: { key: K; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last && last.key === key) last.items.push(item);
    else found.push({ key, items: [item] });
  }
  return found;
}
