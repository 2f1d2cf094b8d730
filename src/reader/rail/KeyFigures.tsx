import { metricText } from '../figure-value.ts';
import { placeName } from '../reveal.ts';
import { figureTint } from '../rich/annotation-look.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Facts, Row, Section } from './Section.tsx';

/** The figures that matter most; that there are none is said too. */
export function KeyFigures() {
  const t = useTranslate();
  const { reading, jump } = useView();
  const figures = reading.keyFigures;
  return (
    <Section title={t('keyFigures')} count={figures.length}>
      {figures.length === 0 && <p class="none">{t('noFigures')}</p>}
      <ul>
        {figures.map(({ figure, at, text, label, sentence, mentions, inTitle }) => (
          <Row key={placeName(at)} tint={figureTint(figure)} onJump={() => jump(at, sentence)}>
            <b>{[figure.hedge, text].filter(Boolean).join(' ')}</b> <span>{label}</span>
            <Facts
              parts={[
                metricText(figure, t('uiLanguage')),
                mentions.length > 1 && t('times', mentions.length),
                inTitle && t('inHeadline'),
              ]}
            />
          </Row>
        ))}
      </ul>
    </Section>
  );
}
