import { type Translate, useTranslate } from '../../reader/translate.ts';
import { type BackupPlan, changesOf } from '../exchange/backup-plan.ts';
import { fieldOf, valueText } from '../field-text.ts';
import { Change, ChangedTerm, Group, TermLine } from '../preview/lines.tsx';

interface BackupPreviewProps {
  readonly plan: BackupPlan;
  readonly onImport: () => void;
}

/** What a backup would change, what in it can't be used, and the button that imports it. */
export function BackupPreview({ plan, onImport }: BackupPreviewProps) {
  const t = useTranslate();
  const { changed, terms, hidden, bad } = plan;
  return (
    <div class="preview">
      <p role="status">{summaryOf(plan, t)}</p>
      <Group name={t('backupBad', bad.length)} of={bad} open>
        {({ name, problem, text }) => (
          <li key={name.join(' ')}>
            <b>{t(...name)}</b> {t(...problem)} <small>{text}</small>
          </li>
        )}
      </Group>
      <Group name={t('backupSettingsChanged', changed.length)} of={changed} open>
        {(key) => <SettingLine key={key} setting={key} plan={plan} />}
      </Group>
      <Group name={t('backupTermsChanged', terms.changed.length)} of={terms.changed} open>
        {(change) => <ChangedTerm key={change.after.term} {...change} />}
      </Group>
      <Group name={t('backupTermsNew', terms.added.length)} of={terms.added} open>
        {(term) => <TermLine key={term.term} {...term} />}
      </Group>
      <Group name={t('backupHiddenNew', hidden.length)} of={hidden} open>
        {(term) => <li key={term}>{term}</li>}
      </Group>
      {changesOf(plan) > 0 && (
        <button type="button" class="action" onClick={onImport}>
          {t(bad.length > 0 ? 'backupImportGood' : 'importDo')}
        </button>
      )}
    </div>
  );
}

function summaryOf(plan: BackupPlan, t: Translate): string {
  const { changed, terms, hidden, bad } = plan;
  const counts = [
    changed.length > 0 && t('backupSettingsChanged', changed.length),
    terms.changed.length > 0 && t('backupTermsChanged', terms.changed.length),
    terms.added.length > 0 && t('backupTermsNew', terms.added.length),
    hidden.length > 0 && t('backupHiddenNew', hidden.length),
    bad.length > 0 && t('backupBad', bad.length),
    changesOf(plan) === 0 && t('backupNothing'),
  ];
  return counts.filter(Boolean).join(' · ');
}

interface SettingLineProps {
  readonly setting: BackupPlan['changed'][number];
  readonly plan: BackupPlan;
}

function SettingLine({ setting, plan: { before, after } }: SettingLineProps) {
  const t = useTranslate();
  const field = fieldOf(setting);
  if (!field) return null;
  return (
    <li>
      <b>{t(field.label)}</b> <Change from={valueText(field, before, t)} to={valueText(field, after, t)} />
    </li>
  );
}
