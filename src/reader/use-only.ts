/** Which subject alone is shown, and how it is chosen. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Subject } from './only.ts';
import { findSubject } from './rail/subjects.ts';
import { reveal } from './reveal.ts';
import { useTranslate } from './translate.ts';

interface Only {
  readonly only: Subject | undefined;
  readonly showOnly: (subject: Subject | undefined) => void;
}

/** The subject that alone is shown; `toArticle` brings the article in sight where something else stands in its place. */
export function useOnlySubject(reading: Reading, page: RefObject<HTMLElement | null>, toArticle: () => void): Only {
  // Kept by its key, because a reading made anew makes its terms and mentions anew.
  const [key, setKey] = useState<string | undefined>();
  const language = useTranslate()('uiLanguage');
  const showOnly = (subject: Subject | undefined) => {
    setKey(subject?.key);
    if (!subject) return;
    toArticle();
    requestAnimationFrame(() => {
      const [first] = subject.mentions;
      if (page.current && first) reveal(page.current, first);
    });
  };
  return { only: findSubject(reading, key, language), showOnly };
}
