/** The peer: Schwartz and Hearst's algorithm (2003) as their paper gives it, with the reversed form. */
import type { DefinitionTool, FoundDefinition } from './tool.ts';

/** Letters of the short form are matched from the right; the first must begin a word. */
export const schwartzHearst: DefinitionTool = {
  name: 'Schwartz–Hearst',
  definitions(text) {
    return [...text.matchAll(/\(([^()]*)\)/g)].flatMap((match) => {
      const inside = { start: match.index + 1, end: match.index + 1 + (match[1]?.length ?? 0) };
      return shortInside(text, inside) ?? longInside(text, inside) ?? [];
    });
  },
};

interface Range {
  readonly start: number;
  readonly end: number;
}

function shortInside(text: string, inside: Range): FoundDefinition | null {
  const content = text.slice(inside.start, inside.end);
  const cut = content.search(/[;,]\s/);
  const short = trimmed(text, { start: inside.start, end: cut < 0 ? inside.end : inside.start + cut });
  const form = text.slice(short.start, short.end);
  if (!isShortForm(form)) return null;
  const before = text.slice(0, inside.start - 1);
  const sentence = before.slice(Math.max(...['. ', '; ', '(', ') '].map((mark) => before.lastIndexOf(mark) + 1)));
  const words = [...sentence.matchAll(/\S+/g)];
  const most = Math.min(form.length + 5, form.length * 2);
  const first = words[Math.max(0, words.length - most)];
  if (first === undefined) return null;
  const from = before.length - sentence.length + first.index;
  const long = longForm(form, before.slice(from).trimEnd());
  return long === null ? null : { short, long: { start: from + long, end: before.trimEnd().length } };
}

function longInside(text: string, inside: Range): FoundDefinition | null {
  const long = trimmed(text, inside);
  const before = text.slice(0, inside.start - 1).trimEnd();
  const start = before.search(/\S+$/);
  const content = text.slice(long.start, long.end);
  if (start < 0 || !isShortForm(before.slice(start)) || content.split(/\s+/).length < 2) return null;
  const from = longForm(before.slice(start), content);
  return from === 0 ? { short: { start, end: before.length }, long } : null;
}

function isShortForm(form: string): boolean {
  return (
    form.length >= 2 &&
    form.length <= 10 &&
    form.split(/\s+/).length <= 2 &&
    /\p{L}/u.test(form) &&
    /^[\p{L}\p{N}]/u.test(form)
  );
}

/** Where the long form begins in the text before; null where the letters are not all there. */
function longForm(short: string, before: string): number | null {
  const [letters, text] = [short.toLowerCase(), before.toLowerCase()];
  let at = text.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters.charAt(index);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (at >= 0 && (text[at] !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))))
      at--;
    if (at < 0) return null;
    at--;
  }
  const start = at < 0 ? 0 : before.lastIndexOf(' ', at + 1) + 1;
  const long = before.slice(start);
  return long.length > short.length && !long.split(/\s+/).includes(short) ? start : null;
}

function trimmed(text: string, { start, end }: Range): Range {
  const content = text.slice(start, end);
  return { start: start + (content.length - content.trimStart().length), end: start + content.trimEnd().length };
}
