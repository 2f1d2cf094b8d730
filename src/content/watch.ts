/** Notices that a page which loads no new document shows something else. */
import { browser } from '../platform/browser.ts';

/** Often enough to be told in time, seldom enough to cost nothing; in ms. */
const interval = 500;

/** What moves within a page is behind a lone `#`; some sites have all their addresses behind `#/` or `#!`. */
const addressOfContent = (): string => location.href.replace(/#(?![/!]).*$/, '');

/**
 * Calls `onMove` whenever the page's address has become another, and `onOrphaned` once the
 * extension that this script belongs to is gone; answers with a function that stops it.
 */
export function watchPage(onMove: () => void, onOrphaned: () => void): () => void {
  let last = addressOfContent();
  const timer = setInterval(() => {
    const now = addressOfContent();
    if (!isAlive()) onOrphaned();
    else if (now !== last) onMove();
    last = now;
  }, interval);
  return () => clearInterval(timer);
}

/** Updated, disabled or removed: the browser takes the name away from scripts it leaves behind. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
