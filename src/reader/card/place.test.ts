import { expect, test } from 'vitest';
import { placeCard } from './place.ts';

const room = { left: 0, top: 50, right: 500, bottom: 580 };
const card = { width: 300, height: 160 };
const anchorAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

test.each([
  ['under the line', anchorAt(100, 200), { left: 92, top: 228 }],
  ['over the line near the lower edge', anchorAt(100, 500), { left: 92, top: 332 }],
  ['inside the right edge', anchorAt(430, 200), { left: 192, top: 228 }],
  ['inside the left edge', anchorAt(2, 200), { left: 8, top: 228 }],
])('goes %s', (_, anchor, expected) => {
  expect(placeCard(anchor, card, room)).toMatchObject(expected);
});

test('where it fits nowhere, takes the larger side and scrolls there', () => {
  const low = { left: 0, top: 0, right: 320, bottom: 200 };
  expect(placeCard(anchorAt(10, 120), card, low)).toEqual({ left: 8, top: 8, maxHeight: 104 });
  expect(placeCard(anchorAt(10, 20), card, low)).toEqual({ left: 8, top: 48, maxHeight: 144 });
});
