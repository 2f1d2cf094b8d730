import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['./tokens.css', './themes.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('');

type Colours = Record<string, string>;

function declarationsOf(rule: string): string {
  const [, body = ''] = css.split(`${rule} {`);
  const [declarations = ''] = body.split('}');
  return declarations;
}

function coloursIn(rule: string, side: 'light' | 'dark'): Colours {
  const found = declarationsOf(rule).matchAll(/--([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light, dark, both]) => [name, both ?? (side === 'light' ? light : dark) ?? '']),
  );
}

const light = coloursIn(':root', 'light');
const dark = coloursIn(':root', 'dark');
const contrastRule = ':root[data-theme="contrast"]';
const plain: Record<string, Colours> = {
  light,
  dark,
  sepia: { ...light, ...coloursIn(':root[data-theme="sepia"]', 'light') },
};
const strong: Record<string, Colours> = {
  'light contrast': { ...light, ...coloursIn(contrastRule, 'light') },
  'dark contrast': { ...dark, ...coloursIn(contrastRule, 'dark') },
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

const kinds = ['count', 'human', 'money', 'share', 'measure'];
const tints = [...kinds, 'pulse', 'lit'];
const grounds = ['paper', 'panel', 'raised'];

const pairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

// What is read; the accent is that of links, which figures may stand in.
const texts = [
  ...pairs(['ink', 'accent'], [...grounds, ...tints]),
  ...pairs(['quiet', 'soft', 'human-line'], grounds),
  ...pairs(['faded'], ['paper']),
  ...pairs(['on-accent'], ['accent']),
  ...pairs(['paper'], ['ink']),
];

// What is seen: lines that carry meaning, borders of what can be used, what is chosen.
const lines = [
  ...kinds.flatMap((kind) => pairs([`${kind}-line`], [...grounds, kind])),
  ...pairs(['control', 'accent', 'quiet'], grounds),
];

const colourOf = (colours: Colours, name: string): string => {
  const colour = colours[name];
  if (!colour) throw new Error(`--${name} is no plain colour.`);
  return colour;
};

// AA asks 4.5 of text and 3 of lines; who asks for contrast gets AAA's 7, and lines like AA's text.
describe.each([
  ...Object.entries(plain).map(([name, colours]) => ({ name, colours, text: 4.5, line: 3 })),
  ...Object.entries(strong).map(([name, colours]) => ({ name, colours, text: 7, line: 4.5 })),
])('$name', ({ colours, text, line }) => {
  test.each(texts)('%s is read on %s', (front, back) => {
    expect(contrast(colourOf(colours, front), colourOf(colours, back))).toBeGreaterThanOrEqual(text);
  });

  test.each(lines)('%s is seen on %s', (front, back) => {
    expect(contrast(colourOf(colours, front), colourOf(colours, back))).toBeGreaterThanOrEqual(line);
  });
});

test('asking the system for contrast gives what the theme gives', () => {
  const [, asked = ''] = css.split('prefers-contrast: more');
  expect(asked).toContain(declarationsOf(contrastRule).trim());
});

test('a strong theme replaces every colour', () => {
  expect(Object.keys(coloursIn(contrastRule, 'light')).sort()).toEqual(Object.keys(light).sort());
});
