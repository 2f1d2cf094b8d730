/** Words that change with a number, by the plural rules of the UI's language. */
import type { MessageKey, Translate } from './translate.ts';

/** `one` where the language has a form for this number, `other` elsewhere; both are given the number. */
export function counted(t: Translate, count: number, one: MessageKey, other: MessageKey): string {
  const form = new Intl.PluralRules(t('uiLanguage')).select(count);
  return t(form === 'one' ? one : other, count);
}
