import { occurrencesOf } from '../../annotate/occurrences.ts';
import type { FigureKind, FigureSpan, Hedge, Mention } from '../../annotate/reading.ts';
import { metricText, valueInFull, valueInWords } from '../figure-value.ts';
import { figureTint } from '../rich/annotation-look.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Sentences } from './Sentences.tsx';

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
  readonly at: Mention;
  /** The figure as the text has it. */
  readonly printed: string;
}

/** What sort of number a figure is, its value in full, how exact it is meant, and where it stands. */
export function FigureCard({ figure, at, printed }: FigureCardProps) {
  const t = useTranslate();
  const { reading } = useView();
  const language = t('uiLanguage');
  const occurrences = occurrencesOf(reading, figure);
  const full = [valueInWords(figure, language), valueInFull(figure, language)].filter(Boolean).join(' · ');
  const metric = metricText(figure, language, 'long');
  return (
    <>
      <p class={`kind tint-${figureTint(figure)}`}>
        {t(figure.human ? 'kindHuman' : kindLabel[figure.kind])}
        {occurrences.some(({ inTitle }) => inTitle) && <span>{t('inHeadline')}</span>}
      </p>
      <h3 class="value">
        {figure.hedge && <small>{figure.hedge} </small>}
        {printed}
      </h3>
      {full && <p class="expansion">{full}</p>}
      {metric && <p class="metric">{metric}</p>}
      {figure.hedge && <p>{t(hedgeMeaning[figure.hedge])}</p>}
      <Sentences mentions={occurrences.map((occurrence) => occurrence.at)} at={at} />
    </>
  );
}
