// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../settings/settings.ts';
import { explainedReading as reading } from './testing/explained-reading.ts';
import { all, card, click, find, onEmptyPage, press, show, texts, type } from './testing/show.tsx';

onEmptyPage(defaultSettings);

const scroll = vi.fn();

beforeEach(() => {
  scroll.mockClear();
  Object.assign(Element.prototype, { scrollIntoView: scroll, animate: () => {} });
});

const term = '[data-block="0"] .term';
const figure = '[data-block="0"] .tint-human';
const button = (action: string): string => `[data-action=${action}]`;

/** Puts lights where a test can see them: the lit text by the name of its light. */
function watchLights(): () => Record<string, string[]> {
  const highlights = new Map<string, { ranges: Range[] }>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  return () => Object.fromEntries([...highlights].map(([name, { ranges }]) => [name, ranges.map(String)]));
}

test('a figure says its value in words and digits, its hedge, and each sentence it stands in', () => {
  show({ reading });
  click(figure);
  expect(texts('.card .kind, .card .expansion')).toEqual(['kindHumaninHeadline', 'seribu dua ratus · 1.200']);
  expect(card()?.textContent).toContain('hedgeAtLeast');
  expect(texts('.card .sentences button')).toEqual([
    'headlineBNPB tutup jalur, 1.200 warga mengungsi',
    'Sedikitnya 1.200 warga mengungsi, kata BNPB.',
    'Petugas BNPB membagikan 1.200 selimut.',
  ]);
});

test('a sentence of the card leads there, and the card makes way', async () => {
  show({ reading });
  click(figure);
  click('.card .sentences li:last-child button');
  expect(card()).toBeUndefined();
  await vi.waitFor(() => expect(scroll.mock.contexts).toEqual([find('[data-block="3"] .figure')]));
});

test('a foreign measure stands beside its metric equivalent, which is no part of the text', () => {
  show({ reading });
  expect(find('[data-block="0"] .aside').dataset.aside).toBe('(≈ 48,3 km)');
  expect(find('[data-block="0"]').textContent).toMatch(/^BNPB menutup jalur sepanjang 30 mil sejak/);
  click('[data-block="0"] .tint-measure');
  expect(texts('.card .metric')).toEqual(['≈ 48,3 kilometer']);
});

test('terms are marked once in each section, or as the settings say', () => {
  const marked = () => all('.term').map((found) => found.closest<HTMLElement>('[data-block]')?.dataset.block);
  const bnpb = () => marked().filter((_, at) => all('.term')[at]?.textContent === 'BNPB');
  show({ reading });
  expect(bnpb()).toEqual(['-1', '0', '3']);
  show({ reading, settings: { termMarks: 'every' } });
  expect(bnpb()).toEqual(['-1', '0', '0', '3']);
  show({ reading, settings: { termMarks: 'none' } });
  expect(marked()).toEqual([]);
});

test('written out, an expansion stands beside the term and is no part of the text', () => {
  show({ reading, settings: { termMarks: 'inline' } });
  expect(find('[data-block="3"] .aside').dataset.aside).toBe('(Badan Nasional Penanggulangan Bencana)');
  expect(find('[data-block="3"]').textContent).toMatch(/^Petugas BNPB membagikan/);
});

test('a term inside a link is explained by a button behind the link', () => {
  show();
  expect(find('article a + .explain').getAttribute('aria-label')).toBe('explanationOf BNPB');
  click('.explain');
  expect(texts('.card h3')).toEqual(['BNPB']);
  click('.explain');
  expect(card()).toBeUndefined();
});

test('the card goes from mention to mention, round and round, and keeps the keyboard', () => {
  show({ reading });
  click(term);
  const places = ['mentionOf 2 4', 'mentionOf 3 4', 'mentionOf 4 4', 'mentionOf 1 4'];
  act(() => find(button('next')).focus());
  for (const place of places) {
    expect(texts('.card .steps span')).toEqual([place]);
    click(button('next'));
    expect(document.activeElement).toBe(find(button('next')));
  }
  click(button('previous'));
  expect(texts('.card .steps span')).toEqual(['mentionOf 1 4']);
});

