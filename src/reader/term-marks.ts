/** Decides which mentions of terms are marked in the text. */
import type { Mention, Reading } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { placeName } from './reveal.ts';

/** What `mode` marks, by the names of their places: each term's first mention in every section, all mentions, or none. */
export function termMarksOf(reading: Reading, mode: Settings['termMarks']): ReadonlySet<string> {
  if (mode === 'none') return new Set();
  const sectionOf = sectionsOf(reading);
  const marked = reading.terms.flatMap(({ mentions }) =>
    mode === 'every' ? mentions : firstInEach(mentions, sectionOf),
  );
  return new Set(marked.map(placeName));
}

/** The number of each block's section. A section starts at a heading; the title is one by itself. */
function sectionsOf({ article }: Reading): (block: number) => number {
  let section = 0;
  const sections = article.blocks.map(({ type }) => {
    if (type === 'heading') section++;
    return section;
  });
  return (block) => sections[block] ?? -1;
}

function firstInEach(mentions: readonly Mention[], sectionOf: (block: number) => number): readonly Mention[] {
  const seen = new Set<number>();
  return mentions.filter(({ block }) => {
    const section = sectionOf(block);
    return !seen.has(section) && seen.add(section);
  });
}
