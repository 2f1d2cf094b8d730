/** The copied page as the lines a reader sees, in order. */
import { collapse } from './text.ts';

/** A run of text between two line ends: block edges or `<br>`. */
export interface Line {
  /** The nearest element that holds all of the run. */
  readonly element: Element;
  readonly text: string;
  /** The run cut where one inline element ends and its sibling begins: "By A" "Jakarta" "6 Nov". */
  readonly parts: readonly string[];
}

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul video'
  ).split(' '),
);

/** Whether this element starts a new line of its own. */
export const isBlockLevel = (element: Element): boolean => blockNames.has(element.localName);

/** All non-empty lines below `root`, in order. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let run: Text[] = [];
  const end = (): void => {
    const line = lineOf(run);
    if (line) lines.push(line);
    run = [];
  };
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) run.push(child as Text);
      if (child.nodeType !== 1) continue;
      const breaks = isBlockLevel(child as Element) || (child as Element).localName === 'br';
      if (breaks) end();
      walk(child);
      if (breaks) end();
    }
  };
  walk(root);
  end();
  return lines;
}

function lineOf(run: readonly Text[]): Line | null {
  const nodes = run.filter(({ data }) => data.trim() !== '');
  const [first, last] = [nodes[0], nodes.at(-1)];
  let element = first?.parentElement ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element && { element, text: joined(nodes), parts: partsOf(nodes) };
}

function partsOf(nodes: readonly Text[]): string[] {
  const groups: Text[][] = [];
  for (const node of nodes) {
    const before = groups.at(-1)?.at(-1);
    if (before && !areSiblings(before, node)) groups.at(-1)?.push(node);
    else groups.push([node]);
  }
  return groups.map(joined);
}

/** Whether two texts stand in different elements, neither of which holds the other. */
function areSiblings(a: Text, b: Text): boolean {
  return !a.parentNode?.contains(b) && !b.parentNode?.contains(a);
}

/** The element's text with a space wherever an element begins or ends, but none before closing punctuation. */
export function spacedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return joined(nodes);
}

function joined(nodes: readonly Text[]): string {
  const text = collapse(nodes.map(({ data }) => data).join(' '));
  return text.replace(/ (?=[.,;:!?)\]”])/g, '').replace(/(?<=[([“]) /g, '');
}