test('Enter opens the card, Enter again goes into it, Escape comes back to the words', () => {
  show({ reading });
  act(() => find(term).focus());
  press('Enter');
  expect(card()).toBeDefined();
  press('Enter');
  expect(card()?.contains(document.activeElement)).toBe(true);
  press('Escape');
  expect(card()).toBeUndefined();
  expect(document.activeElement).toBe(find(term));
});

test('Tab leaves the card where its words are', () => {
  show({ reading });
  act(() => find(term).focus());
  press('Enter');
  press('Enter');
  act(() => find('.card .close').focus());
  press('Tab');
  expect(card()).toBeUndefined();
  expect(document.activeElement).toBe(find(term));
});

test('the close button closes', () => {
  show({ reading });
  click(term);
  click('.card .close');
  expect(card()).toBeUndefined();
});

test('a term can be edited elsewhere, with what is known of it', () => {
  const onEditTerm = vi.fn();
  show({ reading, actions: { onEditTerm } });
  click(term);
  click(button('edit-term'));
  expect(onEditTerm).toHaveBeenCalledWith(
    expect.objectContaining({ term: 'BNPB', expansion: 'Badan Nasional Penanggulangan Bencana' }),
  );
});

test('a term can be hidden everywhere, and that undone', async () => {
  const onHideTerm = vi.fn(async () => {});
  const onShowTerm = vi.fn(async () => {});
  show({ reading, actions: { onHideTerm, onShowTerm } });
  click(term);
  click(button('hide-term'));
  expect(card()).toBeUndefined();
  await vi.waitFor(() => expect(texts('.toast p')).toEqual(['termHidden BNPB']));
  expect(onHideTerm).toHaveBeenCalledWith('BNPB');
  click(button('toast-deed'));
  await vi.waitFor(() => expect(texts('.toast p')).toEqual(['termShown BNPB']));
  expect(onShowTerm).toHaveBeenCalledWith('BNPB');
});

test('where hiding fails, it says so', async () => {
  show({ reading, actions: { onHideTerm: () => Promise.reject(new Error('quota exceeded')) } });
  click(term);
  click(button('hide-term'));
  await vi.waitFor(() => expect(texts('.toast p')).toEqual(['storageQuota']));
});

test('the legend turns kinds on and off', () => {
  const onSettings = vi.fn(async () => {});
  show({ reading, actions: { onSettings } });
  click(button('legend'));
  expect(all<HTMLInputElement>('.panel input').map(({ name, checked }) => [name, checked])).toEqual([
    ['figures', true],
    ['terms', true],
    ['people', true],
    ['dates', true],
  ]);
  click('.panel [name=terms]');
  expect(onSettings).toHaveBeenCalledWith({
    highlights: { figures: true, terms: false, people: true, dates: true },
  });
});

test('Escape closes the legend and not the reader; a failure is said', async () => {
  const onClose = vi.fn();
  show({ reading, actions: { onClose, onSettings: () => Promise.reject(new Error('quota exceeded')) } });
  click(button('legend'));
  click('.panel [name=dates]');
  await vi.waitFor(() => expect(texts('.panel [role=alert]')).toEqual(['storageQuota']));
  press('Escape');
  expect(all('.panel')).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
});

test('the timeline has the dates in order, each with its sentence', async () => {
  show({ reading });
  expect(texts('.timeline b')).toEqual(['10 Mar 2026', 'April 2026']);
  expect(texts('.timeline .excerpt')[0]).toBe('BNPB menutup jalur sepanjang 30 mil sejak 10 Maret 2026.');
  click('.timeline button');
  await vi.waitFor(() => expect(scroll.mock.contexts).toEqual([find('[data-block="0"] .date')]));
});

