/** What each key of the reader does. */
import type { RefObject } from 'preact';
import { type Settings, sizeRange, themes } from '../settings/settings.ts';
import type { ReaderActions } from './actions.ts';
import { focusedBlock, stepToBlock } from './keys/paragraphs.ts';
import type { Commands } from './keys/use-keys.ts';
import type { TopicName } from './rail/topics.ts';
import type { Say } from './Toast.tsx';
import type { MessageKey, Translate } from './translate.ts';

interface Wishes {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly settings: Settings;
  readonly onSettings: ReaderActions['onSettings'];
  readonly say: Say;
  readonly onTopic: (topic: TopicName) => void;
  readonly onSearch: () => void;
  readonly onHide: (block: number) => void;
  readonly onHelp: () => void;
}

const themeNames: Readonly<Record<Settings['theme'], MessageKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
};

/** The commands of an open reader; those that change settings are missing where settings can't be changed. */
export function commandsFor(wishes: Wishes, t: Translate): Commands {
  const { page, onTopic, onSearch, onHide, onHelp } = wishes;
  const step = (by: 1 | -1) => () => {
    if (page.current) stepToBlock(page.current, by);
  };
  return {
    nextParagraph: step(1),
    previousParagraph: step(-1),
    figures: () => onTopic('figures'),
    people: () => onTopic('people'),
    glossary: () => onTopic('glossary'),
    outline: () => onTopic('outline'),
    search: onSearch,
    hide: () => {
      const block = page.current ? focusedBlock(page.current) : undefined;
      if (block !== undefined && block >= 0) onHide(block);
    },
    help: onHelp,
    ...settingCommands(wishes, t),
  };
}

function settingCommands({ settings, onSettings, say }: Wishes, t: Translate): Commands {
  if (!onSettings) return {};
  const change = (settingsChange: Partial<Settings>) => {
    onSettings(settingsChange).catch(() => say(t('storageFailed')));
  };
  const resize = (by: number) => () => {
    const size = Math.min(sizeRange.max, Math.max(sizeRange.min, settings.size + by * sizeRange.step));
    if (size !== settings.size) change({ size });
  };
  return {
    theme: () => {
      const next = themes[(themes.indexOf(settings.theme) + 1) % themes.length] ?? 'auto';
      change({ theme: next });
      say(`${t('theme')}: ${t(themeNames[next])}`);
    },
    larger: resize(1),
    smaller: resize(-1),
  };
}
