/** Attack strings in titles, bylines, metadata and text come to nothing in the reader. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { isPictureRequest } from '../browsers/server/server.ts';
import { until } from '../browsers/wait.ts';
import { hasPayloads, pageOfText, payloadPages } from './payloads.ts';
import { onStage } from './stage.ts';
import { articleShown } from './support.ts';

const url = 'http://kapalgaram.example/berita';
/** What a page does by itself it does, once loaded, without rests as long as this. */
const pause = 250;

// Documents inside of these could open dialogs of their own, which would stop the browser.
const headers = { 'content-security-policy': "object-src 'none'" };

/** Ends what the page's own clock or a change of focus would run at some later time. */
const still = `(() => {
  document.activeElement?.blur();
  for (const animation of document.getAnimations()) animation.pause();
})()`;

const pages = hasPayloads ? payloadPages() : [];

/** What in the reader's document could run, load or lead elsewhere. */
function activeParts(): string[] {
  const banned = 'script, style, link, meta, base, template, form, iframe, frame, object, embed, video, audio';
  const found = [...document.body.querySelectorAll(banned)].map(({ localName }) => `<${localName}>`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    for (const { name, value } of (walker.currentNode as Element).attributes) {
      const leads = /^(?:href|src|srcset|action|formaction|poster|data|xlink:href)$/.test(name);
      if (/^on/.test(name) || (leads && !/^https?:/.test(value))) found.push(`${name}="${value}"`);
    }
  }
  if (Reflect.get({}, 'polluted') !== undefined) found.push('a polluted prototype');
  return found;
}

describe.each(browserNames)('hostile payloads in %s', (name) => {
  const stage = onStage(name);

  const runs = () => stage.driver.page.evaluate<string[]>('window.__ran');

  /** Resolves once the page has done by itself what it does. */
  async function quiet(): Promise<void> {
    const activity = async () => `${(await runs()).length} ${stage.server.requests.length}`;
    let before = await activity();
    await until('a quiet page', async () => {
      const last = before;
      await sleep(pause);
      before = await activity();
      return before === last;
    });
  }

  /** Opens the reader over the page served at {@link url}. */
  async function readerOn(html: string): Promise<{ reader: Surface; alreadyRan: number }> {
    stage.server.serve(url, { body: html, headers });
    await stage.driver.open(url);
    await stage.driver.page.evaluate(still);
    await quiet();
    const { length: alreadyRan } = await runs();
    stage.server.forgetRequests();
    const reader = await stage.driver.openPopup();
    await articleShown(reader);
    await quiet();
    return { reader, alreadyRan };
  }

  /** Everything that should not have happened since the reader opened. */
  async function findings(reader: Surface, alreadyRan: number): Promise<string[]> {
    const ran = (await runs()).slice(alreadyRan);
    const foreign = stage.server.requests.filter((request) => !isPictureRequest(request));
    return [
      ...ran.map((event) => `script at ${event}`),
      ...foreign.map((request) => `request of ${request.url}`),
      ...(await reader.evaluate<string[]>(activeParts)),
    ];
  }

  test.each(pages.map((html, index) => [index + 1, html] as const))('page %i', async (_, html) => {
    const { reader, alreadyRan } = await readerOn(html);
    expect(await findings(reader, alreadyRan)).toEqual([]);
  });

  test('the detector sees what does run, load or lead elsewhere', async () => {
    const img = '<img src="/hilang.png" onerror="alert(1)">';
    const { reader, alreadyRan } = await readerOn(pageOfText([img]));
    expect(alreadyRan).toBe(1);
    await stage.driver.page.evaluate(`void document.body.append(document.querySelector('img').cloneNode())`);
    await stage.driver.page.evaluate(`void fetch('/lain')`);
    await reader.evaluate(() => {
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:alert(1)');
      link.setAttribute('onclick', 'alert(2)');
      document.body.append(link, document.createElement('iframe'));
    });
    await quiet();
    const ran = [`script at error of ${img}`, `request of ${new URL('/lain', url)}`];
    const parts = ['<iframe>', 'href="javascript:alert(1)"', 'onclick="alert(2)"'];
    expect(await findings(reader, alreadyRan)).toEqual(expect.arrayContaining([...ran, ...parts]));
  });
});

if (!hasPayloads) test.skip('no payload was tried: their collection is not on this machine');
