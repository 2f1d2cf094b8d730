// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Prose, restoreLost } from './restore.ts';
import { bodyOf } from './testing/dom.ts';
import { comparable } from './text.ts';

const sentence = (what: string) =>
  `${what} di pasar induk naik tajam sepekan terakhir, kata para pedagang yang ditemui di sana.`;
const proseIn = (root: Element): Prose[] =>
  [...root.querySelectorAll('p')].map((element) => {
    const text = element.textContent ?? '';
    return { element, text, key: comparable(text) };
  });
const p = (what: string) => `<p>${sentence(what)}</p>`;

function restored(page: string, kept: string): Element {
  const [root, body] = [bodyOf(kept), bodyOf(page)];
  restoreLost(root, proseIn(root), proseIn(body));
  return root;
}

test.each([
  [
    'a lost paragraph with its heading',
    `${p('Beras')}<h2>Gula</h2>${p('Gula')}${p('Garam')}`,
    `${p('Beras')}<h2>Gula</h2>${p('Gula')}${p('Garam')}`,
  ],
  [
    'nothing that stands elsewhere',
    `${p('Beras')}<aside>${p('Gula')}</aside>${p('Garam')}`,
    `${p('Beras')}${p('Garam')}`,
  ],
  ['nothing after the text', `${p('Beras')}${p('Garam')}${p('Gula')}`, `${p('Beras')}${p('Garam')}`],
])('puts back %s', (_, page, expected) => {
  expect(restored(page, `${p('Beras')}${p('Garam')}`).isEqualNode(bodyOf(expected))).toBe(true);
});
