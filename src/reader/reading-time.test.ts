import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';
import { sampleReading } from './testing/sample-reading.ts';

const minutes = (language: string, text: string): number =>
  readingMinutes({ ...sampleReading.article, language, blocks: [{ type: 'paragraph', text, marks: [] }] });

test.each([
  ['English words', 'en', 'news '.repeat(238 * 4), 3],
  ['longer Indonesian words', 'id', 'berita '.repeat(182 * 5), 5],
  ['Chinese signs', 'zh', '新聞'.repeat(255), 2],
  ['a line', 'id', 'Pendek.', 1],
])('%s', (_, language, text, expected) => expect(minutes(language, text)).toBe(expected));
