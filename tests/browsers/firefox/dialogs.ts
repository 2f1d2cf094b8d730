/** Firefox's own menus and questions. */
import { until } from '../wait.ts';
import type { ChromeContext } from './chrome-context.ts';

interface FoundElement {
  readonly value: Readonly<Record<string, string>>;
}

const menu = "document.getElementById('contentAreaContextMenu')";

/** Opens the context menu over the element of the page with the right mouse button, and chooses the entry of this label. */
export async function chooseInMenu(chrome: ChromeContext, selector: string, label: string): Promise<void> {
  await rightClick(chrome, selector);
  await until('the context menu', () => chrome.run<boolean>(`${menu}.state === 'open'`));
  const entry = `[...${menu}.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)})`;
  const chosen = await chrome.run<boolean>(`(() => {
    const entry = ${entry};
    if (entry) ${menu}.activateItem(entry);
    else ${menu}.hidePopup();
    return Boolean(entry);
  })()`);
  if (!chosen) throw new Error(`The context menu has no entry "${label}".`);
}

async function rightClick({ marionette }: ChromeContext, value: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  try {
    const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value })) as FoundElement;
    const press = [
      { type: 'pointerMove', origin: found.value, x: 0, y: 0 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions: press }] });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
  }
}

/** Presses the first button of the question that hangs from the address bar. */
export async function agree(chrome: ChromeContext): Promise<void> {
  await until('the question', () => chrome.run<boolean>('PopupNotifications.isPanelOpen'));
  await chrome.run('PopupNotifications.panel.firstElementChild.button.click()');
  await until('the end of the question', () => chrome.run<boolean>('!PopupNotifications.isPanelOpen'));
}
