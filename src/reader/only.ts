/** Showing only the sentences of one thing: what it is, and how all else is dimmed. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mention } from '../annotate/reading.ts';
import { light } from './light.ts';
import { sentenceRange } from './mention-text.ts';
import { useView } from './view.ts';

/** A figure, person, date or term whose sentences alone are shown. */
export interface Subject {
  /** Tells it from all others of the article, and stays the same when the article is read anew. */
  readonly key: string;
  readonly label: string;
  readonly mentions: readonly Mention[];
}

/** Which one alone is shown, and how to choose another or none. */
export interface OnlyProps {
  readonly only: Subject | undefined;
  readonly onOnly: (subject: Subject | undefined) => void;
}

/** Lights the sentences that mention the subject, and the mentions in them; the style sheet dims the rest. */
export function useOnly(page: RefObject<HTMLElement | null>, only: Subject | undefined): void {
  const { reading } = useView();
  useEffect(() => {
    if (!only || !page.current) return;
    const sentences = only.mentions.map((mention) => sentenceRange(reading.article, mention));
    const putOutSentences = light('only', page.current, sentences);
    const putOutMentions = light('only-mention', page.current, only.mentions);
    return () => {
      putOutSentences();
      putOutMentions();
    };
  }, [reading, only, page]);
}
