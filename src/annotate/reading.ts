/**
 * A reading is an article plus what we understood of it: spans on each
 * block's text, and the entities those spans point to.
 */
import type { Article, Span } from '../article/article.ts';

/** What annotators may know besides the text itself. */
export interface Context {
  /** BCP 47 primary language of the article, e.g. `id`. */
  readonly language: string;
  /** ISO 8601 publication date that relative dates are resolved against; null when unknown. */
  readonly published: string | null;
}

/** Pure: the same text gives the same spans, sorted, not overlapping one another. */
export type Annotator<S extends Span> = (text: string, context: Context) => readonly S[];

/** What sort of number a figure is. */
export const figureKinds = [
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'age',
  'ordinal',
  'score',
  'rate',
  'vague',
] as const;

/** What sort of number a figure is. */
export type FigureKind = (typeof figureKinds)[number];

/** How exact a figure is said to be: about, at least, at most, more than, less than. */
export type Hedge = '≈' | '≥' | '≤' | '>' | '<';

/** A number in the text, understood. */
export interface FigureSpan extends Span {
  readonly kind: FigureKind;
  /** The number, or `[min, max]` of a range; a score is `[home, away]`. */
  readonly value: number | readonly [number, number];
  /** ISO 4217 code for money (`cent` or `penny` for small change without its currency), CLDR unit id (`kilometer`, `year`) for measures, durations and ages. */
  readonly unit?: string;
  readonly hedge?: Hedge;
  /** What is counted, as the text says it: `tentara`, `orang tewas`. */
  readonly label?: string;
  /** Whether it counts dead, hurt, missing or displaced people. */
  readonly human?: boolean;
}

/** A date or time of day in the text. */
export interface DateSpan extends Span {
  readonly kind: 'date' | 'time';
  /** ISO 8601, partial where the text is: `2025-11-06`, `--11-06`, `2025-09`, `07:00+07:00`. */
  readonly value: string;
}

/** A mention of a person; `person` indexes {@link Reading.people}. */
export interface PersonSpan extends Span {
  readonly kind: 'person';
  readonly person: number;
}

/** A mention of a glossary term; `term` indexes {@link Reading.terms}. */
export interface TermSpan extends Span {
  readonly kind: 'term';
  readonly term: number;
}

/** Anything we understood in a text. */
export type Annotation = FigureSpan | DateSpan | PersonSpan | TermSpan;

/** Where a mention stands: block −1 is the title. */
export interface Mention extends Span {
  readonly block: number;
}

/** A person of the article with all mentions. */
export interface Person {
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** Role as the text says it, e.g. `Pemimpin Korea Utara`; empty when not said. */
  readonly role: string;
  readonly mentions: readonly Mention[];
}

/** Where a term's explanation comes from. */
export type TermSource = 'article' | 'own' | 'builtin';

/** An abbreviation or term that the article uses, explained. */
export interface Term {
  readonly term: string;
  /** The long form, e.g. `Korea Utara`. */
  readonly expansion: string;
  /** One sentence in Indonesian; empty when there is none. */
  readonly gloss: string;
  /** English rendering; empty when there is none. */
  readonly english: string;
  readonly source: TermSource;
  readonly mentions: readonly Mention[];
}

/** A figure that matters, for the at-a-glance strip. */
export interface KeyFigure {
  readonly figure: FigureSpan;
  readonly at: Mention;
  /** The figure as printed, e.g. `5.000` or `Rp 1,2 triliun`. */
  readonly text: string;
  /** A few words that say what it counts, from the sentence, e.g. `tentara Korut tewas`. */
  readonly label: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** All places with the same value and unit, this one included. */
  readonly mentions: readonly Mention[];
  readonly inTitle: boolean;
}

/** One date of the article, for the timeline. */
export interface TimelineEntry {
  /** ISO 8601 as far as the text says it: `2025-11-06`, `2025-09`, `2023/2024`, `195X`. */
  readonly value: string;
  /** The first day of it, e.g. `2025-09-01`; what entries are sorted by. */
  readonly start: string;
  /** The date as printed, e.g. `Kamis (6/11)`. */
  readonly text: string;
  readonly at: Mention;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** All places with the same date, this one included. */
  readonly mentions: readonly Mention[];
}

/** An article with everything understood in it. */
export interface Reading {
  readonly article: Article;
  readonly titleSpans: readonly Annotation[];
  /** Same length as `article.blocks`; empty for blocks without text. Sorted, not overlapping. */
  readonly spans: readonly (readonly Annotation[])[];
  /** Three to six, best first; fewer where the article has fewer. */
  readonly keyFigures: readonly KeyFigure[];
  /** The dates that can be placed, earliest first; without times of day. */
  readonly timeline: readonly TimelineEntry[];
  /** Most mentioned first. */
  readonly people: readonly Person[];
  /** In order of first mention. */
  readonly terms: readonly Term[];
}

/** A term the user defined on the options page. */
export interface OwnTerm {
  readonly term: string;
  readonly expansion: string;
  readonly gloss: string;
}
