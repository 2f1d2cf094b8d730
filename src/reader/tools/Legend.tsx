import type { Settings } from '../../settings/settings.ts';
import type { ReaderActions } from '../actions.ts';
import { HighlightIcon } from '../icons.tsx';
import { type FigureTint, highlightOf } from '../rich/annotation-look.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Panel } from './Panel.tsx';
import { useSaving } from './saving.ts';

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
  const { save, problem } = useSaving(onSettings);
  const { highlights } = useView();
  return (
    <Panel action="legend" label={t('legend')} icon={<HighlightIcon />}>
      {() => (
        <>
          <h2>{t('highlights')}</h2>
          <Switches
            highlights={highlights}
            onChange={(key, isOn) => save({ highlights: { ...highlights, [key]: isOn } })}
          />
          <Tints />
          <p role="alert">{problem && t(problem)}</p>
        </>
      )}
    </Panel>
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
