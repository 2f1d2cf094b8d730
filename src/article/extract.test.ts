// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { expectedOf, fixtures, hostilePages, pageOf as htmlOf, notArticles } from '../../tests/fixtures/index.ts';
import { extract } from './extract.ts';
import { pageOf } from './testing/dom.ts';

// `deep` is built by its own script, so only a browser can show it.
const readable = [...fixtures, ...hostilePages.filter(({ name }) => name !== 'deep')];

test.each(readable)('$name becomes exactly its article', (fixture) => {
  const extraction = extract(pageOf(htmlOf(fixture), fixture.url));
  expect(extraction.ok && extraction.article).toEqual(expectedOf(fixture));
});

test.each(fixtures)('$name is left as it was', (fixture) => {
  const page = pageOf(htmlOf(fixture), fixture.url);
  const before = page.documentElement.cloneNode(true);
  extract(page);
  expect(page.documentElement.isEqualNode(before)).toBe(true);
});

test.each([
  ['home', 'home'],
  ['login', 'not-article'],
  ['empty', 'empty'],
])('%s is no article: %s', (name, reason) => {
  const page = notArticles.find((candidate) => candidate.name === name);
  expect(page && extract(pageOf(htmlOf(page), page.url))).toEqual({ ok: false, reason });
});

describe('the trace', () => {
  test('says what was removed, by which pass and why', () => {
    const [seedLike] = fixtures;
    const extraction = seedLike && extract(pageOf(htmlOf(seedLike), seedLike.url));
    const trace = extraction?.ok ? extraction.trace : [];
    expect(trace.map(({ pass }) => pass)).toContain('tidy/related-lines');
    expect(trace.every(({ pass, text }) => pass !== '' && text !== '')).toBe(true);
    expect(trace.map(({ reason }) => reason)).toContain('leads elsewhere');
  });
});
