/** Firefox's accessibility tree, from its own service, which it starts for whoever asks. */
import { type AccessibleNode, liveness } from '../accessibility.ts';
import { until } from '../wait.ts';
import type { ChromeContext } from './chrome-context.ts';

/** An accessible object as Firefox has it: its depth, role, name, attributes and states. */
type Row = readonly [number, string, string | null, Readonly<Record<string, string>>, readonly string[]];

/** The tree of the document in the browsing context that `locate` answers with. */
export async function firefoxTree(chrome: ChromeContext, locate: string): Promise<AccessibleNode[]> {
  // The service has just been started, or the document just been loaded, when it is not known yet.
  const rows = await until('the accessibility tree', () => chrome.run<readonly Row[] | null>(`${readTree}(${locate})`));
  const around: (string | undefined)[] = [];
  return rows.map(([depth, role, name, attributes, states]) => {
    const aria = ariaRole(role, attributes);
    const live = liveness(attributes.live, aria, around[depth - 1]);
    around[depth] = live;
    return {
      role: aria,
      name: name ?? '',
      depth,
      states: states.flatMap((state) => ariaStates[state] ?? []),
      ...(aria === 'heading' && { level: Number(attributes.level) }),
      ...(live !== undefined && { live }),
    };
  });
}

const readTree = `((context) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => {
    const found = [];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
    return found;
  };
  const shows = (node) => node instanceof Ci.nsIAccessibleDocument && node.browsingContext === context;
  const find = (node) => {
    if (shows(node)) return node;
    for (const child of children(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const statesOf = (node) => {
    const [some, more] = [{}, {}];
    node.getState(some, more);
    const names = service.getStringStates(some.value, more.value);
    return Array.from({ length: names.length }, (_, index) => names.item(index));
  };
  const attributesOf = (node) =>
    Object.fromEntries(Array.from(node.attributes?.enumerate() ?? [], ({ key, value }) => [key, value]));
  const root = service.getAccessibleFor(context?.top.embedderElement);
  const document = root && find(root);
  if (!document || document.childCount === 0) return null;
  const rows = [];
  const visit = (node, depth) => {
    rows.push([depth, service.getStringRole(node.role), node.name, attributesOf(node), statesOf(node)]);
    for (const child of children(node)) visit(child, depth + 1);
  };
  visit(document, 0);
  return rows;
})`;

const ariaNames: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'text leaf': 'text',
  statictext: 'text',
  'text container': 'generic',
  section: 'generic',
  grouping: 'group',
  graphic: 'image',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  'internal frame': 'iframe',
};

function ariaRole(role: string, attributes: Readonly<Record<string, string>>): string {
  const [declared] = (attributes['xml-roles'] ?? '').split(' ');
  if (declared) return declared;
  if (role === 'entry') return attributes['text-input-type'] === 'search' ? 'searchbox' : 'textbox';
  return ariaNames[role] ?? role;
}

const ariaStates: Readonly<Record<string, string>> = {
  focused: 'focused',
  pressed: 'pressed',
  checked: 'checked',
  expanded: 'expanded',
  collapsed: 'collapsed',
  modal: 'modal',
  unavailable: 'disabled',
};
