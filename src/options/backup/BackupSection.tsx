import { useMemo, useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { changedSettings } from '../../settings/settings.ts';
import { type Backup, writeBackup } from '../exchange/backup-file.ts';
import { carryOut, changesOf, takeBack } from '../exchange/backup-plan.ts';
import { dataUrl } from '../exchange/data-url.ts';
import { Section } from '../nav/Section.tsx';
import type { Undo } from '../undo/use-undo.ts';
import { BackupImport } from './BackupImport.tsx';

interface BackupProps {
  /** What there is now. */
  readonly now: Backup;
  readonly undo: Undo;
  /** Sets all settings to their defaults. */
  readonly onReset: () => void;
}

/** Everything out to a file and in again; settings back to their defaults. */
export function BackupSection({ now, undo, onReset }: BackupProps) {
  const t = useTranslate();
  const [isImporting, setImporting] = useState(false);
  const href = useMemo(() => dataUrl('application/json', writeBackup(now)), [now]);
  return (
    <Section id="backup" class="plain backup">
      <p class="hint">{t('backupHint')}</p>
      <p class="buttons">
        <a class="button" download="jernih-backup.json" href={href}>
          {t('backupExport')}
        </a>
        <button type="button" class="button" aria-expanded={isImporting} onClick={() => setImporting(!isImporting)}>
          {t('backupImport')}
        </button>
      </p>
      {isImporting && (
        <BackupImport
          now={now}
          onCancel={() => setImporting(false)}
          onImport={async (plan) => {
            const said = ['backupImported', changesOf(plan)] as const;
            const deed = { said, undo: () => takeBack(plan), takesFocus: true };
            if (await undo.run(() => carryOut(plan), deed)) setImporting(false);
          }}
        />
      )}
      <h3>{t('reset')}</h3>
      <p class="hint">{t('resetHint')}</p>
      <button type="button" class="button" disabled={changedSettings(now.settings).length === 0} onClick={onReset}>
        {t('resetDo')}
      </button>
    </Section>
  );
}
