import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { type Backup, type BackupRead, readBackup } from '../exchange/backup-file.ts';
import { type BackupPlan, planBackup } from '../exchange/backup-plan.ts';
import { readFile } from '../exchange/read.ts';
import { useRead } from '../exchange/use-read.ts';
import { BackupPreview } from './BackupPreview.tsx';

interface BackupImportProps {
  readonly now: Backup;
  readonly onImport: (plan: BackupPlan) => void;
  readonly onCancel: () => void;
}

/** Takes a backup and shows what it would change; nothing is stored before the user says so. */
export function BackupImport({ now, onImport, onCancel }: BackupImportProps) {
  const t = useTranslate();
  const { read, show } = useRead<BackupRead>();
  const plan = useMemo(() => (read && 'rows' in read ? planBackup(now, read) : null), [read, now]);
  return (
    <div class="import">
      <label>
        {t('backupFile')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => show(files?.[0] ? readFile(files[0], readBackup) : null)}
        />
      </label>
      <p role="alert">{read && 'problem' in read && t(...read.problem)}</p>
      {plan && <BackupPreview plan={plan} onImport={() => onImport(plan)} />}
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
