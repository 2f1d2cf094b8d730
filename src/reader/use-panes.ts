/** Which of its halves and lists the reader shows, and how a key leads to one of them. */
import { useState } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Surface } from './Reader.tsx';
import { type TopicName, topicsOf } from './rail/topics.ts';
import type { Pane } from './Tabs.tsx';
import type { Say } from './Toast.tsx';
import { type MessageKey, useTranslate } from './translate.ts';

interface Panes {
  /** On narrow popups the article and the lists take turns; elsewhere both are in sight. */
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
  readonly toArticle: () => void;
  /** The one list shown in a popup; undefined where all have room. */
  readonly topic: TopicName | undefined;
  readonly setTopic: (topic: TopicName) => void;
  /** Shows a list and gives it the keyboard; says so where the article has none. */
  readonly goToTopic: (topic: TopicName) => void;
}

const nothing: Readonly<Record<TopicName, MessageKey>> = {
  figures: 'noFigures',
  people: 'noPeople',
  timeline: 'noDates',
  glossary: 'noTerms',
  outline: 'noHeadings',
};

/** The reader's halves and lists. */
export function usePanes(surface: Surface, reading: Reading, say: Say): Panes {
  const t = useTranslate();
  const [pane, setPane] = useState<Pane>('article');
  const [topic, setTopic] = useState<TopicName>('figures');
  const goToTopic = (name: TopicName) => {
    if (!topicsOf(reading, false).some((one) => one.name === name && one.count > 0)) return say(t(nothing[name]));
    setTopic(name);
    setPane('overview');
    // The list has to be there before it can have the keyboard.
    requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>(`.rail section[data-topic="${name}"] li button`);
      row?.focus({ preventScroll: true });
      // No further than the list itself has to scroll: the article stays where it is.
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  const toArticle = () => setPane('article');
  return { pane, setPane, toArticle, topic: surface === 'popup' ? topic : undefined, setTopic, goToTopic };
}
