/** Makes the toolbar icon do what the user chose: open the popup or the overlay. */
import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/settings.ts';

// Without a popup, a click reaches `action.onClicked`.
/** Sets the icon's popup for all tabs; browsers forget it when they quit. */
export async function applyIconAction({ icon }: Pick<Settings, 'icon'>): Promise<void> {
  await browser.action.setPopup({ popup: icon === 'popup' ? 'popup.html' : '' });
}
