/** Questions to an accessibility tree, as somebody would ask who hears it. */
import type { AccessibleNode } from '../browsers/accessibility.ts';

type Tree = readonly AccessibleNode[];

/** The one object of this role and name; throws where there is none, or are several. */
export function only(tree: Tree, role: string, name?: string | RegExp): AccessibleNode {
  const found = all(tree, role).filter((node) => matches(node, name));
  const [one] = found;
  if (!one || found.length > 1) {
    const there = all(tree, role).map((node) => `“${node.name}”`);
    throw new Error(`${found.length} objects are a ${role} named ${name}; there is ${there.join(', ') || 'none'}`);
  }
  return one;
}

/** All objects of a role. */
export const all = (tree: Tree, role: string): AccessibleNode[] => tree.filter((node) => node.role === role);

/** All that lies within an object. */
export function within(tree: Tree, outer: AccessibleNode): AccessibleNode[] {
  const start = tree.indexOf(outer) + 1;
  const end = tree.findIndex((node, index) => index >= start && node.depth <= outer.depth);
  return tree.slice(start, end < 0 ? undefined : end);
}

/** What is said of an object and all in it. */
export const saidOf = (tree: Tree, outer: AccessibleNode): string =>
  within(tree, outer)
    .filter(({ role }) => role === 'text')
    .map(({ name }) => name.trim())
    .join(' ');

const speaking = [
  'button',
  'link',
  'checkbox',
  'radio',
  'slider',
  'textbox',
  'searchbox',
  'combobox',
  'dialog',
  'iframe',
];

/** Controls that are called nothing. */
export const nameless = (tree: Tree): AccessibleNode[] =>
  tree.filter(({ role, name }) => speaking.includes(role) && !name.trim());

/** Headings that leave out a level on the way down, as `h2 → h4`. */
export function brokenSteps(tree: Tree): string[] {
  const levels = all(tree, 'heading').map(({ level = 0 }) => level);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${before} → h${level}`] : [];
  });
}

/** Texts that were spoken by themselves between two trees: new, and within a region that was there before, or is urgent. */
export function announced(before: Tree, after: Tree): string[] {
  const known = liveTexts(before);
  const regions = new Set(liveRegions(before).map(placeOf));
  const spoken = liveRegions(after).filter((region) => region.live === 'assertive' || regions.has(placeOf(region)));
  const texts = spoken.flatMap((region) => within(after, region)).filter(({ role }) => role === 'text');
  return texts.map(({ name }) => name.trim()).filter((name) => !known.includes(name));
}

/** The outermost objects whose changes are spoken. */
function liveRegions(tree: Tree): AccessibleNode[] {
  return tree.filter((node, index) => {
    const around = tree.slice(0, index).findLast(({ depth }) => depth < node.depth);
    return node.live && !around?.live;
  });
}

// Nothing else tells an object of one tree from those of a later one.
const placeOf = ({ role, depth }: AccessibleNode): string => `${role} at ${depth}`;

const liveTexts = (tree: Tree): string[] =>
  tree.flatMap(({ role, name, live }) => (role === 'text' && live ? [name.trim()] : []));

function matches(node: AccessibleNode, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}
