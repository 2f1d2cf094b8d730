import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Colours = Record<string, string>;

function coloursIn(rule: string, side: 1 | 2): Colours {
  const [, body = ''] = css.split(`${rule} {`);
  const [declarations = ''] = body.split('}');
  const found = declarations.matchAll(/--([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light, dark, both]) => [name, both ?? (side === 1 ? light : dark) ?? '']),
  );
}

const light = coloursIn(':root', 1);
const themes: Record<string, Colours> = {
  light,
  dark: coloursIn(':root', 2),
  sepia: { ...light, ...coloursIn(':root[data-theme="sepia"]', 1) },
};

/** Relative luminance by the definition of WCAG 2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const tints = ['count', 'human', 'money', 'share', 'measure', 'pulse', 'lit'];
const grounds = ['paper', 'panel', 'raised'];

// AA asks 4.5 of text, 3 of the lines that carry meaning.
const demands: [string, string[], number][] = [
  ['ink', [...grounds, ...tints], 4.5],
  ['quiet', grounds, 4.5],
  ['accent', [...grounds, 'pulse'], 4.5],
  ['faded', ['paper'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['human-line', ['paper'], 4.5],
  ['count-line', ['paper', 'count'], 3],
  ['human-line', ['human'], 3],
  ['money-line', ['paper', 'money'], 3],
  ['share-line', ['paper', 'share'], 3],
  ['measure-line', ['paper', 'measure'], 3],
];

describe.each(Object.entries(themes))('%s', (_, colours) => {
  test.each(demands.flatMap(([front, backs, least]) => backs.map((back) => [front, back, least] as const)))(
    '%s can be told from %s',
    (front, back, least) => {
      expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});
