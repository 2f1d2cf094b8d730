/** Runs the built content script and its peers in real Chromium, page scripts off, no network. */
import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { extractionSchema } from '../../../src/messages/article-schema.ts';
import { requireBrowser } from '../../browsers/find-browser.ts';
import type { Engine } from './engine.ts';
import { resultOf } from './ours.ts';
import type { Gold } from './pages.ts';
import type { Result } from './score.ts';

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Starts Chromium to run ours and its peers, or ours without each of its passes; `npm run build` must have made dist/chrome. */
export async function chromiumEngine(beside: 'peers' | 'ablation'): Promise<Engine> {
  const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), pipe: true, args: flags });
  const content = asExtension(await readFile('dist/chrome/content.js', 'utf8'));
  const peers = await peerScript(beside);
  return {
    run: async (gold, html) => {
      // Only peers are timed, so only beside them is there a second time.
      const times = beside === 'peers' ? 2 : 1;
      const inPage = (script: string, expression: string) => evaluateIn(browser, gold, html, script, expression, times);
      const ours = v.parse(v.array(oursSchema), await inPage(content, runOurs));
      const results = timedTwice(ours.map(({ extraction, ms }) => ({ jernih: resultOf(extraction, ms) })));
      // Whoever comes second finds the page's styles computed and its text at
      // hand, so each one whose time counts gets the page anew.
      for (const call of calls[beside]) Object.assign(results, timedTwice((await inPage(peers, call)) as Results[]));
      return results;
    },
    close: () => browser.close(),
  };
}

/** What is evaluated in a page of its own each: one peer, or all of ours that lack a pass. */
const calls = {
  peers: ['readability', 'defuddle'].map((name) => `({ ${name}: bench.peers.${name}(document) })`),
  ablation: ['Object.fromEntries(Object.entries(bench.peers).map(([name, run]) => [name, run(document)]))'],
} as const;

const oursSchema = v.object({ extraction: extractionSchema, ms: v.number() });

const runOurs = `(async () => { const start = performance.now(); const extraction = await ask();
  return { extraction, ms: performance.now() - start }; })()`;

type Results = Record<string, Result>;

/** Results of a first time, each with the time that a second one took. */
function timedTwice([first = {}, second]: readonly Results[]): Results {
  const timed = ([name, result]: [string, Result]) => [name, { ...result, again: second?.[name]?.ms }];
  return Object.fromEntries(Object.entries(first).map(timed));
}

/** The content script as built, with the two things of an extension that it meets at its start. */
function asExtension(content: string): string {
  return `globalThis.chrome = { runtime: { id: 'bench', onMessage: { addListener: (listener) => { globalThis.ask = () =>
    new Promise((answer) => listener({ name: 'content:extract', request: 'whole' }, { id: 'bench' }, answer)); } } } };
    ${content}; 'ready'`;
}

async function peerScript(beside: 'peers' | 'ablation'): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`tests/bench/extraction/${beside}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    minify: true,
  });
  return `${outputFiles[0]?.text ?? ''}; globalThis.bench = bench; 'ready'`;
}

/** Evaluates so many times in a page of its own, once it is laid out, as pages are that people read. */
async function evaluateIn(
  browser: Browser,
  { url }: Gold,
  html: string,
  script: string,
  expression: string,
  times: number,
): Promise<unknown[]> {
  const page = await browser.newPage();
  try {
    await loadOnly(page, url, html);
    const evaluate = await isolatedWorld(page);
    await evaluate('document.documentElement.getBoundingClientRect().height');
    await evaluate(script);
    const answers: unknown[] = [];
    while (answers.length < times) answers.push(await evaluate(expression));
    return answers;
  } finally {
    await page.close();
  }
}

/** Shows `html` at its own address, and lets nothing else be requested. */
async function loadOnly(page: Page, url: string, html: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}

/** Evaluates in a world of its own, as content scripts run. */
async function isolatedWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const client: CDPSession = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
