/** A minimal extension to try the drivers on: it says what the browser let it see and do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  permissions: ['activeTab', 'scripting', 'storage'],
  action: { default_popup: 'popup.html' },
  commands: { 'toggle-reader': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Toggle' } },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  options_ui: { page: 'options.html', open_in_tab: true },
  web_accessible_resources: [{ resources: ['overlay.html'], matches: ['<all_urls>'] }],
  browser_specific_settings: {
    gecko: {
      id: 'jernih@jernih.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Puts the overlay's frame into a closed shadow root of the page, or takes it away. */
const toggle = `function toggle(address) {
  if (globalThis.overlayHost) {
    globalThis.overlayHost.remove();
    globalThis.overlayHost = undefined;
    return;
  }
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 100%; border: 0; background: #fff';
  frame.src = address;
  frame.addEventListener('load', () => frame.focus());
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  globalThis.overlayHost = host;
}`;

const background = `
const api = globalThis.browser ?? globalThis.chrome;
${toggle}
async function inject(how) {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const seen = { how, url: tab.url ?? null };
  try {
    seen.frames = await api.scripting.executeScript({ target: { tabId: tab.id }, func: toggle, args: [api.runtime.getURL('overlay.html')] });
  } catch (error) {
    seen.error = error.message;
  }
  await api.storage.local.set({ seen });
  return seen;
}
globalThis.inject = inject;
api.commands.onCommand.addListener(() => inject('command'));
api.action.onClicked.addListener(() => inject('icon'));
api.runtime.onMessage.addListener((message, _sender, answer) => {
  inject(message).then(answer);
  return true;
});
`;

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Probe</title>
<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>
<body style="width: 320px; min-height: 200px">${body}<script src="page.js"></script>`;

const pageScript = `
const api = globalThis.browser ?? globalThis.chrome;
// One after another: saves under way at the same time may end in any order.
let saved = Promise.resolve();
document.querySelector('input')?.addEventListener('input', ({ target }) => {
  saved = saved.then(() => api.storage.sync.set({ name: target.value }));
});
document.querySelector('button')?.addEventListener('click', async (event) => {
  event.target.dataset.trusted = event.isTrusted;
  document.querySelector('output').textContent = JSON.stringify(await api.runtime.sendMessage('popup'));
});
globalThis.addEventListener('keydown', (event) => { document.body.dataset.key = event.key; });
`;

/** Writes the probe's files into a folder. */
export function writeProbe(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'page.js': pageScript,
    'popup.html': page('<button>Inject</button><output></output>'),
    'overlay.html': page('<button>Overlay</button><output></output>'),
    'options.html': page('<input><output></output>'),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
