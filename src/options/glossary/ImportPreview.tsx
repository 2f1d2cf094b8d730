import { type MessageKey, useTranslate } from '../../reader/translate.ts';
import { type ImportPlan, toStore } from '../exchange/plan.ts';
import { ChangedTerm, Group, TermLine } from '../preview/lines.tsx';

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  /** What the file's format calls a row. */
  readonly rowName: MessageKey;
  readonly onImport: () => void;
}

/** What an import would change, row by row, what it can't use, and the button that does it. */
export function ImportPreview({ plan, rowName, onImport }: ImportPreviewProps) {
  const t = useTranslate();
  const { added, changed, same, bad } = plan;
  return (
    <div class="preview">
      <p role="status">
        {[t('importNew', added.length), t('importChanged', changed.length), t('importSame', same.length)].join(' · ')}
        {bad.length > 0 && ` · ${t('importBad', bad.length)}`}
      </p>
      <Group name={t('importBad', bad.length)} of={bad} open>
        {({ row, problem, text }) => (
          <li key={row}>
            <b>{t(rowName, row)}</b> {t(...problem)} <small>{text}</small>
          </li>
        )}
      </Group>
      <Group name={t('importChanged', changed.length)} of={changed} open>
        {(change) => <ChangedTerm key={change.after.term} {...change} />}
      </Group>
      <Group name={t('importNew', added.length)} of={added} open>
        {(term) => <TermLine key={term.term} {...term} />}
      </Group>
      <Group name={t('importSame', same.length)} of={same}>
        {(term) => <TermLine key={term.term} {...term} />}
      </Group>
      {toStore(plan).length === 0 ? (
        <p>{t('importNothing')}</p>
      ) : (
        <button type="button" class="action" onClick={onImport}>
          {t(bad.length > 0 ? 'importGoodRows' : 'importDo')}
        </button>
      )}
    </div>
  );
}
