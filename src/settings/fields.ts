/** The one list that draws the options form: a field for everything in {@link Settings}. */
import type messages from '../_locales/en/messages.json';
import { iconActions } from './icon-action.ts';
import {
  alignments,
  fonts,
  letterSpacingRange,
  lineHeightRange,
  type Settings,
  sizeRange,
  termMarks,
  themes,
  widthRange,
  wordSpacingRange,
} from './settings.ts';

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

/** One thing that is on or off. */
export interface FlagField {
  readonly kind: 'flag';
  readonly key: KeysOf<boolean>;
  readonly label: MessageKey;
}

/** Several things, each on or off. */
export interface SwitchesField {
  readonly kind: 'switches';
  readonly key: 'highlights';
  readonly label: MessageKey;
  readonly switches: readonly { readonly key: keyof Settings['highlights']; readonly label: MessageKey }[];
}

/** Anything the form can draw. */
export type Field = ChoiceField | RangeField | FlagField | SwitchesField;

/** Fields under one heading. */
interface Section {
  readonly id: 'reading' | 'highlights' | 'shortcuts';
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
  contrast: 'themeContrast',
});
const font = choice('font', 'font', fonts, { serif: 'fontSerif', sans: 'fontSans', legible: 'fontLegible' });
const align = choice('align', 'align', alignments, { start: 'alignStart', justify: 'alignJustify' });

const range = (key: RangeField['key'], unit: MessageKey, limits: RangeField['range']): RangeField => ({
  kind: 'range',
  key,
  label: key,
  unit,
  range: limits,
});
const flag = (key: FlagField['key']): FlagField => ({ kind: 'flag', key, label: key });

const spacing: readonly Field[] = [
  range('lineHeight', 'unitPercent', lineHeightRange),
  range('letterSpacing', 'unitHundredths', letterSpacingRange),
  range('wordSpacing', 'unitHundredths', wordSpacingRange),
];
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

/** All fields, by the section of the options page that they stand in. */
export const sections: readonly Section[] = [
  {
    id: 'reading',
    fields: [
      theme,
      font,
      range('size', 'unitPixels', sizeRange),
      range('width', 'unitEms', widthRange),
      ...spacing,
      align,
      flag('hyphens'),
      flag('pictures'),
      flag('appendix'),
    ],
  },
  { id: 'highlights', fields: [highlights, marks] },
  { id: 'shortcuts', fields: [icon, flag('letterKeys')] },
];
