import type { OnlyProps } from '../only.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Glossary } from './Glossary.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Outline } from './Outline.tsx';
import { People } from './People.tsx';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';
import { TopicTabs } from './TopicTabs.tsx';
import { type Topic, type TopicName, topicsOf } from './topics.ts';

interface RailProps extends OnlyProps {
  /** The one list that is shown, where there is no room for all; undefined shows all. */
  readonly topic: TopicName | undefined;
  readonly onTopic: (topic: TopicName) => void;
}

/** What was understood in the article, as lists that lead back into it. */
export function Rail({ topic, onTopic, ...only }: RailProps) {
  const t = useTranslate();
  const { reading, terms } = useView();
  const topics = topicsOf(reading, terms.onSaveTerm !== undefined);
  const chosen = topics.find(({ name }) => name === topic) ?? topics[0];
  return (
    <aside class="rail" aria-label={t('tabOverview')}>
      {topic && chosen && <TopicTabs topics={topics} chosen={chosen.name} onChoose={onTopic} />}
      {topics
        .filter((one) => !topic || one === chosen)
        .map((one) => (
          <TopicSection key={one.name} topic={one} {...only} />
        ))}
    </aside>
  );
}

function TopicSection({ topic, ...only }: OnlyProps & { readonly topic: Topic }) {
  if (topic.name === 'glossary') return <Glossary {...only} />;
  return (
    <Section {...topic}>
      {topic.name === 'figures' && <KeyFigures {...only} />}
      {topic.name === 'people' && <People {...only} />}
      {topic.name === 'timeline' && <Timeline {...only} />}
      {topic.name === 'outline' && <Outline />}
    </Section>
  );
}
