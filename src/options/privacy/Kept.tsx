import { type MessageKey, useTranslate } from '../../reader/translate.ts';

/** A sort of thing, and how many there are; null until they are counted. */
type Counted = readonly [what: MessageKey, count: number | null];

/** How much there is of each sort. */
export function Kept({ of }: { readonly of: readonly Counted[] }) {
  const t = useTranslate();
  const format = new Intl.NumberFormat(t('uiLanguage'));
  return (
    <ul>
      {of.map(([what, count]) => (
        <li key={what} class="row">
          <p>{t(what)}</p>
          <span class="count">{count === null ? '–' : format.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
