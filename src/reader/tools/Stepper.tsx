import type { ComponentChildren } from 'preact';
import { LessIcon, MoreIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

interface StepperProps {
  readonly name: string;
  readonly label: string;
  /** The value with its unit. */
  readonly shown: string;
  /** Missing where the value is at its least. */
  readonly onLess: (() => void) | undefined;
  /** Missing where it is at its most. */
  readonly onMore: (() => void) | undefined;
}

/** A number that is made less or more by two buttons. */
export function Stepper({ name, label, shown, onLess, onMore }: StepperProps) {
  const t = useTranslate();
  return (
    <fieldset class="stepper" aria-label={label} data-name={name}>
      <span>{label}</span>
      <Step label={t('lessOf', label)} onStep={onLess}>
        <LessIcon />
      </Step>
      <output>{shown}</output>
      <Step label={t('moreOf', label)} onStep={onMore}>
        <MoreIcon />
      </Step>
    </fieldset>
  );
}

interface StepProps {
  readonly label: string;
  readonly onStep: (() => void) | undefined;
  readonly children: ComponentChildren;
}

// Not `disabled` at the end of the range: that would take the keyboard away from who steps with it.
function Step({ label, onStep, children }: StepProps) {
  return (
    <button type="button" class="small-tool" aria-label={label} aria-disabled={!onStep} onClick={onStep}>
      {children}
    </button>
  );
}
