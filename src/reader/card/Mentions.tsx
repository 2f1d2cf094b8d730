import { useTranslate } from '../translate.ts';

/** How often something is mentioned, as a few words. */
export function Mentions({ count }: { readonly count: number }) {
  const t = useTranslate();
  return <span>{count === 1 ? t('mentionedOnce') : t('mentionedTimes', count)}</span>;
}
