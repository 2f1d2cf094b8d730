/** Puts the settings into effect on a page of the extension. */
import type { Settings } from '../settings/settings.ts';

/** Applies theme, typeface, size and width to `root`, and keeps the theme for the next page's first paint. */
export function applySettings(root: HTMLElement, { theme, font, size, width }: Settings): void {
  root.dataset.theme = theme;
  root.style.setProperty('--reading-font', `var(--${font})`);
  root.style.setProperty('--size', `${size}px`);
  root.style.setProperty('--line-width', `calc(var(--size) * ${width})`);
  rememberTheme(theme);
}

function rememberTheme(theme: Settings['theme']): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Where the browser keeps no site data, the first paint falls back to the automatic theme.
  }
}
