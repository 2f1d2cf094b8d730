import { useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import type { ReaderActions } from './actions.ts';
import { useInnerEscape, useOutsidePress } from './escape.ts';
import { HighlightIcon } from './icons.tsx';
import { type FigureTint, highlightOf } from './rich/annotation-look.ts';
import { storageProblem } from './storage-problem.ts';
import { type MessageKey, useTranslate } from './translate.ts';
import { useView } from './view.ts';

type Highlights = Settings['highlights'];

// Each kind's name is drawn as the kind is drawn in the text.
const kinds: readonly { key: keyof Highlights; label: MessageKey; look: string }[] = [
  { key: 'figures', label: 'highlightFigures', look: 'figure tint-count' },
  { key: 'terms', label: 'highlightTerms', look: 'term' },
  { key: 'people', label: 'highlightPeople', look: 'person' },
  { key: 'dates', label: 'highlightDates', look: 'date' },
];

const tints: readonly { tint: FigureTint; label: MessageKey }[] = [
  { tint: 'human', label: 'legendHuman' },
  { tint: 'count', label: 'kindCount' },
  { tint: 'money', label: 'kindMoney' },
  { tint: 'share', label: 'kindPercent' },
  { tint: 'measure', label: 'kindMeasure' },
  { tint: 'vague', label: 'kindVague' },
];

interface LegendProps {
  readonly onSettings: NonNullable<ReaderActions['onSettings']>;
}

/** Says what the tints and lines mean, and turns each kind on and off. */
export function Legend({ onSettings }: LegendProps) {
  const t = useTranslate();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const element = useRef<HTMLDivElement>(null);
  useInnerEscape(isOpen, () => {
    setOpen(false);
    element.current?.querySelector('button')?.focus();
  });
  useOutsidePress(
    isOpen,
    (target) => element.current?.contains(target) === true,
    () => setOpen(false),
  );
  const { highlights } = useView();
  const change = (key: keyof Highlights, isOn: boolean) => {
    onSettings({ highlights: { ...highlights, [key]: isOn } }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(storageProblem(error)),
    );
  };
  return (
    <div class="legend" ref={element}>
      <button
        type="button"
        class="tool"
        data-action="legend"
        aria-expanded={isOpen}
        aria-controls={panel}
        aria-label={t('legend')}
        title={t('legend')}
        onClick={() => setOpen(!isOpen)}
      >
        <HighlightIcon />
      </button>
      {isOpen && (
        <fieldset id={panel} class="panel">
          <legend>{t('highlights')}</legend>
          <Switches highlights={highlights} onChange={change} />
          <Tints />
          <p role="alert">{problem && t(problem)}</p>
        </fieldset>
      )}
    </div>
  );
}

interface SwitchesProps {
  readonly highlights: Highlights;
  readonly onChange: (key: keyof Highlights, isOn: boolean) => void;
}

function Switches({ highlights, onChange }: SwitchesProps) {
  const t = useTranslate();
  const { titleSpans, spans } = useView().reading;
  const notes = [titleSpans, ...spans].flat();
  return (
    <>
      {kinds.map(({ key, label, look }) => (
        <label key={key}>
          <input
            type="checkbox"
            name={key}
            checked={highlights[key]}
            onChange={({ currentTarget }) => onChange(key, currentTarget.checked)}
          />
          <span class={look}>{t(label)}</span>
          <small>{notes.filter((note) => highlightOf(note) === key).length}</small>
        </label>
      ))}
    </>
  );
}

function Tints() {
  const t = useTranslate();
  return (
    <ul aria-label={t('highlightFigures')}>
      {tints.map(({ tint, label }) => (
        <li key={tint}>
          <span class={`figure tint-${tint}`}>{t(label)}</span>
        </li>
      ))}
    </ul>
  );
}
