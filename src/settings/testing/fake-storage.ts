/** The browser's `storage` in memory, for tests: it counts writes, keeps its quota and tells of changes. */

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Same shape as what `webextension-polyfill` has; stand it in for `browser`. */
export class FakeStorage {
  /** What is synced. */
  readonly items = new Map<string, unknown>();
  /** What stays on the device. */
  readonly local = new Map<string, unknown>();
  /** Calls that change something. */
  writes = 0;
  /** Most bytes that all synced items may have, as browsers count them. */
  quota = 102_400;

  readonly #listeners = new Set<Listener>();

  readonly storage = {
    sync: this.#area('sync', this.items, (after, items) => this.#checkQuota(after, items)),
    local: this.#area('local', this.local, () => {}),
    onChanged: {
      addListener: (listener: Listener) => void this.#listeners.add(listener),
      removeListener: (listener: Listener) => void this.#listeners.delete(listener),
    },
  };

  #area(name: string, held: Map<string, unknown>, check: (after: Map<string, unknown>, items: Items) => void) {
    const change = (keys: readonly string[], act: () => void) => {
      const before = keys.map((key) => held.get(key));
      act();
      this.writes++;
      const changes = keys.map((key, at) => [key, { oldValue: before[at], newValue: held.get(key) }]);
      for (const listener of this.#listeners) listener(Object.fromEntries(changes), name);
    };
    const remove = async (keys: string | string[]) =>
      change([keys].flat(), () => {
        for (const key of [keys].flat()) held.delete(key);
      });
    return {
      get: async (keys: string | null) =>
        Object.fromEntries([...held].filter(([key]) => keys === null || key === keys)),
      set: async (items: Items) => {
        check(new Map([...held, ...Object.entries(items)]), items);
        change(Object.keys(items), () => {
          for (const [key, value] of Object.entries(items)) held.set(key, value);
        });
      },
      remove,
      clear: () => remove([...held.keys()]),
    };
  }

  #checkQuota(after: Map<string, unknown>, items: Items): void {
    const size = (entries: Iterable<[string, unknown]>) =>
      [...entries].reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
    if (size(after) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.entries(items).some((item) => size([item]) > 8192))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (after.size > 512) throw new Error('MAX_ITEMS quota exceeded');
  }
}
