/** The keyboard's focus as a person perceives it: what it stands on, and whether that can be seen. */
import type { Driver, Surface } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';

/** What has the focus. */
export interface Focus {
  /** By what it is called: its label, or its text. */
  readonly name: string;
  /** Its place among all elements, to tell like ones apart. */
  readonly index: number;
  /** What is wrong with it; nothing where it can be seen. */
  readonly problem: string;
}

/** Null where the focus is on no control, or in another document. */
const readFocus = `(() => {
  const element = document.activeElement;
  if (!document.hasFocus() || !element || element === document.body) return null;
  const name = (element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent || '').replace(/\\s+/g, ' ').trim();
  const marked = [element, ...(element.labels ?? []), element.closest('label')].filter(Boolean).some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5) || boxShadow !== 'none';
  });
  const boxes = [...(element.labels?.[0] ?? element).getClientRects()];
  const inSight = boxes.filter(({ left, right, top, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight);
  // WCAG asks that it is not hidden as a whole.
  const atop = inSight.flatMap(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].map((share) => document.elementFromPoint(left + (right - left) * share, top + (bottom - top) * share)),
  );
  const seen = atop.some((at) => at && (element.contains(at) || element.labels?.[0]?.contains(at)));
  const covered = () => 'covered by ' + [...new Set(atop.map((at) => at?.className || at?.localName))];
  const problem = !marked ? 'nothing marks it' : inSight.length === 0 ? 'it is out of sight' : !seen ? covered() : '';
  return { name, index: [...document.querySelectorAll('*')].indexOf(element), problem };
})()`;

/** What has the focus, once scrolling has come to rest. */
export async function focusIn(surface: Surface): Promise<Focus | null> {
  let focus = await surface.evaluate<Focus | null>(readFocus);
  if (!focus?.problem) return focus;
  await until('a focus that can be seen', async () => {
    focus = await surface.evaluate<Focus | null>(readFocus);
    return !focus?.problem;
  }).catch(() => undefined);
  return focus;
}

/** The browser's own controls are fewer than that. */
const browsersOwn = 40;

/** Goes on by Tab from control to control until `arrived`, or the focus leaves the document; answers with all it stood on. */
export async function tabThrough(
  driver: Driver,
  surface: Surface,
  arrived: (focus: Focus) => boolean = () => false,
  keys: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Focus[]> {
  const most = 200;
  const path: Focus[] = [];
  for (let presses = 0; presses < most; presses++) {
    await driver.press(keys);
    const focus = await focusIn(surface);
    // On the way in the browser's own controls may come first.
    if (!focus && path.length === 0 && presses < browsersOwn) continue;
    if (!focus) return path;
    path.push(focus);
    if (arrived(focus)) return path;
  }
  throw new Error(`The focus is caught among ${path.slice(-3).map(({ name }) => `“${name}”`)} after ${most} presses.`);
}
