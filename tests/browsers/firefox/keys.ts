/** Key combinations as WebDriver key actions. */

// WebDriver gives keys that type no character a place in the private use area.
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** Keys joined by `+`, pressed in order and let go in reverse. */
export function keyActions(keys: string): readonly KeyAction[] {
  const values = keys.split('+').map((key) => codes[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }) as const);
  const up = values.map((value) => ({ type: 'keyUp', value }) as const).reverse();
  return [...down, ...up];
}
