/** What a language must say about its dates; the rules in this folder know no word of any language. */
import type { ReferenceWords } from '../figures/not-figures.ts';
import type { PhraseTable } from '../phrases.ts';

/** A step from the day of publication, e.g. `bulan lalu` is one month back. */
export interface Offset {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly by: number;
}

/** One language's tables, in lower case. */
export interface DateGrammar extends ReferenceWords {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are other words too, and need a day, a year or a preposition beside them. */
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly monthCues: ReadonlySet<string>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words that make a weekday behind them a name: `Pasar` Minggu. */
  readonly notDaysAfter: ReadonlySet<string>;
  /** Whether the month may stand before the day: `November 4`. */
  readonly monthFirst: boolean;
  /** After or before a month: `September lalu`, `last September`. */
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** Whether `last` stands before the month. */
  readonly lastBefore: boolean;
  readonly relative: PhraseTable<Offset>;
  /** Words between the ends of a stretch of time: `hingga`. */
  readonly rangeWords: ReadonlySet<string>;
  /** `antara … dan …`. */
  readonly between: readonly [before: string, middle: string];
  /** `1950-an` in its tokens after the digits, `1950s`. */
  readonly decadeSuffix: readonly string[];
  /** Words that make two digits a decade: `era` 90-an. */
  readonly decadeCues: ReadonlySet<string>;
  /** Parts of a year with how many there are: `kuartal` is one of 4. */
  readonly yearParts: ReadonlyMap<string, number>;
  /** Numbers of such parts in words: `kedua`. */
  readonly partNumbers: ReadonlyMap<string, number>;
  /** Whether the number stands before the part: `second quarter`. */
  readonly partNumberBefore: boolean;
  /** Words between such a part and its year: `of`, `tahun`. */
  readonly yearLinks: ReadonlySet<string>;
  /** Words that show a number to be a year: `tahun`, `sejak`. */
  readonly yearCues: ReadonlySet<string>;
  /** Words after which four digits count something. */
  readonly countedAfterYear: ReadonlySet<string>;
  /** Words that no number counts. */
  readonly notCounted: ReadonlySet<string>;
  /** Words before which a relative phrase is part of a length of time: `lima` tahun lalu. */
  readonly numberWords: ReadonlySet<string>;
  readonly clockCues: ReadonlySet<string>;
  readonly clockJoiners: ReadonlySet<string>;
  /** Hours to add below twelve: `malam`, `p.m.`. */
  readonly dayParts: PhraseTable<number>;
}
