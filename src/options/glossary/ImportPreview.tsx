import type { ComponentChildren } from 'preact';
import { type MessageKey, useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { type ImportPlan, toStore } from '../exchange/plan.ts';

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
        {({ before, after }) => (
          <li key={after.term}>
            <b>{after.term}</b> <Change from={before.expansion} to={after.expansion} />
            <small>
              <Change from={before.gloss} to={after.gloss} />
            </small>
          </li>
        )}
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

interface GroupProps<T> {
  readonly name: string;
  readonly of: readonly T[];
  readonly open?: boolean;
  readonly children: (item: T) => ComponentChildren;
}

// Nobody reads on, and drawing thousands takes seconds.
const mostShown = 300;

/** Rows that fare alike; nothing where there are none. */
function Group<T>({ name, of, open = false, children }: GroupProps<T>) {
  const t = useTranslate();
  if (of.length === 0) return null;
  return (
    <details open={open}>
      <summary>{name}</summary>
      <ul>{of.slice(0, mostShown).map(children)}</ul>
      {of.length > mostShown && <p>{t('importMore', of.length - mostShown)}</p>}
    </details>
  );
}

function TermLine({ term, expansion, gloss }: OwnTerm) {
  return (
    <li>
      <b>{term}</b> {expansion} <small>{gloss}</small>
    </li>
  );
}

function Change({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <>{to}</>;
  return (
    <>
      {from && <del>{from}</del>} {to && <ins>{to}</ins>}
    </>
  );
}
