/** What Firefox's window looks like: its size, its colours, its language. */
import type { ColorScheme } from '../driver.ts';
import { until } from '../wait.ts';
import type { ChromeContext } from './chrome-context.ts';

/** Resizes the window until the web page's viewport has this size. */
export async function resizeViewport(chrome: ChromeContext, width: number, height: number): Promise<void> {
  const page = 'gBrowser.selectedBrowser';
  // The toolbar may change its height with the width, so one step is not always enough.
  await until(`viewport of ${width} × ${height}`, () =>
    chrome.run<boolean>(`(() => {
      const missing = [${width} - ${page}.clientWidth, ${height} - ${page}.clientHeight];
      if (missing.some(Boolean)) window.resizeBy(...missing);
      return !missing.some(Boolean);
    })()`),
  );
}

/** Sets what documents are told of the user's taste, in all processes. */
export async function setColorScheme(chrome: ChromeContext, scheme: ColorScheme): Promise<void> {
  const dark = scheme === 'dark';
  await chrome.run(`(() => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
    // A popup is told what the browser's own panels are.
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
  })()`);
}

/** Sets the interface's language; extensions installed from then on speak it, language pack or not. */
export async function setLanguage(chrome: ChromeContext, language: string): Promise<void> {
  const name = JSON.stringify(language);
  await chrome.run(`(() => {
    Services.locale.availableLocales = [...new Set([${name}, ...Services.locale.availableLocales])];
    Services.locale.requestedLocales = [${name}];
  })()`);
}
