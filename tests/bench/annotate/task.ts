/** What the bench does with one form of file. */
import * as v from 'valibot';
import type { Tool } from './tool.ts';

/** What came out: a table to print, and what ours found, by the items' ids. */
export interface Report {
  readonly table: string;
  readonly found: Readonly<Record<string, unknown>>;
  /** What was wrong, a line each, for `--wrong`. */
  readonly wrong: readonly string[];
}

/** Ours first, then its peers. */
export type Tools = readonly [Tool, ...Tool[]];

/** Measures a file's items; null where they have another form than the task's. */
export type Task = (items: readonly unknown[], tools: Tools) => Report | null;

/** A task for items of one form. */
export function task<S extends v.GenericSchema>(
  item: S,
  measure: (items: readonly v.InferOutput<S>[], tools: Tools) => Report | null,
): Task {
  return (items, tools) => {
    const read = v.safeParse(v.array(item), items);
    return read.success ? measure(read.output, tools) : null;
  };
}
