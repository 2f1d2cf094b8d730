/** What an import of a backup would do, said before it does anything, and how it is done and taken back. */
import { removeCarried, saveCarried } from '../../settings/backup.ts';
import { differences, type Settings } from '../../settings/settings.ts';
import type { Backup, BackupRead, BadEntry } from './backup-file.ts';
import { type ImportPlan, planImport, toStore } from './plan.ts';

/** What becomes of everything in a backup. */
export interface BackupPlan {
  /** The settings as they are, and as they become. */
  readonly before: Settings;
  readonly after: Settings;
  /** Those that change. */
  readonly changed: readonly (keyof Settings)[];
  readonly terms: ImportPlan;
  /** Terms that become hidden. */
  readonly hidden: readonly string[];
  readonly bad: readonly BadEntry[];
}

/** Compares a backup with what there is. No term is ever taken away, none that is hidden shown. */
export function planBackup(now: Backup, read: Exclude<BackupRead, { problem: unknown }>): BackupPlan {
  const after = { ...now.settings, ...read.settings };
  const terms = planImport(now.terms, read.rows);
  const badTerms = terms.bad.map(
    ({ row, problem, text }): BadEntry => ({ name: ['backupTermEntry', row], problem, text }),
  );
  return {
    before: now.settings,
    after,
    changed: differences(now.settings, after),
    terms,
    hidden: read.hidden.filter((term) => !now.hidden.includes(term)),
    bad: [...read.bad, ...badTerms],
  };
}

/** How many things the import changes. */
export const changesOf = ({ changed, terms, hidden }: BackupPlan): number =>
  changed.length + toStore(terms).length + hidden.length;

/** Does what the plan says, in one write. */
export function carryOut({ changed, after, terms, hidden }: BackupPlan): Promise<void> {
  return saveCarried({ settings: only(changed, after), terms: toStore(terms), hidden });
}

/** Takes back what {@link carryOut} has done. */
export async function takeBack({ changed, before, terms, hidden }: BackupPlan): Promise<void> {
  const termsBefore = terms.changed.map(({ before }) => before);
  await saveCarried({ settings: only(changed, before), terms: termsBefore, hidden: [] });
  await removeCarried(
    terms.added.map(({ term }) => term),
    hidden,
  );
}

function only(keys: readonly (keyof Settings)[], settings: Settings): Partial<Settings> {
  const names = new Set<string>(keys);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => names.has(key)));
}
