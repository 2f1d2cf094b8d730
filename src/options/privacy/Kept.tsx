import { type MessageKey, useTranslate } from '../../reader/translate.ts';

/** How much there is of one sort of thing; a dash until it is counted. */
export function Kept({ what, count }: { readonly what: MessageKey; readonly count: number | null }) {
  const t = useTranslate();
  const shown = count === null ? '–' : new Intl.NumberFormat(t('uiLanguage')).format(count);
  return (
    <li class="row">
      <p>{t(what)}</p>
      <output>{shown}</output>
    </li>
  );
}
