/** Every key of the reader by what it does; the help and the options page list them from here. */
import type { MessageKey } from '../translate.ts';

/** What a key can do. */
export type Command =
  | 'nextParagraph'
  | 'previousParagraph'
  | 'figures'
  | 'people'
  | 'glossary'
  | 'outline'
  | 'search'
  | 'theme'
  | 'larger'
  | 'smaller'
  | 'hide'
  | 'help';

/** A key and what it does. */
export interface KeyBinding {
  /** `KeyboardEvent.key`, so that it is the sign that counts and not its place on the keyboard. */
  readonly key: string;
  readonly command: Command;
  readonly label: MessageKey;
}

/** In the order they are listed; more than one key may do the same. */
export const keymap: readonly KeyBinding[] = [
  { key: 'j', command: 'nextParagraph', label: 'keyNextParagraph' },
  { key: 'k', command: 'previousParagraph', label: 'keyPreviousParagraph' },
  { key: '/', command: 'search', label: 'searchArticle' },
  { key: 'f', command: 'figures', label: 'keyFigures' },
  { key: 'p', command: 'people', label: 'people' },
  { key: 'g', command: 'glossary', label: 'glossary' },
  { key: 'o', command: 'outline', label: 'outline' },
  { key: 'x', command: 'hide', label: 'hideBlock' },
  { key: 't', command: 'theme', label: 'keyTheme' },
  { key: '+', command: 'larger', label: 'keyLarger' },
  { key: '=', command: 'larger', label: 'keyLarger' },
  { key: '-', command: 'smaller', label: 'keySmaller' },
  { key: '?', command: 'help', label: 'keys' },
];

/** The keys as they are listed, each deed once. */
export const listedKeys: readonly KeyBinding[] = keymap.filter(
  ({ command }, index) => keymap.findIndex((other) => other.command === command) === index,
);
