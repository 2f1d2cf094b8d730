import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDates } from '../dates/dates.ts';
import { withoutOverlap } from '../overlap.ts';
import { findFigures } from './figures.ts';

const file = '../shared/data/annotation/figures-seed40.json';

interface Item {
  readonly lang: string;
  readonly text: string;
  readonly figures: readonly { readonly start: number; readonly end: number; readonly value: unknown }[];
}

/** Exact F1 of figures and dates together, and the share of right plain-number values. */
function measure(items: readonly Item[]) {
  const count = { right: 0, found: 0, gold: 0, values: 0, rightValues: 0 };
  for (const { text, lang, figures } of items) {
    const context = { language: lang, published: null };
    const spans = withoutOverlap([...findFigures(text, context), ...findDates(text, context)]);
    count.found += spans.length;
    count.gold += figures.length;
    for (const { start, end, value } of figures) {
      const span = spans.find((each) => each.start === start && each.end === end);
      if (span === undefined) continue;
      count.right++;
      if (typeof value !== 'number' || !('value' in span) || typeof span.value !== 'number') continue;
      count.values++;
      if (Math.abs(span.value - value) <= Math.abs(value) * 0.001) count.rightValues++;
    }
  }
  return { f1: (2 * count.right) / (count.found + count.gold), values: count.rightValues / count.values };
}

test.skipIf(!existsSync(file))('hand-marked sentences are read right (skipped where the data is absent)', () => {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] };
  for (const language of ['id', 'en']) {
    const { f1, values } = measure(items.filter(({ lang }) => lang === language));
    expect(f1, language).toBeGreaterThanOrEqual(0.97);
    expect(values, language).toBe(1);
  }
});
