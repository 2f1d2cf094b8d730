/** The drivers themselves, on a probe instead of the real extension: what e2e tests rely on is so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Driver } from './driver.ts';
import { launchBrowser } from './launch.ts';
import { writeProbe } from './probe.ts';
import { Scratch } from './scratch.ts';
import { isPictureRequest, NewsServer } from './server/server.ts';

const article = 'http://kabar.example/berita';
const secure = 'https://aman.example/berita';
const pngSignature = '89504e470d0a1a0a';
const injected = `JSON.parse(document.querySelector('output').textContent || 'null')`;
const api = '(globalThis.browser ?? chrome)';
const stored = `${api}.storage.sync.get('name')`;

describe.each(browserNames)('%s', { timeout: 30_000 }, (name) => {
  const scratch = new Scratch();
  let server: NewsServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await NewsServer.start();
    server.serve(article, '<title>Berita</title><textarea></textarea><p style="height: 3000px">Isi</p>');
    server.serve(secure, '<title>Aman</title><img src="/foto.png"><script src="http://lain.example/x.js"></script>');
    const extension = writeProbe(scratch.folder('probe'));
    driver = await launchBrowser(name, { extension, proxyPort: server.port, display: 'virtual' });
  }, 60_000);

  afterAll(async () => {
    await driver?.close();
    await server?.close();
    scratch.remove();
  });

  test('a script runs in the page and answers with JSON', async () => {
    await driver.open(article);
    const add = (left: number, right: { value: number }) => Promise.resolve({ sum: left + right.value });
    expect(await driver.page.evaluate(add, 3, { value: 4 })).toEqual({ sum: 7 });
    await expect(driver.page.evaluate('missing.thing')).rejects.toThrow(/missing/);
    await expect(driver.page.waitFor('false', 100)).rejects.toThrow(/the web page: false/);
  });

  test('made-up hosts answer over http and https, and requests are seen with their purpose', async () => {
    server.forgetRequests();
    await driver.open(secure);
    expect(await driver.page.evaluate('[document.title, isSecureContext]')).toEqual(['Aman', true]);
    const pictures = server.requests.filter(isPictureRequest).map(({ url }) => url);
    expect(pictures).toEqual(['https://aman.example/foto.png']);
    expect(server.requests.map(({ url }) => url)).toEqual([secure, ...pictures]);
  });

  test('the icon grants activeTab, its popup can be clicked and typed at, Escape closes it', async () => {
    await driver.open(article);
    expect(await driver.background('inject("no gesture")')).toMatchObject({ url: null, error: expect.any(String) });
    const popup = await driver.openPopup();
    await popup.click('button');
    await popup.waitFor(injected);
    expect(await popup.evaluate(injected)).toMatchObject({ url: article });
    expect(await popup.evaluate(`document.querySelector('button').dataset.trusted`)).toBe('true');
    await driver.press('x');
    await popup.waitFor(`document.body.dataset.key === 'x'`);
    await driver.press('Escape');
    await expect.poll(() => popup.evaluate('1').catch(() => 'gone')).toBe('gone');
  });

  test('the key combination opens and closes the overlay, whoever has the focus', async () => {
    await driver.open(article);
    await driver.page.click('textarea');
    await driver.pressShortcut();
    const overlay = await driver.overlay();
    await overlay.waitFor('document.hasFocus()');
    await driver.press('Escape');
    await overlay.waitFor(`document.body.dataset.key === 'Escape'`);
    await driver.pressShortcut();
    await expect.poll(() => driver.hasOverlay()).toBe(false);
  });

  test('pictures are taken in the colours and the size asked for', async () => {
    await driver.setColorScheme('dark');
    await driver.setViewport(900, 640);
    expect(await driver.page.evaluate('[innerWidth, innerHeight]')).toEqual([900, 640]);
    const popup = await driver.openPopup();
    await popup.waitFor(`matchMedia('(prefers-color-scheme: dark)').matches`);
    const file = join(scratch.path, 'popup.png');
    await popup.screenshot(file);
    expect(existsSync(file) && readFileSync(file).subarray(0, 8).toString('hex')).toBe(pngSignature);
    await driver.press('Escape');
  });

  test('synced storage and the id outlive a restart', async () => {
    const options = await driver.extensionPage('options.html');
    await options.type('input', 'Korut');
    await options.type('input', ' é');
    await expect.poll(() => driver.background(stored)).toEqual({ name: 'Korut é' });
    await options.close();
    const id = await driver.background(`${api}.runtime.id`);
    await driver.restart();
    expect(await driver.background(`${api}.runtime.id`)).toBe(id);
    expect(await driver.background(stored)).toEqual({ name: 'Korut é' });
  });
});
