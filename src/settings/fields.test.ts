import { expect, test } from 'vitest';
import { sections } from './fields.ts';
import { defaultSettings } from './settings.ts';

test('everything that can be set has exactly one field', () => {
  const keys = sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(keys.toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
});

test('every highlight has its switch', () => {
  const switches = sections.flatMap(({ fields }) => fields.flatMap((f) => (f.kind === 'switches' ? f.switches : [])));
  expect(switches.map(({ key }) => key).toSorted()).toEqual(Object.keys(defaultSettings.highlights).toSorted());
});
