/** Puts the dates of an article in order. */
import { dayOf } from './dates/calendar.ts';
import { firstDayOf } from './dates/first-day.ts';
import type { Passage } from './passage.ts';
import type { Annotation, Mention, TimelineEntry } from './reading.ts';
import { sentenceAround } from './sentences.ts';

/** The same date at one place or several. */
type Group = [Place, ...Place[]];

interface Place {
  readonly at: Mention;
  /** The text of its passage. */
  readonly text: string;
}

/**
 * The different dates of an article, earliest first. What is partial or relative is placed by the day of
 * publication; where that is unknown, "4 Maret" and "tahun lalu" cannot be placed and are left out.
 */
export function timelineOf(
  passages: readonly Passage[],
  spans: readonly (readonly Annotation[])[],
  published: string | null,
): readonly TimelineEntry[] {
  const today = dayOf(published);
  const entries = [...groupsOf(passages, spans)].flatMap(([value, places]) => {
    const start = firstDayOf(value, today);
    return start === null ? [] : [entryOf(value, start, places)];
  });
  // Of two that begin together the wider comes first: "2025" before "1 Januari 2025".
  return entries.toSorted((a, b) => order(a.start, b.start) || a.value.length - b.value.length);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function groupsOf(passages: readonly Passage[], spans: readonly (readonly Annotation[])[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  passages.forEach(({ block, text }, passage) => {
    for (const span of spans[passage] ?? []) {
      if (span.kind !== 'date') continue;
      const place = { at: { block, start: span.start, end: span.end }, text };
      const group = groups.get(span.value);
      if (group === undefined) groups.set(span.value, [place]);
      else group.push(place);
    }
  });
  return groups;
}

// A sentence of the body says more of what happened than the title does.
function entryOf(value: string, start: string, places: Group): TimelineEntry {
  const { at, text } = places.find((place) => place.at.block >= 0) ?? places[0];
  return {
    value,
    start,
    text: text.slice(at.start, at.end),
    at,
    sentence: sentenceAround(text, at),
    mentions: places.map((place) => place.at),
  };
}
