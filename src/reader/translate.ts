/** UI text by key; the reader is handed one, so that it needs no browser API. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../_locales/en/messages.json';

/** Name of a UI text; both languages have all of them. */
export type MessageKey = keyof typeof messages;

/** The text of `key` in the UI's language, `$1`… replaced by the values. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** Holds the translator; without a provider, keys show themselves. */
export const TranslateContext = createContext<Translate>((key) => key);

/** The translator of the surrounding reader. */
export const useTranslate = (): Translate => useContext(TranslateContext);
