import { type ChoiceField, type RangeField, sections } from '../../settings/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReaderActions } from '../actions.ts';
import { LookIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { Choices, Flag } from './controls.tsx';
import { Panel } from './Panel.tsx';
import { Stepper } from './Stepper.tsx';
import { useSaving } from './saving.ts';

// Every setting that changes how the page looks has its control here; the options page has the same ones.
const fields = sections
  .filter(({ id }) => id === 'reading')
  .flatMap((section) => [...section.fields])
  .filter(({ key }) => key !== 'appendix');

interface LookProps {
  readonly settings: Settings;
  readonly onSettings: NonNullable<ReaderActions['onSettings']>;
}

/** Theme, typeface, size and spacing, changed while reading. */
export function Look({ settings, onSettings }: LookProps) {
  const t = useTranslate();
  const { save, problem } = useSaving(onSettings);
  return (
    <Panel action="look" label={t('look')} icon={<LookIcon />}>
      {() => (
        <>
          {fields.map((field) => {
            if (field.kind === 'choice')
              return <Choice key={field.key} field={field} settings={settings} save={save} />;
            if (field.kind === 'range') return <Range key={field.key} field={field} settings={settings} save={save} />;
            return field.kind === 'flag' && <Flag key={field.key} field={field} settings={settings} onChange={save} />;
          })}
          <p role="alert">{problem && t(problem)}</p>
        </>
      )}
    </Panel>
  );
}

interface ControlProps<F> {
  readonly field: F;
  readonly settings: Settings;
  readonly save: (change: Partial<Settings>) => void;
}

function Choice({ field, settings, save }: ControlProps<ChoiceField>) {
  const t = useTranslate();
  return (
    <fieldset class={`pick pick-${field.key}`}>
      <legend>{t(field.label)}</legend>
      <Choices field={field} settings={settings} onChange={save} />
    </fieldset>
  );
}

function Range({ field: { key, label, unit, range }, settings, save }: ControlProps<RangeField>) {
  const t = useTranslate();
  const value = settings[key];
  return (
    <Stepper
      name={key}
      label={t(label)}
      shown={t(unit, value)}
      onLess={value > range.min ? () => save({ [key]: value - range.step }) : undefined}
      onMore={value < range.max ? () => save({ [key]: value + range.step }) : undefined}
    />
  );
}
