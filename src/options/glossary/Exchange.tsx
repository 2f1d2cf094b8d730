import { useMemo, useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { separatorFor, writeCsvTerms } from '../exchange/csv-terms.ts';
import { dataUrl } from '../exchange/data-url.ts';
import { writeJsonTerms } from '../exchange/json-terms.ts';
import type { ImportPlan } from '../exchange/plan.ts';
import { ImportPanel } from './ImportPanel.tsx';

interface ExchangeProps {
  readonly terms: readonly OwnTerm[];
  /** Stores what the plan says; answers whether it is stored. */
  readonly onImport: (plan: ImportPlan) => Promise<boolean>;
}

/** Terms in from a file and out to one. */
export function Exchange({ terms, onImport }: ExchangeProps) {
  const t = useTranslate();
  const [importing, setImporting] = useState(false);
  const files = useMemo(() => filesOf(terms), [terms]);
  return (
    <div class="exchange">
      <p>
        <button type="button" class="quiet" aria-expanded={importing} onClick={() => setImporting(!importing)}>
          {t('import')}
        </button>
        {files.map(({ label, name, href }) => (
          <a key={name} class="quiet" download={name} href={href}>
            {t(label)}
          </a>
        ))}
      </p>
      {importing && (
        <ImportPanel
          terms={terms}
          onCancel={() => setImporting(false)}
          onImport={async (plan) => {
            if (await onImport(plan)) setImporting(false);
          }}
        />
      )}
    </div>
  );
}

function filesOf(terms: readonly OwnTerm[]): { label: MessageKey; name: string; href: string }[] {
  if (terms.length === 0) return [];
  const csv = writeCsvTerms(terms, separatorFor(navigator.language));
  return [
    { label: 'exportCsv', name: 'jernih.csv', href: dataUrl('text/csv', csv) },
    { label: 'exportJson', name: 'jernih.json', href: dataUrl('application/json', writeJsonTerms(terms)) },
  ];
}
