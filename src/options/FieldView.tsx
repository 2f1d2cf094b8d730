import { useId } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';
import type { ChoiceField, Field, FlagField, RangeField, SwitchesField } from '../settings/fields.ts';
import type { Settings } from '../settings/settings.ts';
import type { Pace } from './use-edits.ts';

interface FieldProps<F extends Field> {
  readonly field: F;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>, pace?: Pace) => void;
}

/** Draws one field of the list. */
export function FieldView({ field, ...rest }: FieldProps<Field>) {
  switch (field.kind) {
    case 'choice':
      return <Choice field={field} {...rest} />;
    case 'range':
      return <Range field={field} {...rest} />;
    case 'flag':
      return <Flag field={field} {...rest} />;
    case 'switches':
      return <Switches field={field} {...rest} />;
  }
}

function Choice({ field: { key, label, choices }, settings, onChange }: FieldProps<ChoiceField>) {
  const t = useTranslate();
  return (
    <fieldset class="choice">
      <legend>{t(label)}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} data-value={choice.value}>
            <input
              type="radio"
              name={key}
              value={choice.value}
              checked={settings[key] === choice.value}
              onChange={() => onChange({ [key]: choice.value })}
            />
            <span>{t(choice.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Range({ field: { key, label, unit, range }, settings, onChange }: FieldProps<RangeField>) {
  const t = useTranslate();
  const id = useId();
  const shown = t(unit, settings[key]);
  return (
    <div class="range">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="range"
        {...range}
        value={settings[key]}
        aria-valuetext={shown}
        onInput={(event) => onChange({ [key]: event.currentTarget.valueAsNumber }, 'held')}
        onChange={(event) => onChange({ [key]: event.currentTarget.valueAsNumber }, 'step')}
      />
      <output for={id}>{shown}</output>
    </div>
  );
}

function Flag({ field: { key, label }, settings, onChange }: FieldProps<FlagField>) {
  const t = useTranslate();
  return (
    <div class="switches">
      <label>
        <input
          type="checkbox"
          checked={settings[key]}
          onChange={({ currentTarget }) => onChange({ [key]: currentTarget.checked })}
        />
        <span>{t(label)}</span>
      </label>
    </div>
  );
}

function Switches({ field: { key, label, switches }, settings, onChange }: FieldProps<SwitchesField>) {
  const t = useTranslate();
  const values = settings[key];
  return (
    <fieldset class="switches">
      <legend>{t(label)}</legend>
      {switches.map((item) => (
        <label key={item.key}>
          <input
            type="checkbox"
            checked={values[item.key]}
            onChange={(event) => onChange({ [key]: { ...values, [item.key]: event.currentTarget.checked } })}
          />
          <span>{t(item.label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
