/** What the tests of one file share: a browser with the built extension, and the made-up web around it. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName, Driver } from '../browsers/driver.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { NewsServer } from '../browsers/server/server.ts';
import { type Fixture, fixtures, hostilePages, notArticles, pageOf } from '../fixtures/index.ts';

/** Where the build for each browser is. */
export const builds: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** The page that looks like what the project began with: every sort of clutter, every sort of figure. */
export const seedLike = fixtureNamed('seed-like');

/** The browser and the web, there from the first test on. */
export interface Stage {
  readonly driver: Driver;
  readonly server: NewsServer;
}

/** What a file's tests want beside the fixtures, in English. */
export interface Wishes {
  /** Adds pages to the web. */
  readonly serve?: (server: NewsServer) => void;
  readonly language?: string;
  /** Another folder with the extension than the build. */
  readonly extension?: string;
}

/** Starts the browser once for the tests of the surrounding `describe`. */
export function onStage(
  name: BrowserName,
  { serve, language = 'en-US', extension = builds[name] }: Wishes = {},
): Stage {
  let stage: Partial<Stage> = {};
  beforeAll(async () => {
    const server = await NewsServer.start();
    stage = { server };
    serveFixtures(server);
    serve?.(server);
    const options = { extension, proxyPort: server.port, display: 'virtual', language } as const;
    stage = { server, driver: await launchBrowser(name, options) };
  }, 60_000);
  // A popup that a failed test leaves behind would be in the next one's way.
  afterEach(() => stage.driver?.closePopup());
  afterAll(async () => {
    await stage.driver?.close();
    await stage.server?.close();
  });
  return {
    get driver() {
      return running(stage.driver);
    },
    get server() {
      return running(stage.server);
    },
  };
}

function running<T>(part: T | undefined): T {
  if (!part) throw new Error('The stage stands during tests only.');
  return part;
}

function serveFixtures(server: NewsServer): void {
  for (const fixture of fixtures) {
    // Firefox asks for every picture on a page of an extension by https.
    for (const scheme of ['http:', 'https:']) {
      server.serveFolder(`${scheme}//${new URL(fixture.url).host}/img/`, join(fixture.dir, 'img'));
    }
    server.serve(fixture.url, pageOf(fixture));
  }
  for (const page of [...hostilePages, ...notArticles]) server.serve(page.url, pageOf(page));
}

function fixtureNamed(name: string): Fixture {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`No fixture is called ${name}.`);
  return found;
}
