import type { FigureKind, FigureSpan, Hedge, KeyFigure } from '../../annotate/reading.ts';
import { valueInFull } from '../figure-value.ts';
import { figureTint } from '../rich/annotation-look.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Mentions } from './Mentions.tsx';

const kindLabel: Record<FigureKind, MessageKey> = {
  count: 'kindCount',
  money: 'kindMoney',
  percent: 'kindPercent',
  measure: 'kindMeasure',
  duration: 'kindDuration',
  age: 'kindAge',
  ordinal: 'kindOrdinal',
  score: 'kindScore',
  rate: 'kindRate',
  vague: 'kindVague',
};

const hedgeMeaning: Record<Hedge, MessageKey> = {
  '≈': 'hedgeAbout',
  '≥': 'hedgeAtLeast',
  '≤': 'hedgeAtMost',
  '>': 'hedgeMore',
  '<': 'hedgeLess',
};

interface FigureCardProps {
  readonly figure: FigureSpan;
  /** The figure as the text has it. */
  readonly printed: string;
}

/** What sort of number a figure is, its value in full and how exact it is meant. */
export function FigureCard({ figure, printed }: FigureCardProps) {
  const t = useTranslate();
  const { keyFigures } = useView().reading;
  const full = valueInFull(figure, t('uiLanguage'));
  const key = keyFigures.find((candidate) => isSameNumber(candidate, figure));
  return (
    <>
      <p class={`kind tint-${figureTint(figure)}`}>{t(figure.human ? 'kindHuman' : kindLabel[figure.kind])}</p>
      <h3 class="value">
        {figure.hedge && <small>{figure.hedge} </small>}
        {printed}
      </h3>
      {full && !printed.includes(full) && <p class="expansion">{full}</p>}
      {figure.hedge && <p>{t(hedgeMeaning[figure.hedge])}</p>}
      {key && (
        <footer>
          <Mentions count={key.mentions.length} />
          {key.inTitle && <span>{t('inHeadline')}</span>}
        </footer>
      )}
    </>
  );
}

const isSameNumber = ({ figure }: KeyFigure, other: FigureSpan) =>
  String(figure.value) === String(other.value) && figure.unit === other.unit;
