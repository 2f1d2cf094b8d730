import type { KeyFigure } from '../annotate/reading.ts';
import { figureParts } from './figure-value.ts';
import { placeName } from './reveal.ts';
import { figureTint } from './rich/annotation-look.ts';
import { useTranslate } from './translate.ts';
import { useView } from './view.ts';

interface GlanceProps {
  /** How many figures there is room for. */
  readonly most: number;
  readonly onJump: (figure: KeyFigure) => void;
}

/** The few figures that matter most, above the text; each leads to its sentence. */
export function Glance({ most, onJump }: GlanceProps) {
  const t = useTranslate();
  const figures = useView().reading.keyFigures.slice(0, most);
  if (figures.length === 0) return null;
  return (
    <ul class="glance" aria-label={t('atAGlance')}>
      {figures.map((figure) => (
        <li key={placeName(figure.at)}>
          <button type="button" onClick={() => onJump(figure)}>
            <FigureValue figure={figure} />
            <span class="label">{figure.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function FigureValue({ figure: { figure, text } }: { readonly figure: KeyFigure }) {
  const { before, number, after } = figureParts(text);
  return (
    <span class={`value tint-${figureTint(figure)}`}>
      {(figure.hedge || before) && (
        <small>
          {figure.hedge} {before}
        </small>
      )}
      <span class="number">{number}</span>
      {after && <small>{after}</small>}
    </span>
  );
}
