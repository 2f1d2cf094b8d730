/** What nobody sees on a page stays out of the article, and what only seems hidden comes along. */
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers/driver.ts';
import { onStage } from './stage.ts';
import { leaveOverlay, pressForOverlay, renderedText } from './support.ts';
import { baitWord, framedPage, framingPage, seenSentences, unseenPage, unseenUrls } from './unseen-page.ts';

describe.each(browserNames)('unseen text in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      server.serve(unseenUrls.page, unseenPage);
      server.serve(unseenUrls.framing, framingPage);
      server.serve(unseenUrls.framed, framedPage);
    },
  });

  const textAt = async (url: string): Promise<string[]> => {
    await stage.driver.open(url);
    const text = await renderedText(await pressForOverlay(stage.driver));
    await leaveOverlay(stage.driver);
    return text;
  };

  test('hidden, transparent, clipped, tiny and far-off text is left out', async () => {
    const text = await textAt(unseenUrls.page);
    expect(text.join(' ')).not.toContain(baitWord);
    expect(text).toEqual(expect.arrayContaining([...seenSentences.slice(0, 2)]));
  });

  test('what fades in and later pages of the text come along', async () => {
    expect(await textAt(unseenUrls.page)).toEqual(expect.arrayContaining([...seenSentences]));
  });

  test('an article in a frame of the page’s own site is read', async () => {
    expect(await textAt(unseenUrls.framing)).toEqual(expect.arrayContaining([...seenSentences]));
  });
});
