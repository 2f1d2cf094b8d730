/** The one definition of what a user can set: type, defaults, limits, repair of bad values. */
import * as v from 'valibot';
import { iconActionSchema } from './icon-action.ts';

/** Colour themes; `auto` follows the browser. */
export const themes = ['auto', 'light', 'sepia', 'dark'] as const;
/** Reading typefaces. */
export const fonts = ['serif', 'sans'] as const;
/** Where in an article terms are marked: first in each section, everywhere, nowhere, or followed by their expansion. */
export const termMarks = ['section', 'every', 'none', 'inline'] as const;
/** Text size in CSS px. */
export const sizeRange = { min: 14, max: 28, step: 1 } as const;
/** Line width in em. */
export const widthRange = { min: 26, max: 48, step: 2 } as const;

function stepsOf({ min, max, step }: { min: number; max: number; step: number }): number[] {
  return Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
}

// Each fallback is both the default and what a corrupt stored value becomes,
// so reading settings never throws.
const flag = v.fallback(v.boolean(), true);
const highlightsSchema = v.object({ figures: flag, dates: flag, people: flag, terms: flag });

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), 'auto'),
  font: v.fallback(v.picklist(fonts), 'serif'),
  size: v.fallback(v.picklist(stepsOf(sizeRange)), 19),
  width: v.fallback(v.picklist(stepsOf(widthRange)), 36),
  highlights: v.fallback(highlightsSchema, v.parse(highlightsSchema, {})),
  termMarks: v.fallback(v.picklist(termMarks), 'section'),
  icon: iconActionSchema,
});

/** Repairs anything into valid settings; never throws. */
export function parseSettings(value: unknown): Settings {
  return v.parse(settingsSchema, typeof value === 'object' && value ? value : {});
}

/** Everything a user can set, own glossary terms aside. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What applies until the user changes something. */
export const defaultSettings: Settings = parseSettings({});
