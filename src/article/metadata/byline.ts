/** Reads who wrote, edited or photographed from lines like "Penulis: A | Editor: B" or "A Penulis". */
import type { Author } from '../article.ts';
import { type Line, partsOf } from '../lines.ts';
import { sameText } from '../text.ts';

const roles: Record<string, Author['role']> = {
  penulis: 'author',
  oleh: 'author',
  by: 'author',
  von: 'author',
  par: 'author',
  por: 'author',
  author: 'author',
  writer: 'author',
  reporter: 'reporter',
  pewarta: 'reporter',
  jurnalis: 'reporter',
  wartawan: 'reporter',
  kontributor: 'reporter',
  editor: 'editor',
  redaktur: 'editor',
  penyunting: 'editor',
  fotografer: 'photographer',
  photographer: 'photographer',
  penerjemah: 'translator',
  translator: 'translator',
};

// These stand before other things than names too: "by the sea", "author of".
const loose = new Set(['by', 'von', 'par', 'por', 'oleh', 'author', 'writer']);

/** Somebody credited, and whether a word that means nothing but a role says so. */
export interface Credit extends Author {
  readonly named: boolean;
}

const isRole = (word: string): boolean => word.toLowerCase() in roles && !loose.has(word.toLowerCase());

type Kind = Omit<Credit, 'name'>;

const label = new RegExp(`(?<!\\w)(${Object.keys(roles).join('|')})(?!\\w)\\s*[:：]?`, 'gi');

/** Longest line that may be a byline, in characters. */
const longestByline = 140;

/** Everybody credited in these lines, in order, once each. */
export function creditedIn(lines: readonly Line[]): Credit[] {
  const found: Credit[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > longestByline) continue;
    const kind = kindOfLabel(line.text);
    const authors = kind ? neighbours(lines, index, kind) : creditsInParts(partsOf(line));
    found.push(...authors.filter(({ name }) => !found.some((author) => sameText(name, author.name))));
  }
  return found;
}

/** Credits in one line; a name ends where its element does. */
function creditsInParts(parts: readonly string[]): Credit[] {
  // "Von: A, B" with a link to each: the list goes on.
  return creditsInLine(
    parts.join(boundary).replace(/ \u2063(?= (?:,|&|dan|and|und)(?!\w))|(?<=,|&|\b(?:dan|and|und)) \u2063/g, ''),
  );
}

const boundary = ' \u2063 ';

/** What a line names that is a label and nothing else, e.g. "Penulis:"; null otherwise. */
function kindOfLabel(text: string): Kind | null {
  const [first] = text.matchAll(label);
  return first && first[0].trim().length === text.length ? kindOf(first) : null;
}

/** Those credited in one line that holds both labels and names, whichever comes first. */
export function creditsInLine(text: string): Credit[] {
  // A loose label counts where a line or an element begins.
  const labels = [...text.matchAll(label)].filter(
    (match) => kindOf(match).named || /(?:^|[\u2063|])\s*$/.test(text.slice(0, match.index)),
  );
  const [first] = labels;
  if (!first) return [];
  const after = labelFirst(text, labels);
  const hasBefore = first.index > 0 && kindOf(first).named;
  return after.length > 0 || !hasBefore ? after : nameFirst(text, labels);
}

function kindOf(match: RegExpMatchArray): Kind {
  const word = match[1]?.toLowerCase() ?? '';
  return { role: roles[word] ?? 'author', named: !loose.has(word) };
}

/** A label on a line of its own belongs to the lines, before or after, that it shares the nearer ancestor with. */
function neighbours(lines: readonly Line[], index: number, kind: Kind): Credit[] {
  const label = lines[index];
  const [before, after] = [lines.slice(0, index).reverse(), lines.slice(index + 1)].map((side) =>
    runOfNames(side, label),
  );
  if (!before || !after) return [];
  const nearer = before.levels < after.levels ? before : after;
  const names = nearer === before ? nearer.texts.toReversed() : nearer.texts;
  return names.flatMap((text) => namesIn(text, kind));
}

/** The lines with names that directly follow a label, as long as they are equally near to it. */
function runOfNames(side: readonly Line[], label: Line | undefined): { levels: number; texts: string[] } {
  const levels = side[0] && label ? distance(label, side[0]) : farthestNeighbour + 1;
  if (levels > farthestNeighbour) return { levels, texts: [] };
  const end = side.findIndex((line) => !label || distance(label, line) !== levels || !hasNames(line.text));
  const texts = side.slice(0, end < 0 ? side.length : end).map(({ text }) => text);
  return { levels: texts.length > 0 ? levels : farthestNeighbour + 1, texts };
}

/** Levels up from a label to the ancestor that also holds its name. */
const farthestNeighbour = 3;

function distance(from: Line, to: Line): number {
  let levels = 0;
  for (let up: Element | null = from.element; up && !up.contains(to.element); up = up.parentElement) levels++;
  return levels;
}

function labelFirst(text: string, labels: readonly RegExpExecArray[]): Credit[] {
  return labels.flatMap((match, index) => {
    const end = labels[index + 1]?.index ?? text.length;
    const names = namesIn(text.slice(match.index + match[0].length, end), kindOf(match));
    // "Kontributor Semarang, Rina Sari": the first is where, or for which paper.
    return names.length > 1 && /^(?:kontributor|wartawan)$/i.test(match[0].trim()) ? names.slice(1) : names;
  });
}

function nameFirst(text: string, labels: readonly RegExpExecArray[]): Credit[] {
  let start = 0;
  return labels.flatMap((match) => {
    const names = namesIn(
      text
        .slice(start, match.index)
        .trimEnd()
        .replace(/.*\u2063(?=.*\S)/u, ''),
      kindOf(match),
    );
    start = match.index + match[0].length;
    return names;
  });
}

const hasNames = (text: string): boolean => namesIn(text, { role: 'author', named: false }).length > 0;

function namesIn(text: string, kind: Kind): Credit[] {
  return firstPart(text)
    .split(/\s*(?:[,;/|•&]|\s(?:dan|and|bersama)\s|\s[-–—]\s)\s*/u)
    .map((part) => part.replace(/^[\s(:–—-]+|[\s):–—-]+$/gu, ''))
    .filter(isName)
    .map((name) => ({ name, ...kind }));
}

/** A credit ends at a date, or where its element ends. */
function firstPart(text: string): string {
  const trimmed = text.replace(/^[\s\u2063]+|[\s\u2063]+$/gu, '');
  return trimmed.split(/\u2063|\s(?:pada|on|at)\s|(?<!\w)\d/u)[0] ?? '';
}

const particle = /^(?:bin|binti|van|von|der|den|de|da|al|el|la|ibn)$/;
const notNames = /^(?:redaksi|admin|news|tim|berita|home|kompas|detik|tag|share|bagikan|komentar|foto|video|kanal)$/i;

/** Whether a text has the look of a person's name: two to five capitalised words, or one. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 3 || text.length > 50 || words.length > 5 || /[\d@:?!|"“”]/.test(text)) return false;
  // Agencies sign with their letters: "APA".
  if (words.some((word) => notNames.test(word) || isRole(word)) || /^[A-Z]{2,5}$/.test(text)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || particle.test(word));
}
