import { expect, test } from 'vitest';
import type { PageFacts } from './page-facts.ts';
import { sectionOf } from './section.ts';

const facts = (section: string, declared: string): PageFacts => ({
  address: 'https://kabar.example/a',
  canonical: 'https://kabar.example/a',
  title: '',
  lang: 'id',
  meta: new Map(declared ? [['article:section', declared]] : []),
  news: section
    ? {
        headline: '',
        authors: [],
        publisher: '',
        published: '',
        modified: '',
        image: '',
        description: '',
        section,
        restricted: false,
      }
    : null,
});

test.each([
  ['what JSON-LD says', 'Ekonomi', 'Bisnis', 'Ekonomi'],
  ['what the meta tag says', '', 'Bisnis', 'Bisnis'],
  ['no path', 'Berita > Ekonomi > Pangan', 'Pangan', 'Pangan'],
  ['no list of keywords', 'beras, jagung, kedelai, minyak goreng, gula pasir, cabai rawit', '', ''],
  ['nothing where nothing is said', '', '', ''],
])('the section is %s', (_, news, meta, expected) => expect(sectionOf(facts(news, meta))).toBe(expected));
