import { Excerpt } from '../Excerpt.tsx';
import type { OnlyProps } from '../only.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { LongList } from './Section.tsx';
import { SubjectRow } from './SubjectRow.tsx';
import { dateSubject } from './subjects.ts';

/** The dates of the article in order, each with what happened. */
export function Timeline(only: OnlyProps) {
  const t = useTranslate();
  const { timeline } = useView().reading;
  const rows = timeline.map((entry) => {
    const subject = dateSubject(entry, t('uiLanguage'));
    return (
      <SubjectRow key={entry.value} subject={subject} sentence={entry.sentence} first={entry.at} {...only}>
        <b>{subject.label}</b>
        <Excerpt mention={entry.at} length={80} />
      </SubjectRow>
    );
  });
  return (
    <div class="timeline">
      <LongList rows={rows} />
    </div>
  );
}
