import { expect, test } from 'vitest';
import { changedSettings, checkSettings, defaultSettings, parseSettings } from './settings.ts';

test.each([undefined, null, 7, 'text', [], { theme: 'neon', size: 1e9, highlights: 'all', icon: {} }])(
  'repairs %j to the defaults',
  (stored) => expect(parseSettings(stored)).toEqual(defaultSettings),
);

test('keeps what is valid beside what is not', () => {
  const stored = { theme: 'dark', size: 22, width: -1, highlights: { figures: false, dates: 'no' } };
  expect(parseSettings(stored)).toEqual({
    ...defaultSettings,
    theme: 'dark',
    size: 22,
    highlights: { ...defaultSettings.highlights, figures: false },
  });
});

test.each([
  [{ theme: 'dark', size: 22 }, { theme: 'dark', size: 22 }, []],
  [{ theme: 'neon', size: 22 }, { size: 22 }, ['theme']],
  [{ size: 19.5, hyphens: 'no', pictures: false }, { pictures: false }, ['size', 'hyphens']],
  [{ highlights: { people: false } }, { highlights: { ...defaultSettings.highlights, people: false } }, []],
  [{ highlights: { people: 'no' } }, {}, ['highlights']],
  [{ highlights: null, icon: ['popup'] }, {}, ['highlights', 'icon']],
  [{ tomorrow: true, toString: 1 }, {}, ['tomorrow', 'toString']],
])('of %j it takes %j and names %j', (values, valid, bad) => expect(checkSettings(values)).toEqual({ valid, bad }));

test('its own defaults pass', () =>
  expect(checkSettings(defaultSettings)).toEqual({ valid: defaultSettings, bad: [] }));

test('knows what is not at its default', () => {
  expect(changedSettings(defaultSettings)).toEqual([]);
  const highlights = { ...defaultSettings.highlights, people: false };
  expect(changedSettings({ ...defaultSettings, size: 20, highlights })).toEqual(['size', 'highlights']);
});
