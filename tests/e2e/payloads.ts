/**
 * Pages full of attack strings, put where a reader of articles looks. The
 * collection of strings is no part of this project and may be absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const collection = join(import.meta.dirname, '../../../shared/data/xss');

/** Whether the collection is on this machine. */
export const hasPayloads = existsSync(collection);

/** Payloads on one page; more would make the page slow and its failures hard to read. */
const perPage = 80;

/** Of the collection's thousands, one in so many is tried. */
const sampling = 30;

/** Every page, as HTML. */
export function payloadPages(): string[] {
  const aimed = payloadsIn('extractor-specific.json');
  const general = payloadsIn('all-active.json').filter((_, index) => index % sampling === 0);
  const slots = [...new Set(aimed.map(slotOf))].filter((slot) => slot !== text);
  const rounds = roundsOf(slots.map((slot) => [slot, aimed.filter((payload) => slotOf(payload) === slot)]));
  const inText = [...aimed.filter((payload) => slotOf(payload) === text), ...general];
  return [...rounds.map(pageWith), ...chunksOf(inText).map(pageOfText)];
}

/** A page with these payloads in its text, each parsed by itself so that none can swallow another. */
export function pageOfText(payloads: readonly string[]): string {
  const list = JSON.stringify(payloads).replaceAll('<', '\\u003c');
  const script = `<script>
    for (const payload of ${list}) {
      const template = document.createElement('template');
      template.innerHTML = payload;
      // A frame's own dialogs, which nothing here could answer, would stop the browser.
      for (const frame of template.content.querySelectorAll('iframe')) frame.sandbox = 'allow-scripts';
      const paragraph = document.createElement('p');
      paragraph.append(${JSON.stringify(sentence)}, template.content, ' ', ${JSON.stringify(sentence)});
      document.querySelector('article').append(paragraph);
    }
  </script>`;
  return pageWith([['after', script]]);
}

/** The slot of whatever belongs among the paragraphs. */
const text = 'text';

type Slot = 'root' | 'head' | 'heading' | 'byline' | 'after';
type Placed = readonly [slot: string, html: string];

const sentence = 'Kapal kayu itu merapat sebelum fajar, membawa garam, beras, dan kabar dari pulau seberang. ';

/** Keeps in `__ran` what a script did to be noticed: the event that ran it, and where. */
const detector = `<script>
  window.__ran = [];
  const note = () => { window.__ran.push(window.event?.type + ' of ' + window.event?.target?.outerHTML?.slice(0, 80)); };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = note;
</script>`;

function pageWith(placed: readonly Placed[]): string {
  const at = (slot: Slot) => placed.filter(([place]) => place.startsWith(slot)).map(([, html]) => html);
  const [root = '<html lang="id">'] = at('root');
  const [heading = '<h1>Kapal Garam Merapat</h1>'] = at('heading');
  return `<!doctype html>${root}<head><meta charset="utf-8">${detector}${at('head').join('')}</head>
    <body><article>${heading}${at('byline').join('')}<p>${sentence.repeat(3)}</p><p>${sentence.repeat(4)}</p></article>
    ${at('after').join('')}</body></html>`;
}

// What stands at the head of a page, or around its text, does so once: each
// kind of opening tag is a slot of its own, filled anew in every round.
const openings: readonly (readonly [Slot, RegExp])[] = [
  ['root', /^<html/],
  ['head', /^<(?:title|base|script|meta (?:property|name)="[^"]+"|link rel="[^"]+")/],
  ['heading', /^<h1/],
  ['byline', /^<(?:span class="(?:author|byline)|a rel="author")/],
  ['after', /^(?:window|document)\./],
];

function slotOf(payload: string): string {
  for (const [slot, opening] of openings) {
    const [tag] = opening.exec(payload) ?? [];
    if (tag !== undefined) return `${slot} ${tag}`;
  }
  return text;
}

/** The first of every slot, then the second of every slot that has one, and so on. */
function roundsOf(slots: readonly (readonly [string, readonly string[]])[]): Placed[][] {
  const most = Math.max(...slots.map(([, payloads]) => payloads.length));
  return Array.from({ length: most }, (_, round) =>
    slots.flatMap(([slot, payloads]) =>
      payloads.slice(round, round + 1).map((html): Placed => [slot, asHtml(slot, html)]),
    ),
  );
}

/** Scripts that speak to the extension do so again and again, since the reader opens later. */
function asHtml(slot: string, payload: string): string {
  return slot.startsWith('after') ? `<script>setInterval(() => { ${payload} }, 50)</script>` : payload;
}

function chunksOf(payloads: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(payloads.length / perPage) }, (_, index) => index * perPage);
  return starts.map((start) => payloads.slice(start, start + perPage));
}

function payloadsIn(file: string): string[] {
  const entries: { readonly payload: string }[] = JSON.parse(readFileSync(join(collection, file), 'utf8'));
  return entries.map(({ payload }) => payload);
}
