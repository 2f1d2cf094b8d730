import { useMemo } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { type ImportPlan, planImport } from '../exchange/plan.ts';
import { readTerms, readTermsFile } from '../exchange/read.ts';
import type { Read } from '../exchange/rows.ts';
import { useRead } from '../exchange/use-read.ts';
import { ImportPreview } from './ImportPreview.tsx';

interface ImportPanelProps {
  readonly terms: readonly OwnTerm[];
  readonly onImport: (plan: ImportPlan) => void;
  readonly onCancel: () => void;
}

/** Takes a file or a pasted text and shows what it would change; nothing is stored before the user says so. */
export function ImportPanel({ terms, onImport, onCancel }: ImportPanelProps) {
  const t = useTranslate();
  const { read, show } = useRead<Read>();
  const plan = useMemo(() => (read && 'rows' in read ? planImport(terms, read.rows) : null), [read, terms]);
  return (
    <div class="import">
      <label>
        {t('importFile')}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={({ currentTarget: { files } }) => show(files?.[0] ? readTermsFile(files[0]) : null)}
        />
      </label>
      <label>
        {t('importPaste')}
        <textarea
          rows={3}
          spellcheck={false}
          onInput={({ currentTarget: { value } }) => show(value.trim() ? readTerms(value) : null)}
        />
      </label>
      <p class="hint">{t('importHint')}</p>
      <p role="alert">{read && 'problem' in read && t(...read.problem)}</p>
      {read && 'rows' in read && plan && (
        <ImportPreview plan={plan} rowName={read.rowName} onImport={() => onImport(plan)} />
      )}
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
