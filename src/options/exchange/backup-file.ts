/** Everything of the user's as one JSON file: `{"jernih": 1, "settings": {…}, "terms": […], "hidden": […]}`. */
import type { OwnTerm } from '../../settings/own-term.ts';
import { checkSettings, type Settings } from '../../settings/settings.ts';
import type { Problem } from '../problem.ts';
import { isObject, parsedJson, readTermEntries } from './json-terms.ts';
import { badRow, type Row } from './rows.ts';

/** The version that is written, and the latest that is read. */
const version = 1;

// A hidden term may be any that an article defines, so it may be longer than one's own.
const longestHidden = 200;

/** What goes into a backup. */
export interface Backup {
  readonly settings: Settings;
  readonly terms: readonly OwnTerm[];
  readonly hidden: readonly string[];
}

/** Part of a backup that can't be used: what it is, and why not. */
export interface BadEntry {
  readonly name: Problem;
  readonly problem: Problem;
  /** What stands in it, shortened. */
  readonly text: string;
}

/** What a backup holds that can be used, with all that can't, or why it can't be read at all. */
export type BackupRead =
  | {
      readonly settings: Partial<Settings>;
      readonly rows: readonly Row[];
      readonly hidden: readonly string[];
      readonly bad: readonly BadEntry[];
    }
  | { readonly problem: Problem };

/** The backup as a text. */
export function writeBackup({ settings, terms, hidden }: Backup): string {
  return `${JSON.stringify({ jernih: version, settings, terms, hidden }, null, 2)}\n`;
}

/** Reads a backup of this version or an earlier one; what is missing in it stays as it is. */
export function readBackup(text: string): BackupRead {
  const file = parsedJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { problem: ['importNotJson'] };
  if (!isObject(file) || !('jernih' in file) || typeof file.jernih !== 'number') return { problem: ['backupNotOurs'] };
  if (file.jernih > version) return { problem: ['backupTooNew'] };
  const parts = new Map<string, unknown>(Object.entries(file));
  const settings = readSettings(parts.get('settings') ?? {});
  const terms = readList('backupTerms', parts.get('terms') ?? []);
  const hidden = readHidden(parts.get('hidden') ?? []);
  const rows = readTermEntries(terms.list);
  return {
    settings: settings.valid,
    rows,
    hidden: hidden.valid,
    bad: [...settings.bad, ...terms.bad, ...hidden.bad],
  };
}

const bad = (name: Problem, problem: Problem, value: unknown): BadEntry => ({
  name,
  problem,
  text: badRow(0, problem, JSON.stringify(value) ?? '').text,
});

function readSettings(value: unknown): { valid: Partial<Settings>; bad: readonly BadEntry[] } {
  if (!isObject(value)) return { valid: {}, bad: [bad(['backupSettings'], ['backupNotReadable'], value)] };
  const checked = checkSettings(value);
  const values = new Map<string, unknown>(Object.entries(value));
  return {
    valid: checked.valid,
    bad: checked.bad.map((key) => bad(['backupSetting', key], ['backupBadValue'], values.get(key))),
  };
}

function readList(name: 'backupTerms' | 'backupHidden', value: unknown): { list: unknown[]; bad: BadEntry[] } {
  if (Array.isArray(value)) return { list: value, bad: [] };
  return { list: [], bad: [bad([name], ['backupNotReadable'], value)] };
}

function readHidden(value: unknown): { valid: readonly string[]; bad: readonly BadEntry[] } {
  const { list, bad: notAList } = readList('backupHidden', value);
  const valid = list.filter((term): term is string => isHiddenTerm(term));
  const others = list.flatMap((term, at) =>
    isHiddenTerm(term) ? [] : [bad(['backupHiddenEntry', at + 1], ['backupBadValue'], term)],
  );
  return { valid: [...new Set(valid)], bad: [...notAList, ...others] };
}

const isHiddenTerm = (term: unknown): boolean =>
  typeof term === 'string' && term.trim() !== '' && term.length <= longestHidden;
