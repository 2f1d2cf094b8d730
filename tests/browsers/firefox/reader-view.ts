/** Firefox's own Reader View, which the reader is compared with. */
import type { Driver } from '../driver.ts';
import { until } from '../wait.ts';
import { FirefoxSurface } from './surface.ts';

/** Opens Reader View on the page in sight, as its button does; false where Firefox offers none. */
export async function openReaderView({ page }: Driver): Promise<boolean> {
  if (!(page instanceof FirefoxSurface)) throw new Error('Only Firefox has a Reader View.');
  const { chrome } = page;
  const offered = until(
    'the offer of Reader View',
    () => chrome.run<boolean>('gBrowser.selectedBrowser.isArticle'),
    10_000,
  );
  if (!(await offered.catch(() => false))) return false;
  await chrome.run(`document.getElementById('reader-mode-button').click()`);
  const shown = page.waitFor(
    `location.protocol === 'about:' && document.querySelector('.moz-reader-content')?.textContent.trim()`,
  );
  return shown.then(
    () => true,
    () => false,
  );
}