test('the glossary lists all terms, by the alphabet if asked, and finds one', () => {
  show({ reading });
  const listed = () => texts('.glossary b');
  expect(listed()).toEqual(reading.terms.map((each) => each.term));
  expect(listed().length).toBeGreaterThan(8);
  click(button('alphabet'));
  expect(listed()).toEqual(listed().toSorted((a, b) => a.localeCompare(b)));
  type('.filter', 'polisi');
  expect(listed()).toEqual(['Polri']);
  type('.filter', 'xyzzy');
  expect(texts('.rail .none')).toEqual(['noTermsMatch']);
  press('Escape', find('.filter'));
  expect(find<HTMLInputElement>('.filter').value).toBe('');
});

test('few terms need no filter', () => {
  show();
  expect(all('.filter')).toEqual([]);
});

test('pointing at a term of the list, or focusing it, lights its mentions', () => {
  const lights = watchLights();
  show({ reading });
  const row = find('.glossary li');
  act(() => void row.dispatchEvent(new Event('pointerenter')));
  expect(lights()).toEqual({ mention: ['BNPB', 'BNPB', 'BNPB', 'BNPB'] });
  act(() => void row.dispatchEvent(new Event('pointerleave')));
  expect(lights()).toEqual({});
  act(() => find('.glossary button').focus());
  expect(lights()).toEqual({ mention: ['BNPB', 'BNPB', 'BNPB', 'BNPB'] });
});

test('Show only dims all but the sentences of a term, until it is ended', () => {
  const lights = watchLights();
  show({ reading });
  click(`.glossary ${button('only')}`);
  expect(find('article').className).toBe('dimmed');
  expect(lights().only).toEqual([
    'BNPB tutup jalur, 1.200 warga mengungsi',
    'BNPB menutup jalur sepanjang 30 mil sejak 10 Maret 2026.',
    'Sedikitnya 1.200 warga mengungsi, kata BNPB.',
    'Petugas BNPB membagikan 1.200 selimut.',
  ]);
  expect(find(`.glossary ${button('only')}`).getAttribute('aria-pressed')).toBe('true');
  click(button('show-all'));
  expect(find('article').className).toBe('');
  expect(lights()).toEqual({});
});

test('a term is added from the list: what is missing or fails is said, then it is saved', async () => {
  const onSaveTerm = vi.fn(async () => {}).mockRejectedValueOnce(new Error('quota exceeded'));
  show({ reading, actions: { onSaveTerm } });
  click(button('add-term'));
  type('.add-term [name=term]', ' posko ');
  click('.add-term .action');
  await vi.waitFor(() => expect(texts('.add-term [role=alert]')).toEqual(['termInvalid']));
  type('.add-term [name=expansion]', 'pos komando');
  click('.add-term .action');
  await vi.waitFor(() => expect(texts('.add-term [role=alert]')).toEqual(['storageQuota']));
  click('.add-term .action');
  await vi.waitFor(() => expect(texts('.toast p')).toEqual(['termAdded posko']));
  expect(onSaveTerm).toHaveBeenLastCalledWith({ term: 'posko', expansion: 'pos komando', gloss: '' });
  expect(all('.add-term')).toEqual([]);
});

test('Escape in the form closes the form and not the reader', () => {
  const onClose = vi.fn();
  show({ reading, actions: { onClose, onSaveTerm: async () => {} } });
  click(button('add-term'));
  press('Escape');
  expect(all('.add-term')).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
});

test('a selected word is offered to the glossary and prefilled', () => {
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 40, 20);
  show({ reading, actions: { onSaveTerm: async () => {} } });
  select('selimut', find('[data-block="3"]'));
  expect(texts('.add-selection button')).toEqual(['addToGlossary']);
  click('.add-selection button');
  expect(find<HTMLInputElement>('.add-term [name=term]').value).toBe('selimut');
  expect(document.activeElement).toBe(find('.add-term [name=expansion]'));
  press('Escape');
  expect(all('.add-term')).toEqual([]);
});

test('a selection across paragraphs is no term', () => {
  show({ reading, actions: { onSaveTerm: async () => {} } });
  act(() => {
    getSelection()?.selectAllChildren(find('article'));
    document.dispatchEvent(new Event('pointerup'));
  });
  expect(all('.add-selection')).toEqual([]);
});

function select(word: string, element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  act(() => void document.dispatchEvent(new Event('pointerup')));
}
