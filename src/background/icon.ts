/** Makes the toolbar icon do what the user chose: open the popup or the overlay. */
import { browser } from '../platform/browser.ts';
import { type IconAction, parseIconAction } from '../settings/icon-action.ts';
import { followStored, loadStored } from '../settings/stored.ts';

/** Puts the stored choice into effect; browsers forget it when they quit. */
export async function refreshIcon(): Promise<void> {
  await apply(await loadStored(parseIconAction));
}

/** Puts every later choice into effect. */
export function followIcon(): void {
  followStored(parseIconAction, apply);
}

// Without a popup, a click reaches `action.onClicked`.
async function apply(action: IconAction): Promise<void> {
  await browser.action.setPopup({ popup: action === 'popup' ? 'popup.html' : '' });
}
