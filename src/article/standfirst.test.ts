// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import { withStandfirst } from './standfirst.ts';
import { bodyOf, paragraph } from './testing/dom.ts';

const title = 'Harga Beras Naik';
const standfirst = 'Pedagang di pasar induk mengeluh karena pembeli terus berkurang.';
const text = 'Harga beras di pasar induk naik tajam sepekan terakhir, kata para pedagang di sana.';

function found(top: string, body = text): readonly string[] {
  const lines = linesOf(bodyOf(`${top}<p>${text}</p><p>${text} Lagi.</p>`));
  const blocks = withStandfirst([paragraph(body)], lines, title, '');
  return blocks.map((block) => `${block.type} ${'text' in block ? block.text : ''}`);
}

describe('finds', () => {
  test.each([
    ['what the page names so', `<h1>${title}</h1><p class="article-summary">${standfirst}</p>`],
    ['a sentence in the header', `<header><h1>${title}</h1><p>${standfirst}</p></header>`],
    ['a heading right below the headline', `<div><h1>${title}</h1><h2>${standfirst.slice(0, -1)}.</h2></div>`],
    ['it below the last headline', `<nav>${title}</nav><h1>${title}</h1><p class="lead">${standfirst}</p>`],
  ])('%s', (_, top) => expect(found(top)).toEqual([`standfirst ${standfirst}`, `paragraph ${text}`]));
});

test('makes of a named heading a standfirst and nothing else', () => {
  const lines = linesOf(bodyOf(`<h1>${title}</h1><h2 class="lead">${standfirst}</h2><p>${text}</p>`));
  const heading = { type: 'heading' as const, level: 2 as const, text: standfirst, marks: [] };
  expect(withStandfirst([heading, paragraph(text)], lines, title, '')).toEqual([
    { type: 'standfirst', text: standfirst, marks: [] },
    paragraph(text),
  ]);
});

describe('takes for none', () => {
  test.each([
    ['a caption', `<h1>${title}</h1><div class="lead caption">${standfirst}</div>`],
    [
      'a heading far from the headline',
      `<div><h1>${title}</h1></div><section><div><h2>${standfirst}</h2></div></section>`,
    ],
    ['a paragraph', `<h1>${title}</h1><p>${standfirst}</p>`],
  ])('%s', (_, top) => expect(found(top)).toEqual([`paragraph ${text}`]));

  test('what the text has, however its links are spaced', () => {
    const top = `<h1>${title}</h1><p class="lead">${standfirst.replace('pasar', '<a href="/">pa</a>sar')}</p>`;
    expect(found(top, `${standfirst} ${text}`)).toEqual([`paragraph ${standfirst} ${text}`]);
  });
});
