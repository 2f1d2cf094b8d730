/** What came out of measuring one file. */
import type { FoundDefinition } from './tool.ts';

/** A table to print, what ours found by the items' ids, and what was wrong, a line each. */
export interface DefinitionReport {
  readonly table: string;
  readonly found: Readonly<Record<string, readonly FoundDefinition[]>>;
  readonly wrong: readonly string[];
}
