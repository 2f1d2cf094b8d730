/** The permission that a click or key gives is all the extension has, and all it needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames, readerShortcut } from '../browsers/driver.ts';
import { builds, onStage, seedLike } from './stage.ts';
import { articleShown, leaveOverlay, pressForOverlay, textsOf, tracesOf } from './support.ts';

const elsewhere = 'http://kabarsore.example/bingkai';
const api = '(globalThis.browser ?? chrome)';
const activeTab = `${api}.tabs.query({ active: true, currentWindow: true })`;

/** Reads the title of the page in front, or is refused. */
const injectInto = `${activeTab}.then(([tab]) =>
  ${api}.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }),
).then(([{ result }]) => result, () => 'refused')`;

/** Asks for the content script in the page in front. */
const ping = `${activeTab}.then(([tab]) => ${api}.tabs.sendMessage(tab.id, { name: 'content:ping', request: null }))
  .catch(() => 'nobody')`;

describe.each(browserNames)('permissions in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => server.serve(elsewhere, '<!doctype html><title>Bingkai</title><body>'),
  });

  test('the manifest asks for the click, the menu, scripts and storage, and for sites only when asked to', () => {
    const manifest = JSON.parse(readFileSync(join(builds[name], 'manifest.json'), 'utf8'));
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const sites = ['host_permissions', 'optional_permissions', 'content_scripts'];
    expect(Object.keys(manifest).filter((key) => sites.includes(key))).toEqual([]);
  });

  test('the browser gives no site either', async () => {
    expect(await stage.driver.background(`${api}.permissions.getAll()`)).toMatchObject({ origins: [] });
  });

  test('the shortcut is really assigned', async () => {
    const commands = await stage.driver.background(`${api}.commands.getAll()`);
    expect(commands).toContainEqual(expect.objectContaining({ name: 'toggle-reader', shortcut: readerShortcut }));
  });

  test('a page is out of reach until a click, and the next one is again', async () => {
    await stage.driver.open(seedLike.url);
    const before = await tracesOf(stage.driver.page);
    expect(await stage.driver.background(injectInto)).toBe('refused');
    expect(await stage.driver.background(ping)).toBe('nobody');
    expect(await tracesOf(stage.driver.page)).toEqual(before);
    await articleShown(await stage.driver.openPopup());
    expect(await stage.driver.background(injectInto)).toContain('Korea Utara');
    expect(await stage.driver.background(ping)).toBe('closed');
    await stage.driver.open(elsewhere);
    expect(await stage.driver.background(injectInto)).toBe('refused');
  });

  describe('the overlay’s page in a frame of any website', () => {
    /** Frames it with a token of the website's choice, and waits until it has made up its mind. */
    async function framed(token: string) {
      const address = await stage.driver.background<string>(`${api}.runtime.getURL('overlay.html')`);
      await stage.driver.page.evaluate((source: string) => {
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
      }, `${address}${token}`);
      return stage.driver.overlay();
    }

    test('stays empty without a token', async () => {
      await stage.driver.open(elsewhere);
      const overlay = await framed('');
      expect(await overlay.evaluate('document.body.childElementCount')).toBe(0);
    });

    test('has no article for a made-up token', async () => {
      await stage.driver.open(elsewhere);
      const overlay = await framed('#00000000-0000-4000-8000-000000000000');
      await overlay.waitFor(`document.querySelector('[data-state=no-permission]')`);
    });

    test('has no article for a used token', async () => {
      await stage.driver.open(seedLike.url);
      const token = await (await pressForOverlay(stage.driver)).evaluate<string>('location.hash');
      expect(token).toMatch(/^#[\w-]{36}$/);
      await leaveOverlay(stage.driver);
      const overlay = await framed(token);
      await overlay.waitFor(`document.querySelector('[data-state=no-permission]')`);
      expect(await textsOf(overlay, '.page')).toEqual([]);
    });
  });
});
