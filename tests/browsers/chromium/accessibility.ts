/** Chromium's accessibility tree, from the DevTools protocol. */
import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { type AccessibleNode, liveness } from '../accessibility.ts';

type Node = Protocol.Accessibility.AXNode;

/** The tree of the frame's own document. */
export async function chromiumTree(tab: Page, frame: Frame): Promise<AccessibleNode[]> {
  const session = await sessionOf(tab, frame);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return flatten(nodes);
  } finally {
    await session.detach();
  }
}

/** A frame of another origin than the page's lives in a process, and so in a target, of its own. */
async function sessionOf(tab: Page, frame: Frame): Promise<CDPSession> {
  if (frame === tab.mainFrame()) return tab.createCDPSession();
  const target = tab
    .browser()
    .targets()
    .find((candidate) => candidate.url() === frame.url());
  if (!target) throw new Error(`No target shows ${frame.url()}`);
  return target.createCDPSession();
}

/** The nodes arrive level by level; they are wanted in the order in which they are read. */
function flatten(nodes: readonly Node[]): AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AccessibleNode[] = [];
  const visit = (node: Node, depth: number, around: string | undefined): void => {
    const role = roleOf(node);
    if (role === 'InlineTextBox') return;
    const live = liveness(String(propertiesOf(node).get('live') ?? ''), role, around);
    if (!node.ignored) found.push(toAccessible(node, role, depth, live));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, node.ignored ? depth : depth + 1, live);
    }
  };
  const [root] = nodes;
  if (root) visit(root, 0, undefined);
  return found;
}

function toAccessible(node: Node, role: string, depth: number, live: string | undefined): AccessibleNode {
  const properties = propertiesOf(node);
  const level = properties.get('level');
  return {
    role,
    name: String(node.name?.value ?? ''),
    depth,
    states: statesOf(properties),
    ...(typeof level === 'number' && { level }),
    ...(live !== undefined && { live }),
  };
}

const ariaNames: Readonly<Record<string, string>> = { RootWebArea: 'document', StaticText: 'text', Iframe: 'iframe' };

function roleOf({ role }: Node): string {
  const name = String(role?.value ?? '');
  return ariaNames[name] ?? name;
}

function propertiesOf({ properties = [] }: Node): Map<string, unknown> {
  return new Map(properties.map(({ name, value }) => [name, value.value]));
}

// These come as booleans or, where a third state exists, as words.
const flags = ['focused', 'pressed', 'checked', 'disabled', 'modal'];

function statesOf(properties: ReadonlyMap<string, unknown>): string[] {
  const expanded = properties.get('expanded');
  const states = flags.filter((flag) => String(properties.get(flag)) === 'true');
  return expanded === undefined ? states : [...states, expanded ? 'expanded' : 'collapsed'];
}
