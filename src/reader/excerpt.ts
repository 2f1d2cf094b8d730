/** Shortens a sentence to the part around the words that matter. */

/** A shortened sentence, cut around the words that matter. */
export interface ExcerptParts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const ellipsis = '…';

/** About `length` characters of `sentence` around the words from `start` to `end`, cut between words. */
export function excerptOf(sentence: string, start: number, end: number, length: number): ExcerptParts {
  const spare = Math.max(0, length - (end - start));
  // A third before is enough to know what it is about; what is not needed there goes to the rest.
  const room = Math.max(Math.floor(spare / 3), spare - (sentence.length - end));
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const shownBefore = lastWords(before, room);
  return {
    before: shownBefore,
    words: sentence.slice(start, end),
    after: firstWords(after, spare - shownBefore.length),
  };
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  return ellipsis + cut.replace(/^\S*[\s–—-]+/u, '');
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  return text.slice(0, room).replace(/[\s,;:–-]*\S*$/u, '') + ellipsis;
}
