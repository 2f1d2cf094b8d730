import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from './settings.ts';

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
