import { expect, test } from 'vitest';
import { placeCard } from './place.ts';

const room = { left: 0, top: 50, right: 500, bottom: 580 };
const card = { width: 300, height: 160 };
const anchorAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20, nextLine: top + 50 });

test.each([
  ['over its words', anchorAt(100, 400), { left: 92, top: 232 }],
  ['under the next line near the upper edge', anchorAt(100, 100), { left: 92, top: 158 }],
  ['inside the right edge', anchorAt(430, 400), { left: 192, top: 232 }],
  ['inside the left edge', anchorAt(2, 400), { left: 8, top: 232 }],
])('goes %s', (_, anchor, expected) => {
  expect(placeCard(anchor, card, room)).toMatchObject(expected);
});

test('where it fits nowhere, takes the larger side and scrolls there', () => {
  const low = { left: 0, top: 0, right: 320, bottom: 200 };
  expect(placeCard(anchorAt(10, 120), card, low)).toEqual({ left: 8, top: 8, maxHeight: 104 });
  expect(placeCard(anchorAt(10, 20), card, low)).toEqual({ left: 8, top: 78, maxHeight: 114 });
});

test('covers neither the line of its words nor the next one, wherever they stand', () => {
  for (let top = 50; top <= 560; top += 5) {
    const anchor = anchorAt(100, top);
    const { top: cardTop, maxHeight } = placeCard(anchor, card, room);
    const cardBottom = cardTop + Math.min(card.height, maxHeight);
    expect(cardBottom <= anchor.top || cardTop >= anchor.nextLine).toBe(true);
  }
});
