import { expect, test } from 'vitest';
import english from './en/messages.json';
import indonesian from './id/messages.json';

type Messages = Record<string, { message: string }>;
const placeholders = (messages: Messages) =>
  Object.entries(messages).map(([key, { message }]) => [key, [...message.matchAll(/\$\d/g)].map(String).sort()]);

test('both languages have the same keys in the same order, with the same placeholders', () => {
  expect(placeholders(indonesian)).toEqual(placeholders(english));
});

test.each([
  ['en', english],
  ['id', indonesian],
])('%s has no empty text and no name but in camelCase', (_, messages: Messages) => {
  const odd = Object.entries(messages).filter(([key, { message }]) => !message.trim() || !/^[a-z][A-Za-z]*$/.test(key));
  expect(odd).toEqual([]);
});
