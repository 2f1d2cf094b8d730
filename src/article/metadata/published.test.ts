// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linesOf } from '../lines.ts';
import { bodyOf } from '../testing/dom.ts';
import type { PageFacts } from './page-facts.ts';
import { publishedOf } from './published.ts';

function published(html: string, ...declared: string[]): string | null {
  const [news = '', meta = ''] = declared;
  const facts = { news: { published: news }, meta: new Map([['date', meta]]) } as unknown as PageFacts;
  return publishedOf(facts, { top: linesOf(bodyOf(html)), bottom: [] }, 'en');
}

test.each([
  ['a declared date first', '<p>7 November 2025</p>', ['2025-11-06T07:00:00Z'], '2025-11-06T07:00:00Z'],
  [
    'the zone from another place',
    '',
    ['2025-11-06 07:00:00.0', '2025-11-06T07:00:00+02:00'],
    '2025-11-06T07:00:00+02:00',
  ],
  ['a zone as declared', '', ['2025-11-06T07:00:00Z', '2025-11-06T07:00:00+02:00'], '2025-11-06T07:00:00Z'],
  ['no zone', '', ['2025-11-06 07:00'], '2025-11-06T07:00:00Z'],
  ['the time from another place', '<p>6 November 2025, 07:00</p>', ['2025-11-06'], '2025-11-06T07:00:00Z'],
  [
    'a date with its time before a caption’s',
    '<p>Foto, 3 May 2025</p><p>6 May 2025, 07:00</p>',
    [],
    '2025-05-06T07:00:00Z',
  ],
])('takes %s', (_, html, declared, expected) => expect(published(html, ...declared)).toBe(expected));
