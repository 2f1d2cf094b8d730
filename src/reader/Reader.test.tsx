// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../settings/settings.ts';
import type { ReaderActions } from './actions.ts';
import type { Surface } from './Reader.tsx';
import { sampleReading } from './testing/sample-reading.ts';
import { all, card, click, find, onEmptyPage, press, show } from './testing/show.tsx';

onEmptyPage(defaultSettings);

test('draws the exact text of title and paragraph, however marks and annotations cut it', () => {
  show();
  expect(find('[data-block="-1"]').textContent).toBe(sampleReading.article.title);
  expect(find('[data-block="0"]').textContent).toBe(
    'Desa - Sekitar 1.200 warga mengungsi, kata BNPB, menurut data resmi.',
  );
});

test('a link that an annotation interrupts stays one link, and tells its target nothing', () => {
  show();
  const links = all<HTMLAnchorElement>('article a');
  expect(links.map((link) => link.textContent)).toEqual(['kata BNPB, menurut data']);
  expect(links[0]?.rel).toBe('noopener noreferrer');
  expect(links[0]?.querySelector('[role=button], button')).toBeNull();
});

test('a click on a figure opens its card, a second one closes it', () => {
  show();
  click('.figure');
  expect(card()?.textContent).toContain('kindHuman');
  click('.figure');
  expect(card()).toBeUndefined();
});

test.each(['Enter', ' '])('the key %j opens the card of a term', (key) => {
  show();
  press(key, find('h1 .term'));
  expect(card()?.textContent).toContain('Badan Nasional Penanggulangan Bencana');
});

test('Escape closes the card first and the reader after it', () => {
  const onClose = vi.fn();
  show({ actions: { onClose } });
  click('h1 .term');
  press('Escape');
  expect(card()).toBeUndefined();
  expect(onClose).not.toHaveBeenCalled();
  press('Escape');
  expect(onClose).toHaveBeenCalledOnce();
});

test('a press outside closes the card, one inside does not', () => {
  show();
  click('h1 .term');
  act(() => void find('.card p').dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(card()).toBeDefined();
  act(() => void find('article').dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(card()).toBeUndefined();
});

test.each([
  ['figures', '.figure'],
  ['terms', '.term'],
] as const)('without the highlight of %s none is drawn, and its place is kept', (highlight, selector) => {
  const highlights = { ...defaultSettings.highlights, [highlight]: false };
  show({ settings: { highlights } });
  expect(all(`article ${selector}`)).toEqual([]);
  expect(all('[data-place]')).toHaveLength(3);
});

test.each(['.glance button', '.rail button'])(
  '%s leads to its mention, and pulses it and its sentence',
  async (selector) => {
    const scroll = vi.fn();
    const pulse = vi.fn();
    Object.assign(Element.prototype, { scrollIntoView: scroll, animate: pulse });
    const highlights = new Map<string, { range: Range }>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class {
        constructor(readonly range: Range) {}
      },
    );
    show();
    click(selector);
    await vi.waitFor(() => expect(scroll.mock.contexts).toEqual([find('.figure')]));
    expect(pulse.mock.contexts).toEqual([find('.figure')]);
    expect(String(highlights.get('pulse')?.range)).toBe(sampleReading.keyFigures[0]?.sentence);
  },
);

test('a picture that does not load leaves a labelled frame', () => {
  show();
  act(() => void find('figure img').dispatchEvent(new Event('error')));
  expect(find('figure .missing').textContent).toBe('pictureMissingTenda');
  expect(find('figcaption').textContent).toBe('Tenda darurat. credit Sari');
});

test.each<[Surface, Partial<ReaderActions>, string[]]>([
  ['popup', { onExpand: () => {}, onClose: () => {} }, ['expand', 'searchArticle', 'more']],
  ['overlay', { onClose: () => {} }, ['searchArticle', 'more', 'closeEsc']],
  ['tab', {}, ['searchArticle', 'more']],
])('the %s offers only what it can do', (surface, actions, expected) => {
  show({ surface, actions });
  expect(all('.tool').map((tool) => tool.textContent || tool.getAttribute('aria-label'))).toEqual(expected);
});

test('says so where there are no figures', () => {
  show({ reading: { ...sampleReading, keyFigures: [], people: [], terms: [] } });
  expect(find('.rail').textContent).toBe('keyFiguresnoFigures');
});
