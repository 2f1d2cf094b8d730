/** Collects running text and its marks while a tree is walked, white space collapsed as a browser shows it. */
import type { Mark, Rich } from '../article.ts';
import { singleSpaced } from '../text.ts';

interface OpenMark {
  readonly kind: Mark['kind'];
  readonly href: string;
  readonly start: number;
}

const kindOf: Record<string, Mark['kind']> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
};

/** What links say to those who hear the page. */
const windowNote =
  /^\s*\(?(?:öffnet|opens?|dibuka|buka|s.ouvre|abre|se abre|apre)\b.{0,25}(?:fenster|tab|window|jendela|fenêtre|ventana|finestra)\)?\s*$/i;

/** One paragraph in the making. Marks that are open when it is taken go on in the next one. */
export class InlineText {
  #text = '';
  #marks: Mark[] = [];
  #open: OpenMark[] = [];

  constructor(private readonly preformatted = false) {}

  /** Whether there is anything to take. */
  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** Adds text; runs of white space become one space, none at the start. */
  add(text: string): void {
    if (this.preformatted) {
      this.#text += text;
      return;
    }
    if (text.length < 60 && windowNote.test(text)) return;
    const collapsed = singleSpaced(text);
    const joins = this.#text === '' || this.#text.endsWith(' ');
    this.#text += joins ? collapsed.replace(/^ /, '') : collapsed;
  }

  /** Opens the mark that this element stands for; answers whether it stands for one. */
  open(element: Element): boolean {
    const kind = kindOf[element.localName];
    const href = element.getAttribute('href') ?? '';
    if (!kind || (kind === 'link' && !href)) return false;
    this.#open.push({ kind, href, start: this.#text.length });
    return true;
  }

  /** Closes the mark opened last. */
  close(): void {
    const mark = this.#open.pop();
    if (mark) this.#mark(mark);
  }

  /** The paragraph so far, trimmed, or null when it is empty; starts the next one. */
  take(): Rich | null {
    for (const mark of this.#open.toReversed()) this.#mark(mark);
    const rich = trimmed(this.#text, this.#marks);
    this.#text = '';
    this.#marks = [];
    this.#open = this.#open.map((mark) => ({ ...mark, start: 0 }));
    return rich;
  }

  #mark({ kind, href, start }: OpenMark): void {
    const range = { start, end: this.#text.length };
    this.#marks.push(kind === 'link' ? { kind, ...range, href } : { kind, ...range });
  }
}

/** Trims a text and moves its marks along; marks on white space alone go, neighbours of one kind join. */
export function trimmed(text: string, marks: readonly Mark[]): Rich | null {
  const lead = text.length - text.trimStart().length;
  const result = text.trim();
  if (result === '') return null;
  const kept = marks.flatMap((mark) => {
    const [start, end] = shrink(text, Math.max(mark.start, lead), Math.min(mark.end, lead + result.length));
    return start < end ? [{ ...mark, start: start - lead, end: end - lead }] : [];
  });
  return { text: result, marks: sortMarks(kept) };
}

// Inner marks close first, so of two equal ranges the later one is the outer.
/** Marks by start, longer and outer ones first, without doubles. */
export function sortMarks(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toReversed().sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mark, index) => !sorted.slice(0, index).some((other) => covers(other, mark)));
}

function covers(outer: Mark, inner: Mark): boolean {
  return outer.kind === inner.kind && outer.start <= inner.start && inner.end <= outer.end;
}

function shrink(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
