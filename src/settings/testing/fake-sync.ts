/** A `storage.sync` in memory, for tests: it counts writes, keeps its quota and tells of changes. */

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Same shape as what `webextension-polyfill` has; stand it in for `browser`. */
export class FakeSync {
  readonly items = new Map<string, unknown>();
  /** Calls of `set` and `remove`. */
  writes = 0;
  /** Most bytes that all items may have, as browsers count them. */
  quota = 102_400;

  readonly #listeners = new Set<Listener>();

  readonly storage = {
    sync: {
      get: async (keys: string | null) => this.#get(keys),
      set: async (items: Items) => this.#set(items),
      remove: async (keys: string | string[]) => this.#remove([keys].flat()),
    },
    onChanged: {
      addListener: (listener: Listener) => void this.#listeners.add(listener),
      removeListener: (listener: Listener) => void this.#listeners.delete(listener),
    },
  };

  #get(keys: string | null): Items {
    return Object.fromEntries([...this.items].filter(([key]) => keys === null || key === keys));
  }

  #set(items: Items): void {
    const size = (entries: Iterable<[string, unknown]>) =>
      [...entries].reduce((sum, [key, value]) => sum + Buffer.byteLength(key + JSON.stringify(value)), 0);
    const after = new Map([...this.items, ...Object.entries(items)]);
    if (size(after) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.entries(items).some((item) => size([item]) > 8192))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (after.size > 512) throw new Error('MAX_ITEMS quota exceeded');
    this.#change(Object.keys(items), () => {
      for (const [key, value] of Object.entries(items)) this.items.set(key, value);
    });
  }

  #remove(keys: string[]): void {
    this.#change(keys, () => {
      for (const key of keys) this.items.delete(key);
    });
  }

  #change(keys: string[], change: () => void): void {
    const before = keys.map((key) => this.items.get(key));
    change();
    this.writes++;
    const changes = Object.fromEntries(
      keys.map((key, at) => [key, { oldValue: before[at], newValue: this.items.get(key) }]),
    );
    for (const listener of this.#listeners) listener(changes, 'sync');
  }
}
