import { useId } from 'preact/hooks';
import { Choices, Flag } from '../reader/tools/controls.tsx';
import { useTranslate } from '../reader/translate.ts';
import type { ChoiceField, Field, RangeField, SwitchesField } from '../settings/fields.ts';
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
      return (
        <div class="switches">
          <Flag field={field} {...rest} />
        </div>
      );
    case 'switches':
      return <Switches field={field} {...rest} />;
  }
}

function Choice({ field, ...rest }: FieldProps<ChoiceField>) {
  const t = useTranslate();
  return (
    <fieldset class="choice">
      <legend>{t(field.label)}</legend>
      <div>
        <Choices field={field} {...rest} />
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
