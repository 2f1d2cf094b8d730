import { expect, test } from 'vitest';
import { failureReasons } from '../article/article.ts';
import { isAwaited, isHopeful, pauses } from './late.ts';

test('a late article is waited for three seconds', () => {
  expect(pauses[0]).toBe(0);
  expect(pauses.reduce((sum, pause) => sum + pause)).toBe(3000);
});

test('only what may still become an article is asked again', () => {
  expect(failureReasons.filter(isAwaited)).toEqual(['empty']);
  expect(failureReasons.filter(isHopeful)).toEqual(['not-article', 'paywalled']);
});
