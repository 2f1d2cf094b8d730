import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Term } from '../annotate/reading.ts';
import { light } from './light.ts';
import { sentenceRange } from './mention-text.ts';
import { useView } from './view.ts';

/** Lights the sentences that mention `term`, and the mentions in them; the style sheet dims the rest. */
export function useOnly(page: RefObject<HTMLElement | null>, term: Term | undefined): void {
  const { reading } = useView();
  useEffect(() => {
    if (!term || !page.current) return;
    const sentences = term.mentions.map((mention) => sentenceRange(reading.article, mention));
    const putOutSentences = light('only', page.current, sentences);
    const putOutMentions = light('only-mention', page.current, term.mentions);
    return () => {
      putOutSentences();
      putOutMentions();
    };
  }, [reading, term, page]);
}
