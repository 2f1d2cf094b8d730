import { expect, test } from 'vitest';
import { sectionIds } from './sections.ts';
import { sectionAt } from './use-current-section.ts';

const tops = [90, 900, 1400, 2000, 2150, 2500, 2900];
const height = 800;
const most = 3100 - height;

/** The section that is marked when the page is scrolled this far. */
const at = (scrolled: number) =>
  sectionAt(
    tops.map((top) => top - scrolled),
    height,
    scrolled / most,
  );

test('every section gets its turn, in their order, the short ones at the end too', () => {
  const turns = Array.from({ length: most + 1 }, (_, scrolled) => at(scrolled));
  expect(turns.filter((id, index) => id !== turns[index - 1])).toEqual(sectionIds);
});

test('above the first section it is the first', () => expect(sectionAt([500, 900], 100, 0)).toBe('reading'));
