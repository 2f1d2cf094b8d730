/** The copied page as the lines a reader sees, in order. */
import { collapse } from './text.ts';

/** A run of text between two line ends: block edges or `<br>`. */
export interface Line {
  /** The nearest element that holds all of the run. */
  readonly element: Element;
  readonly text: string;
  /** The run's texts that aren't blank. */
  readonly nodes: readonly Text[];
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
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && isSeen(child as Text)) run.push(child as Text);
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

const isSeen = ({ data }: Text): boolean => /\S/.test(data);

/** The line that these texts make, none of them blank; null where there are none. */
function lineOf(nodes: readonly Text[]): Line | null {
  const last = nodes.at(-1);
  let element = nodes[0]?.parentElement ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  return element && { element, text: joined(nodes), nodes };
}

/** The lines again after elements were removed; none that is gone. */
export function remaining(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const nodes = line.nodes.filter(({ isConnected }) => isConnected);
    return nodes.length === line.nodes.length ? [line] : (lineOf(nodes) ?? []);
  });
}

/** A line cut where one inline element ends and its sibling begins: "By A" "Jakarta" "6 Nov". */
export function partsOf({ nodes }: Line): string[] {
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
  const nodes: Text[] = [];
  const walk = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && isSeen(child as Text)) nodes.push(child as Text);
      else walk(child);
    }
  };
  walk(element);
  return joined(nodes);
}

function joined(nodes: readonly Text[]): string {
  const text = collapse(nodes.map(({ data }) => data).join(' '));
  return text.replace(/ (?=[.,;:!?)\]”])/g, '').replace(/(?<=[([“]) /g, '');
}
