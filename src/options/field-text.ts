/** What a setting is set to, in words. */
import type { Translate } from '../reader/translate.ts';
import { type Field, sections } from '../settings/fields.ts';
import type { Settings } from '../settings/settings.ts';

/** The one field of a setting. */
export function fieldOf(key: keyof Settings): Field | undefined {
  return sections.flatMap(({ fields }) => fields).find((field) => field.key === key);
}

/** The value that `settings` have for a field, as the form shows it. */
export function valueText(field: Field, settings: Settings, t: Translate): string {
  switch (field.kind) {
    case 'choice': {
      const chosen = field.choices.find(({ value }) => value === settings[field.key]);
      return chosen ? t(chosen.label) : '';
    }
    case 'range':
      return t(field.unit, settings[field.key]);
    case 'flag':
      return t(settings[field.key] ? 'on' : 'off');
    case 'switches': {
      const on = field.switches.filter(({ key }) => settings[field.key][key]).map(({ label }) => t(label));
      return on.join(', ') || t('off');
    }
  }
}
