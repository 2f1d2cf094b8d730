import type { RefObject } from 'preact';
import type { Reading } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { Scope } from './Scope.tsx';
import { Sheet } from './Sheet.tsx';

interface ArticlePageProps {
  readonly reading: Reading;
  readonly highlights: Settings['highlights'];
  readonly termMarks?: Settings['termMarks'];
  readonly pictures?: boolean;
  /** How many key figures the strip has room for. */
  readonly glance: number;
  readonly page: RefObject<HTMLDivElement | null>;
}

const noActions = {};

/** An article by itself, without lists and tools. */
export function ArticlePage({
  reading,
  highlights,
  termMarks = 'section',
  pictures = true,
  glance,
  page,
}: ArticlePageProps) {
  return (
    <Scope
      reading={reading}
      highlights={highlights}
      termMarks={termMarks}
      page={page}
      terms={noActions}
      pictures={pictures}
    >
      <Sheet glance={glance} page={page} />
    </Scope>
  );
}
