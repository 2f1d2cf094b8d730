import { Excerpt } from '../Excerpt.tsx';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { formatEntry } from './format-date.ts';
import { LongList, Section } from './Section.tsx';

/** The dates of the article in order, each with what happened. */
export function Timeline() {
  const t = useTranslate();
  const { reading, jump } = useView();
  const { timeline } = reading;
  if (timeline.length === 0) return null;
  const rows = timeline.map((entry) => (
    <li key={entry.value}>
      <button type="button" onClick={() => jump(entry.at, entry.sentence)}>
        <b>{formatEntry(entry, t('uiLanguage'))}</b>
        <Excerpt mention={entry.at} length={80} />
      </button>
    </li>
  ));
  return (
    <Section title={t('timeline')} count={timeline.length}>
      <div class="timeline">
        <LongList rows={rows} />
      </div>
    </Section>
  );
}
