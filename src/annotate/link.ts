/** Ties spans to the people and terms they mention, once it is known which spans stay. */
import type { Findings, Passage } from './passage.ts';
import type { Annotation, Mention, Person, Term } from './reading.ts';

/** Spans per passage with the entities they point to. */
export interface Linked {
  readonly spans: readonly (readonly Annotation[])[];
  /** Most mentioned first. */
  readonly people: readonly Person[];
  /** In order of first mention. */
  readonly terms: readonly Term[];
}

/** Collects the mentions that stayed, drops entities without any, and renumbers the spans. */
export function link(
  passages: readonly Passage[],
  spans: readonly (readonly Annotation[])[],
  findings: readonly Findings[],
): Linked {
  const personMentions = mentionsOf(passages, spans, (span) => (span.kind === 'person' ? span.person : null));
  const termMentions = mentionsOf(passages, spans, (span) => (span.kind === 'term' ? span.term : null));
  const people = mentioned(
    findings.flatMap((finding) => finding.people ?? []),
    personMentions,
  );
  const terms = mentioned(
    findings.flatMap((finding) => finding.terms ?? []),
    termMentions,
  );
  const byPlace = terms.toSorted((a, b) => placeOf(a) - placeOf(b));
  const byCount = people.toSorted((a, b) => countOf(b) - countOf(a) || placeOf(a) - placeOf(b));
  const person = newIndices(byCount);
  const term = newIndices(byPlace);
  const renumber = (span: Annotation): Annotation => {
    if (span.kind === 'person') return { ...span, person: person.get(span.person) ?? 0 };
    return span.kind === 'term' ? { ...span, term: term.get(span.term) ?? 0 } : span;
  };
  return {
    spans: spans.map((inPassage) => inPassage.map(renumber)),
    people: byCount.map(({ entity }) => entity),
    terms: byPlace.map(({ entity }) => entity),
  };
}

type Mentions = ReadonlyMap<number, readonly Mention[]>;

function mentionsOf(
  passages: readonly Passage[],
  spans: readonly (readonly Annotation[])[],
  entityOf: (span: Annotation) => number | null,
): Mentions {
  const mentions = new Map<number, Mention[]>();
  passages.forEach(({ block }, at) => {
    for (const span of spans[at] ?? []) {
      const entity = entityOf(span);
      if (entity === null) continue;
      const known = mentions.get(entity) ?? [];
      known.push({ block, start: span.start, end: span.end });
      mentions.set(entity, known);
    }
  });
  return mentions;
}

interface Mentionable {
  readonly mentions: readonly Mention[];
}

interface Mentioned<E> {
  /** The index that its spans were found with. */
  readonly was: number;
  readonly entity: E & Mentionable;
}

function mentioned<E>(entities: readonly E[], mentions: Mentions): readonly Mentioned<E>[] {
  return entities.flatMap((entity, was) => {
    const own = mentions.get(was);
    return own === undefined ? [] : [{ was, entity: { ...entity, mentions: own } }];
  });
}

function newIndices(entities: readonly Mentioned<unknown>[]): ReadonlyMap<number, number> {
  return new Map(entities.map(({ was }, index) => [was, index]));
}

// Blocks are far shorter than this, so a place compares as one number.
const blockWidth = 1e9;

function placeOf({ entity }: Mentioned<unknown>): number {
  const [first] = entity.mentions;
  return first === undefined ? 0 : first.block * blockWidth + first.start;
}

function countOf({ entity }: Mentioned<unknown>): number {
  return entity.mentions.length;
}
