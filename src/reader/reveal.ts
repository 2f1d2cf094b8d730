/** Brings a mention into view and makes it pulse. */
import type { Mention } from '../annotate/reading.ts';
import { textRange } from './text-range.ts';

const pulseTime = 1800;

/** The name that an annotated piece of text carries, to be found again. */
export const placeName = ({ block, start }: Mention): string => `${block}:${start}`;

/** Scrolls `root` to the mention and pulses it, and its sentence where one is given. */
export function reveal(root: ParentNode, mention: Mention, sentence = ''): void {
  const block = root.querySelector<HTMLElement>(`[data-block="${mention.block}"]`);
  const target = root.querySelector<HTMLElement>(`[data-place="${placeName(mention)}"]`) ?? block;
  if (!target || !block) return;
  target.scrollIntoView({ block: 'center' });
  pulse(target);
  pulseSentence(block, mention, sentence);
}

function pulse(target: HTMLElement): void {
  const ring = '0 0 0 4px color-mix(in srgb, var(--accent) 45%, transparent)';
  target.animate([{ boxShadow: ring }, { boxShadow: ring, offset: 0.6 }, { boxShadow: '0 0 0 4px transparent' }], {
    duration: pulseTime,
    easing: 'ease-out',
  });
}

// A highlight needs no element around the sentence, which may begin and end inside links.
function pulseSentence(block: HTMLElement, { start }: Mention, sentence: string): void {
  const from = sentence ? block.textContent.lastIndexOf(sentence, start) : -1;
  const range = from < 0 ? null : textRange(block, from, from + sentence.length);
  if (!range) return;
  const highlight = new Highlight(range);
  CSS.highlights.set('pulse', highlight);
  setTimeout(() => {
    if (CSS.highlights.get('pulse') === highlight) CSS.highlights.delete('pulse');
  }, pulseTime);
}
