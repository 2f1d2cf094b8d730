import type { KeyFigure } from '../../annotate/reading.ts';
import { metricText } from '../figure-value.ts';
import type { OnlyProps } from '../only.ts';
import { placeName } from '../reveal.ts';
import { figureTint } from '../rich/annotation-look.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Facts } from './Section.tsx';
import { SubjectRow } from './SubjectRow.tsx';
import { figureSubject, figureText } from './subjects.ts';

/** The figures that matter most; that there are none is said too. */
export function KeyFigures(only: OnlyProps) {
  const t = useTranslate();
  const { keyFigures } = useView().reading;
  if (keyFigures.length === 0) return <p class="none">{t('noFigures')}</p>;
  return (
    <ul>
      {keyFigures.map((figure) => (
        <FigureRow key={placeName(figure.at)} keyFigure={figure} {...only} />
      ))}
    </ul>
  );
}

function FigureRow({ keyFigure, ...only }: OnlyProps & { readonly keyFigure: KeyFigure }) {
  const t = useTranslate();
  const { figure, at, label, sentence, mentions, inTitle } = keyFigure;
  return (
    <SubjectRow subject={figureSubject(keyFigure)} tint={figureTint(figure)} sentence={sentence} first={at} {...only}>
      <b>{figureText(keyFigure)}</b> <span>{label}</span>
      <Facts
        parts={[
          metricText(figure, t('uiLanguage')),
          mentions.length > 1 && t('times', mentions.length),
          inTitle && t('inHeadline'),
        ]}
      />
    </SubjectRow>
  );
}
