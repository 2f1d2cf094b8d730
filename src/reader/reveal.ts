/** Brings a mention into view and makes it pulse. */
import type { Mention } from '../annotate/reading.ts';
import { light } from './light.ts';

const pulseTime = 1800;

/** Leads to a mention in the text, and to its sentence where one is given. */
export type Jump = (mention: Mention | undefined, sentence?: string) => void;

/** The name that an annotated piece of text carries, to be found again. */
export const placeName = ({ block, start }: Mention): string => `${block}:${start}`;

/** Scrolls `root` to the mention and pulses it, and its sentence where one is given. */
export function reveal(root: ParentNode, mention: Mention, sentence = ''): void {
  const block = root.querySelector<HTMLElement>(`[data-block="${mention.block}"]`);
  const target = placeIn(root, mention) ?? block;
  if (!target || !block) return;
  target.scrollIntoView({ block: 'center' });
  pulse(target);
  pulseSentence(root, block, mention, sentence);
}

/** The element that the mention is drawn in, or begins in. */
export function placeIn(root: ParentNode, mention: Mention): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-place="${placeName(mention)}"]`);
}

// An outline, because forced colours leave shadows out.
function pulse(target: HTMLElement): void {
  const outline = '4px solid color-mix(in srgb, var(--accent) 45%, transparent)';
  target.animate([{ outline }, { outline, offset: 0.6 }, { outline: '4px solid transparent' }], {
    duration: pulseTime,
    easing: 'ease-out',
  });
}

// A highlight needs no element around the sentence, which may begin and end inside links.
function pulseSentence(root: ParentNode, block: HTMLElement, mention: Mention, sentence: string): void {
  const from = sentence ? block.textContent.lastIndexOf(sentence, mention.start) : -1;
  if (from < 0) return;
  const putOut = light('pulse', root, [{ block: mention.block, start: from, end: from + sentence.length }]);
  setTimeout(putOut, pulseTime);
}
