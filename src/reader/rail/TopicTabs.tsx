import type { JSX } from 'preact';
import { CalendarIcon, GlossaryIcon, NumberIcon, OutlineIcon, PersonIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import type { Topic, TopicName } from './topics.ts';

const icons: Readonly<Record<TopicName, () => JSX.Element>> = {
  figures: NumberIcon,
  people: PersonIcon,
  timeline: CalendarIcon,
  glossary: GlossaryIcon,
  outline: OutlineIcon,
};

interface TopicTabsProps {
  readonly topics: readonly Topic[];
  readonly chosen: TopicName;
  readonly onChoose: (topic: TopicName) => void;
}

/** One button for each list, where only one list has room. */
export function TopicTabs({ topics, chosen, onChoose }: TopicTabsProps) {
  const t = useTranslate();
  return (
    <nav class="topics" aria-label={t('tabOverview')}>
      {topics.map(({ name, heading, count }) => {
        const Icon = icons[name];
        return (
          <button
            key={name}
            type="button"
            data-topic={name}
            aria-pressed={name === chosen}
            aria-label={`${t(heading)} ${count}`}
            title={t(heading)}
            onClick={() => onChoose(name)}
          >
            <Icon />
            <span aria-hidden="true">{count}</span>
          </button>
        );
      })}
    </nav>
  );
}
