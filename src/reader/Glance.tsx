import type { KeyFigure } from '../annotate/reading.ts';
import { figureParts, metricText } from './figure-value.ts';
import { placeName } from './reveal.ts';
import { figureTint } from './rich/annotation-look.ts';
import { useTranslate } from './translate.ts';
import { useView } from './view.ts';

/** The few figures that matter most, above the text, as many as there is room for; each leads to its sentence. */
export function Glance({ most }: { readonly most: number }) {
  const t = useTranslate();
  const { reading, jump } = useView();
  const figures = reading.keyFigures.slice(0, most);
  if (figures.length === 0) return null;
  return (
    <ul class="glance" aria-label={t('atAGlance')}>
      {figures.map((figure) => (
        <li key={placeName(figure.at)}>
          <button type="button" onClick={() => jump(figure.at, figure.sentence)}>
            <FigureValue figure={figure} />
            <span class="label">{figure.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function FigureValue({ figure: { figure, text } }: { readonly figure: KeyFigure }) {
  const t = useTranslate();
  const { before, number, after } = figureParts(text);
  const metric = metricText(figure, t('uiLanguage'));
  return (
    <span class={`value tint-${figureTint(figure)}`}>
      {(figure.hedge || before) && (
        <small>
          {figure.hedge} {before}
        </small>
      )}
      <span class="number">{number}</span>
      {after && <small>{after}</small>}
      {metric && <small class="metric">{metric}</small>}
    </span>
  );
}
