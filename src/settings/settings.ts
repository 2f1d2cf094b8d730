/** The one definition of what a user can set: type, defaults, limits, repair of bad values. */
import * as v from 'valibot';
import { iconActionSchema } from './icon-action.ts';

/** Colour themes; `auto` follows the browser. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
/** Reading typefaces. */
export const fonts = ['serif', 'sans', 'legible'] as const;
/** How lines end: ragged, or flush at both sides. */
export const alignments = ['start', 'justify'] as const;
/** Where in an article terms are marked: first in each section, everywhere, nowhere, or followed by their expansion. */
export const termMarks = ['section', 'every', 'none', 'inline'] as const;
/** Text size in CSS px. */
export const sizeRange = { min: 14, max: 28, step: 1 } as const;
/** Line width in em. */
export const widthRange = { min: 26, max: 48, step: 2 } as const;
/** Distance from line to line in percent of the text size. */
export const lineHeightRange = { min: 130, max: 220, step: 10 } as const;
/** Room added between letters, in hundredths of an em; 12 is what WCAG 2.2 (1.4.12) asks a page to bear. */
export const letterSpacingRange = { min: 0, max: 12, step: 2 } as const;
/** Room added between words, in hundredths of an em; WCAG's 16 is within. */
export const wordSpacingRange = { min: 0, max: 40, step: 4 } as const;

function stepsOf({ min, max, step }: { min: number; max: number; step: number }): number[] {
  return Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
}

// Each fallback is both the default and what a corrupt stored value becomes,
// so reading settings never throws.
const flag = v.fallback(v.boolean(), true);
const stepped = (range: Parameters<typeof stepsOf>[0], initial: number) =>
  v.fallback(v.picklist(stepsOf(range)), initial);
const highlightsSchema = v.object({ figures: flag, dates: flag, people: flag, terms: flag });

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'auto'),
  font: v.fallback(v.picklist(fonts), 'serif'),
  size: stepped(sizeRange, 19),
  width: stepped(widthRange, 36),
  lineHeight: stepped(lineHeightRange, 160),
  letterSpacing: stepped(letterSpacingRange, 0),
  wordSpacing: stepped(wordSpacingRange, 0),
  align: v.fallback(v.picklist(alignments), 'start'),
  hyphens: flag,
  pictures: flag,
  highlights: v.fallback(highlightsSchema, v.parse(highlightsSchema, {})),
  termMarks: v.fallback(v.picklist(termMarks), 'section'),
  /** Whether key figures and glossary are printed after the article. */
  appendix: flag,
  /** Whether the reader hears single keys; who speaks to the computer may not want it to. */
  letterKeys: flag,
  icon: iconActionSchema,
});

/** Repairs anything into valid settings; never throws. */
export function parseSettings(value: unknown): Settings {
  return v.parse(settingsSchema, typeof value === 'object' && value ? value : {});
}

/** Settings of a file: what is valid in them, and the names of the others. */
interface CheckedSettings {
  readonly valid: Partial<Settings>;
  readonly bad: readonly string[];
}

/** Takes out of `values` what would have to be repaired. A setting that is not there is no error. */
export function checkSettings(values: object): CheckedSettings {
  const repaired: Record<string, unknown> = parseSettings(values);
  const entries = Object.entries(values);
  // A repair that changes nothing says that nothing was wrong, so that the schema is the only judge.
  const good = entries.filter(([key, value]) => Object.hasOwn(repaired, key) && isWithin(value, repaired[key]));
  const keys = new Set(good.map(([key]) => key));
  return {
    valid: Object.fromEntries(Object.entries(repaired).filter(([key]) => keys.has(key))),
    bad: entries.map(([key]) => key).filter((key) => !keys.has(key)),
  };
}

function isWithin(value: unknown, repaired: unknown): boolean {
  if (typeof repaired !== 'object' || repaired === null) return value === repaired;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const whole = new Map(Object.entries(repaired));
  return Object.entries(value).every(([key, part]) => whole.has(key) && isWithin(part, whole.get(key)));
}

/** Everything a user can set, own glossary terms aside. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What applies until the user changes something. */
export const defaultSettings: Settings = parseSettings({});

/** The settings that are not at their defaults. */
export function changedSettings(settings: Settings): (keyof Settings)[] {
  return differences(defaultSettings, settings);
}

/** The settings in which two differ. */
export function differences(a: Settings, b: Settings): (keyof Settings)[] {
  return settingKeys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

/** The names of all settings. */
export const settingKeys = v.keyof(settingsSchema).options;
