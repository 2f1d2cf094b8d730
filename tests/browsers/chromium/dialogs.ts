/** Chromium's own menus and questions, which no debugger reaches: real mouse, real keys. */
import { settle } from '../wait.ts';
import type { VirtualDisplay } from '../xvfb.ts';
import { pressOnDisplay } from './keyboard.ts';
import type { ChromiumSurface } from './surface.ts';

/** Chooses in the context menu over the element the entry that is the `place`-th from below. */
export async function chooseFromBelow(
  display: VirtualDisplay | null,
  page: ChromiumSurface,
  selector: string,
  place: number,
): Promise<void> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const { left, top } = document.querySelector(${JSON.stringify(selector)}).getClientRects()[0];
    return { x: Math.round(screenX + left + 12), y: Math.round(screenY + outerHeight - innerHeight + top + 8) };
  })()`);
  await display?.rightClick(x, y);
  await settle();
  for (let step = 0; step < place; step++) await pressOnDisplay(display, 'ArrowUp');
  await pressOnDisplay(display, 'Enter');
}

/** Agrees in the dialog that has just opened: its first button declines, its second agrees. */
export async function confirmDialog(display: VirtualDisplay | null): Promise<void> {
  await settle();
  await pressOnDisplay(display, 'Tab');
  await pressOnDisplay(display, 'Enter');
  await settle();
}
