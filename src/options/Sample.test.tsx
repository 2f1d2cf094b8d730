// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { annotate } from '../annotate/annotate.ts';
import { figureKinds } from '../annotate/reading.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { Sample } from './Sample.tsx';
import { sampleArticle } from './sample-article.ts';
import { Page } from './testing/page.ts';

let page: Page | null = null;

afterEach(() => page?.close());

/** The sample as these settings make it. */
async function show(settings: Partial<Settings>, hidden: readonly string[] = []): Promise<void> {
  page?.close();
  page = new Page();
  await page.show(<Sample settings={{ ...defaultSettings, ...settings }} ownTerms={[]} hidden={hidden} />);
}

const marked = (what: string) => page?.texts(`article :is(p, h2) .${what}`) ?? [];

test('has one of everything that is highlighted', () => {
  const { spans } = annotate(sampleArticle, []);
  const kinds = new Set(spans.flat().map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual([...figureKinds, 'date', 'time', 'person', 'term'].toSorted());
});

test.each([
  ['figures', 'figure'],
  ['dates', 'date'],
  ['people', 'person'],
  ['terms', 'term'],
] as const)('shows %s where they are switched on, and only there', async (highlight, mark) => {
  await show({});
  expect(marked(mark).length).toBeGreaterThan(1);
  await show({ highlights: { ...defaultSettings.highlights, [highlight]: false } });
  expect(marked(mark)).toEqual([]);
});

test.each([
  ['section', ['BNPB', 'BMKG', 'BNPB', 'BMKG']],
  ['every', ['BNPB', 'BNPB', 'BMKG', 'BNPB', 'BMKG']],
  ['none', []],
  ['inline', ['BNPB', 'BMKG', 'BNPB', 'BMKG']],
] as const)('marks terms as chosen: %s', async (termMarks, terms) => {
  await show({ termMarks });
  expect(marked('term')).toEqual(terms);
});

test('writes terms out where that is chosen', async () => {
  const writtenOut = () => page?.root.querySelectorAll('[data-aside^="(Badan Meteorologi"]').length;
  await show({ termMarks: 'every' });
  expect(writtenOut()).toBe(0);
  await show({ termMarks: 'inline' });
  expect(writtenOut()).toBeGreaterThan(0);
});

test('hidden terms are gone from it', async () => {
  await show({ termMarks: 'every' }, ['BNPB']);
  expect(marked('term')).not.toContain('BNPB');
});
