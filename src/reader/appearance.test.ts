// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { defaultSettings } from '../settings/settings.ts';
import { applySettings } from './appearance.ts';

test('puts theme, typeface, size and width on the page', () => {
  const root = document.createElement('html');
  applySettings(root, { ...defaultSettings, theme: 'sepia', font: 'sans', size: 22, width: 40 });
  expect(root.dataset.theme).toBe('sepia');
  expect(root.style.getPropertyValue('--reading-font')).toBe('var(--sans)');
  expect(root.style.getPropertyValue('--size')).toBe('22px');
  expect(root.style.getPropertyValue('--line-width')).toBe('calc(var(--size) * 40)');
});

test('keeps the theme for the next first paint', () => {
  applySettings(document.createElement('html'), { ...defaultSettings, theme: 'dark' });
  expect(localStorage.getItem('theme')).toBe('dark');
});
