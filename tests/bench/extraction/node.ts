/** Runs our extraction from its source under jsdom, for quick work; its times say nothing about a browser. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Engine } from './engine.ts';
import { resultOf } from './ours.ts';

/** The globals that extraction finds in a browser. */
const globals = ['Node', 'Element', 'Document', 'HTMLSlotElement', 'HTMLIFrameElement'] as const;

/** An engine without Chromium. */
export async function nodeEngine(): Promise<Engine> {
  const { window } = new JSDOM('');
  for (const name of globals) Object.assign(globalThis, { [name]: window[name] });
  const { extract } = await import('../../../src/article/extract.ts');
  return {
    run: async ({ url }, html) => {
      const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const start = performance.now();
      const extraction = extract(dom.window.document);
      const jernih = resultOf(extraction, performance.now() - start);
      dom.window.close();
      return { jernih };
    },
    close: async () => undefined,
  };
}
