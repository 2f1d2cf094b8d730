/** Puts the settings into effect on a page of the extension. */
import type { Settings } from '../settings/settings.ts';

/** What the style sheets ask the root element for, as attributes and as custom properties. */
interface Look {
  readonly data: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
}

const storageKey = 'look';

/** Applies everything that is seen of the settings to `root`, and keeps it for the next page's first paint. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  const look = lookOf(settings);
  putOn(root, look);
  try {
    localStorage.setItem(storageKey, JSON.stringify(look));
  } catch {
    // Where the browser keeps no site data, the first paint falls back to the look of a new user.
  }
}

/** Applies to `root` what {@link applySettings} applied last, on whatever page of the extension that was. */
export function applyRememberedLook(root: HTMLElement): void {
  try {
    putOn(root, JSON.parse(localStorage.getItem(storageKey) ?? ''));
  } catch {
    // Nothing is kept yet, or it can't be read: the style sheet's own look holds.
  }
}

function lookOf(settings: Settings): Look {
  const { theme, font, align, hyphens, appendix, size, width, lineHeight, letterSpacing, wordSpacing } = settings;
  return {
    data: { theme, font, align, hyphens: onOff(hyphens), appendix: onOff(appendix) },
    style: {
      '--size': `${size}px`,
      '--line-width': `calc(var(--size) * ${width})`,
      '--leading': String(lineHeight / 100),
      '--letter-spacing': `${letterSpacing / 100}em`,
      '--word-spacing': `${wordSpacing / 100}em`,
    },
  };
}

const onOff = (flag: boolean): string => (flag ? 'on' : 'off');

function putOn(root: HTMLElement, { data, style }: Look): void {
  Object.assign(root.dataset, data);
  for (const [name, value] of Object.entries(style)) root.style.setProperty(name, value);
}
