/** How long the terms of one long article take, warm, with all built-in terms. */
import { builtinTerms } from '../../../src/annotate/glossary/builtin.ts';
import { glossary } from '../../../src/annotate/glossary/glossary.ts';
import type { BenchArticle } from './coverage.ts';

const words = 1000;
const rounds = 200;

/** The median over many runs on 1,000 words of the articles themselves. */
export function speedRow(articles: readonly BenchArticle[]): string {
  const passages = passagesOf(articles);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    glossary.find(passages, { language: 'id', published: null }, []);
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[rounds / 2] ?? 0;
  const terms = builtinTerms('id').values.size;
  return `${terms} terms over ${words} words, definitions included: ${median.toFixed(2)} ms (median of ${rounds}, warm)`;
}

function passagesOf(articles: readonly BenchArticle[]) {
  const passages: { block: number; text: string }[] = [];
  let left = words;
  for (const text of articles.flatMap(({ paragraphs }) => paragraphs)) {
    if (left <= 0) break;
    const taken = text.split(/\s+/).slice(0, left);
    passages.push({ block: passages.length, text: taken.join(' ') });
    left -= taken.length;
  }
  return passages;
}
