/** The controls of single settings, as the reader's panel and the options page both draw them. */
import type { ChoiceField, FlagField } from '../../settings/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import { useTranslate } from '../translate.ts';

interface ControlProps<F> {
  readonly field: F;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** One button to press for each choice. */
export function Choices({ field: { key, choices }, settings, onChange }: ControlProps<ChoiceField>) {
  const t = useTranslate();
  return (
    <>
      {choices.map(({ value, label }) => (
        <label key={value} data-value={value}>
          <input
            type="radio"
            name={key}
            value={value}
            checked={settings[key] === value}
            onChange={() => onChange({ [key]: value })}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </>
  );
}

/** A box to tick. */
export function Flag({ field: { key, label }, settings, onChange }: ControlProps<FlagField>) {
  const t = useTranslate();
  return (
    <label>
      <input
        type="checkbox"
        name={key}
        checked={settings[key]}
        onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })}
      />
      <span>{t(label)}</span>
    </label>
  );
}
