/** What a click on the toolbar icon opens. By itself, because the background reads this setting alone. */
import * as v from 'valibot';

/** What a click on the toolbar icon can open. */
export const iconActions = ['popup', 'overlay'] as const;

/** Repairs anything into a valid choice. */
export const iconActionSchema = v.fallback(v.picklist(iconActions), 'popup');

/** What a click on the toolbar icon opens. */
export type IconAction = v.InferOutput<typeof iconActionSchema>;

/** The choice among stored settings, whatever is stored. */
export function parseIconAction(settings: unknown): IconAction {
  const chosen = typeof settings === 'object' && settings !== null && 'icon' in settings ? settings.icon : undefined;
  return v.parse(iconActionSchema, chosen);
}
