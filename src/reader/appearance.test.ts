// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { applyRememberedLook, applySettings } from './appearance.ts';

const chosen: Settings = {
  ...defaultSettings,
  theme: 'sepia',
  font: 'legible',
  size: 22,
  width: 40,
  lineHeight: 180,
  letterSpacing: 6,
  wordSpacing: 16,
  align: 'justify',
  hyphens: false,
  appendix: false,
};

const newPage = (): HTMLElement => document.createElement('html');

function lookOf(root: HTMLElement): unknown {
  const styled = [...root.style].map((name) => [name, root.style.getPropertyValue(name)]);
  return { ...root.dataset, ...Object.fromEntries(styled) };
}

beforeEach(() => localStorage.clear());

test('puts all that is seen of the settings on the page', () => {
  const root = newPage();
  applySettings(root, chosen);
  expect(lookOf(root)).toEqual({
    theme: 'sepia',
    font: 'legible',
    align: 'justify',
    hyphens: 'off',
    appendix: 'off',
    '--size': '22px',
    '--line-width': 'calc(var(--size) * 40)',
    '--leading': '1.8',
    '--letter-spacing': '0.06em',
    '--word-spacing': '0.16em',
  });
});

test('the next page looks the same before it knows the settings', () => {
  const [before, next] = [newPage(), newPage()];
  applySettings(before, chosen);
  applyRememberedLook(next);
  expect(lookOf(next)).toEqual(lookOf(before));
});

test.each([null, '', '{', 'null', '"dark"', '{"data":{"theme":"dark"}}'])('%j in storage breaks nothing', (kept) => {
  if (kept !== null) localStorage.setItem('look', kept);
  const root = newPage();
  applyRememberedLook(root);
  expect(root.style).toHaveLength(0);
});
