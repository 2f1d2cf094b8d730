/** The one list that draws the options form: a field for everything in {@link Settings}. */
import type messages from '../_locales/en/messages.json';
import { iconActions } from './icon-action.ts';
import { fonts, type Settings, sizeRange, termMarks, themes, widthRange } from './settings.ts';

type MessageKey = keyof typeof messages;
type KeysOf<T> = { [K in keyof Settings]: Settings[K] extends T ? K : never }[keyof Settings];

/** One of a few values. */
export interface ChoiceField<K extends KeysOf<string> = KeysOf<string>> {
  readonly kind: 'choice';
  readonly key: K;
  readonly label: MessageKey;
  readonly choices: readonly { readonly value: Settings[K]; readonly label: MessageKey }[];
}

/** A number within limits. */
export interface RangeField {
  readonly kind: 'range';
  readonly key: KeysOf<number>;
  readonly label: MessageKey;
  /** The value with its unit. */
  readonly unit: MessageKey;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
}

/** Several things, each on or off. */
export interface SwitchesField {
  readonly kind: 'switches';
  readonly key: 'highlights';
  readonly label: MessageKey;
  readonly switches: readonly { readonly key: keyof Settings['highlights']; readonly label: MessageKey }[];
}

/** Anything the form can draw. */
export type Field = ChoiceField | RangeField | SwitchesField;

/** Fields under one heading. */
export interface Section {
  readonly title: MessageKey;
  readonly fields: readonly Field[];
}

type Labels<V extends string> = Record<V, MessageKey>;

const choice = <K extends KeysOf<string>>(
  key: K,
  label: MessageKey,
  values: readonly Settings[K][],
  labels: Labels<Settings[K]>,
): ChoiceField<K> => ({
  kind: 'choice',
  key,
  label,
  choices: values.map((value) => ({ value, label: labels[value] })),
});

const theme = choice('theme', 'theme', themes, {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
});
const font = choice('font', 'font', fonts, { serif: 'fontSerif', sans: 'fontSans' });
const size: RangeField = { kind: 'range', key: 'size', label: 'size', unit: 'unitPixels', range: sizeRange };
const width: RangeField = { kind: 'range', key: 'width', label: 'width', unit: 'unitEms', range: widthRange };
const highlights: SwitchesField = {
  kind: 'switches',
  key: 'highlights',
  label: 'highlights',
  switches: [
    { key: 'figures', label: 'highlightFigures' },
    { key: 'terms', label: 'highlightTerms' },
    { key: 'people', label: 'highlightPeople' },
    { key: 'dates', label: 'highlightDates' },
  ],
};
const marks = choice('termMarks', 'termMarks', termMarks, {
  section: 'termMarksSection',
  every: 'termMarksEvery',
  none: 'termMarksNone',
  inline: 'termMarksInline',
});
const icon = choice('icon', 'icon', iconActions, { popup: 'iconPopup', overlay: 'iconOverlay' });

/** The form from top to bottom. */
export const sections: readonly Section[] = [
  { title: 'sectionLook', fields: [theme, font, size, width] },
  { title: 'sectionHighlights', fields: [highlights, marks] },
  { title: 'sectionOpening', fields: [icon] },
];
