// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageOf } from '../testing/dom.ts';
import { snapshot } from './snapshot.ts';

const copyOf = (body: string): HTMLElement => snapshot(pageOf(`<body>${body}`)).body;

test.each([
  ['scripts and styles', '<p>A</p><script>1</script><style>p{}</style>'],
  ['form controls', '<form><input value="x"><button>B</button><p>A</p></form>'],
  ['what is not displayed', '<p>A</p><div style="display:none">hidden</div>'],
  ['what is invisible', '<p>A</p><div style="visibility:hidden">hidden</div>'],
  ['transparent layers', '<p>A</p><div style="position:absolute;opacity:0">hidden</div>'],
])('leaves out %s', (_, html) => expect(copyOf(html).textContent?.trim()).toBe('A'));

test('copies no handler, style or name', () => {
  const [image] = copyOf('<img src="/a.jpg" onerror="x()" style="color:red" name="body" alt="A">').children;
  expect(image?.getAttributeNames().sort()).toEqual(['alt', 'src']);
});

test.each([
  ['a lazy picture', '<img src="data:image/gif;base64,R0" data-src="/b.jpg">', 'https://kabar.example/b.jpg'],
  ['the largest of a srcset', '<img src="/s.jpg" srcset="/s.jpg 320w, /l.jpg 1280w">', 'https://kabar.example/l.jpg'],
  ['a picture’s source', '<picture><source srcset="/w.webp"><img></picture>', 'https://kabar.example/w.webp'],
  ['a noscript picture', '<noscript><img src="/n.jpg"></noscript>', 'https://kabar.example/n.jpg'],
  ['a noscript twin', '<img src="/blank.gif"><noscript><img src="/n.jpg"></noscript>', 'https://kabar.example/n.jpg'],
])('finds %s', (_, html, src) => {
  const images = [...copyOf(html.replace('<noscript><img src="/n.jpg"></noscript>', noscript)).querySelectorAll('img')];
  expect(images.map((image) => image.getAttribute('src'))).toEqual([src]);
});

// Where scripts run, a noscript's content is text.
const noscript = '<noscript>&lt;img src="/n.jpg"&gt;</noscript>';

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])('drops the address %s', (href) => {
  expect(copyOf(`<a href="${href}">A</a>`).querySelector('a')?.hasAttribute('href')).toBe(false);
});

test('reads a page whose names shadow its own properties', () => {
  const page = pageOf(`<body><form><input name="childNodes"><input name="getAttribute"><input name="parentNode">
    <p>A</p></form><img name="body"><img name="implementation">`);
  expect(snapshot(page).body.textContent?.trim()).toBe('A');
});

test('hangs very deep content at its limit, in order', () => {
  const page = pageOf('<body></body>');
  let parent: Element = page.body;
  for (let i = 0; i < 600; i++) {
    const child = page.createElement('div');
    child.append(String(i % 10));
    parent.append(child);
    parent = child;
  }
  const body = snapshot(page).body;
  expect(body.textContent).toHaveLength(600);
  expect(body.textContent?.startsWith('0123456789')).toBe(true);
});

test('takes hidden later pages of a shown text, but no other hidden text', () => {
  const words = 'Kalimat berita. '.repeat(20);
  const page = (state: string, text: string) =>
    `<div class="page ${state}" ${state && 'style="display:none"'}>${text}</div>`;
  const body = copyOf(`${page('', 'Satu.')}${page('later', words)}<p style="display:none">${words}</p>`);
  expect([...body.children].map((child) => child.className)).toEqual(['page ', 'page later']);
});

test('does not touch the page', () => {
  const page = pageOf('<body><form><p>A</p></form><div style="display:none">B</div>');
  const before = page.documentElement.cloneNode(true);
  snapshot(page);
  expect(page.documentElement.isEqualNode(before)).toBe(true);
});

test('takes an open shadow root’s content with what its slots show', () => {
  const page = pageOf('<body><div id="host"><b>light</b></div>');
  const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
  const slot = page.createElement('slot');
  root?.append('before ', slot, ' after');
  expect(snapshot(page).body.textContent).toBe('before light after');
});
