/** Finds the sentence that something stands in. */
import type { Span } from '../article/article.ts';

// Words whose dot does not end a sentence.
const abbreviated =
  /(?:^|[\s("“])(?:\p{Lu}|Rp|No|Jl|Dr|Drs|Ir|Prof|Hj|KH|St|Mr|Mrs|Ms|Tn|Ny|Pkl|Nov|Dec|Des|Jan|Feb|Sept?|Oct|Okt)$/u;

/** The sentences of a text as ranges, without the space between them. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’')\]]?(?=\s)/g)) {
    const end = match.index + match[0].length;
    const following = text.slice(end, end + 3).trimStart();
    const isEnd =
      /^["“‘'(]?[\p{Lu}\p{N}]/u.test(following) &&
      !abbreviated.test(text.slice(Math.max(0, match.index - 6), match.index));
    if (!isEnd) continue;
    sentences.push({ start, end });
    start = end + (text.slice(end, end + 3).length - following.length);
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
}

/** The text of the sentence around a span. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const sentences = sentencesOf(text);
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return text.slice(first?.start ?? 0, last?.end ?? text.length).trim();
}
