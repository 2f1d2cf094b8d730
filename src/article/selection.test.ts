// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractSelection } from './selection.ts';
import { pageOf } from './testing/dom.ts';

const page = pageOf(`<title>Judul Halaman - Kabar</title><body>
  <h1>Judul Halaman</h1>
  <p id="a">Satu <b>dua tiga</b> empat.</p>
  <style>p { color: red }</style>
  <h2 id="h">Bagian kedua</h2>
  <ul><li id="b">lima <a href="/x">enam</a></li><li>tujuh</li></ul>
  <p id="c">delapan<script>rahasia()</script> sembilan</p>`);

/** From offset `start` in the first text of `from` to offset `end` in the last text of `to`. */
function range(from: string, start: number, to: string, end: number): Range {
  const made = page.createRange();
  made.setStart(page.querySelector(from)?.firstChild ?? page, start);
  made.setEnd(page.querySelector(to)?.lastChild ?? page, end);
  return made;
}

function selection(...ranges: Range[]) {
  const extraction = extractSelection(page, ranges);
  return extraction.ok ? extraction.article : extraction.reason;
}

test('takes what is selected as blocks with their marks, and nothing beside it', () => {
  expect(selection(range('#a b', 4, '#b a', 2))).toMatchObject({
    title: 'Judul Halaman',
    extent: 'selection',
    lead: null,
    blocks: [
      { type: 'paragraph', text: 'tiga empat.', marks: [{ kind: 'strong', start: 0, end: 4 }] },
      { type: 'heading', level: 2, text: 'Bagian kedua', marks: [] },
      {
        type: 'list-item',
        text: 'lima en',
        marks: [{ kind: 'link', start: 5, end: 7, href: 'https://kabar.example/x' }],
      },
    ],
  });
});

test('takes a part of one text', () => {
  expect(selection(range('#h', 7, '#h', 12))).toMatchObject({ blocks: [{ type: 'heading', text: 'kedua' }] });
});

test('takes several ranges, as Firefox makes them', () => {
  const blocks = [{ text: 'Satu dua tiga' }, { text: 'sembilan' }];
  expect(selection(range('#a', 0, '#a', 0), range('#c', 7, '#c', 9))).toMatchObject({ blocks });
});

test('says that nothing is selected', () => {
  expect(selection()).toBe('no-selection');
  expect(selection(range('#h', 3, '#h', 3))).toBe('no-selection');
});
