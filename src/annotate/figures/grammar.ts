/** What a language must say about its numbers; the rules in this folder know no word of any language. */
import type { PhraseTable } from '../phrases.ts';
import type { Hedge } from '../reading.ts';

/** How a number word works on the number read so far. */
export type NumberWord =
  /** `dua`, `seratus`, `twenty`: adds its value. */
  | { readonly role: 'add'; readonly value: number }
  /** `belas`: lifts the unit before it into the teens. */
  | { readonly role: 'teen' }
  /** `puluh`, `ratus`: multiplies what was added last. */
  | { readonly role: 'times'; readonly value: number }
  /** `hundred`, `dozen`: multiplies all that was added so far. */
  | { readonly role: 'times-all'; readonly value: number }
  /** `ribu`, `million`: multiplies everything below it. */
  | { readonly role: 'scale'; readonly value: number }
  /** `seribu`: a scale that says its own one. */
  | { readonly role: 'one-scale'; readonly value: number }
  /** `setengah`, `half`. */
  | { readonly role: 'half' };

/** A unit that follows a number. */
export interface Unit {
  readonly kind: 'measure' | 'duration';
  /** CLDR unit id. */
  readonly id: string;
}

/** One language's tables. Single words are sets and maps of lower-case words. */
export interface FigureGrammar {
  /** The decimal mark; the other of `.` and `,` groups thousands. */
  readonly decimal: ',' | '.';
  readonly numbers: ReadonlyMap<string, NumberWord>;
  /** Words that may stand between number words: `and`. */
  readonly joiners: ReadonlySet<string>;
  /** The decimal mark, spoken: `koma`. */
  readonly points: ReadonlySet<string>;
  /** Words that make a number negative: `minus`. */
  readonly minus: ReadonlySet<string>;
  /** Words that are nought only where they stand alone. */
  readonly loneZeros: ReadonlySet<string>;
  /** Words that count as one before a scale: `a` million. */
  readonly articles: ReadonlySet<string>;
  /** The letter for millions that is also a unit, and only counts before what comes in millions: 2.5`m` people. */
  readonly millionLetter: string;
  /** Words before which it is the unit: 110m `hurdles`. */
  readonly raced: ReadonlySet<string>;
  /** Letters that scale a number when glued to it, as printed: `100k`. */
  readonly gluedScales: ReadonlyMap<string, number>;
  /** The same after a currency sign: `Rp 1,2 M`. */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** `ribuan`, `thousands`. */
  readonly vague: ReadonlyMap<string, number>;
  /** Words that make a scale a vague number: `several` hundred. */
  readonly several: ReadonlySet<string>;
  /** Words between two vague words: tens `of` thousands. */
  readonly vagueLinks: ReadonlySet<string>;
  /** Words between the halves of a fraction that is read out: one `over` three. */
  readonly divided: ReadonlySet<string>;
  /** `separuh`, `sepertiga`. */
  readonly fractions: PhraseTable<number>;
  /** The lower half of a fraction: `pertiga` is 3, `third` after one. */
  readonly fractionParts: ReadonlyMap<string, number>;
  /** The same after two or more: `thirds`. */
  readonly severalParts: ReadonlyMap<string, number>;
  /** Words between part and whole: two `out of` three. */
  readonly outOf: PhraseTable<true>;
  readonly rangeWords: ReadonlySet<string>;
  /** Those of them that also say what became of a share: 4.5% `to` 20%. */
  readonly becoming: ReadonlySet<string>;
  /** `antara … dan …`. */
  readonly between: readonly [before: string, middle: string];
  /** `dua atau tiga`: a range where the numbers are neighbours. */
  readonly or: string;
  readonly currencyBefore: PhraseTable<string>;
  readonly currencyAfter: PhraseTable<string>;
  /** Currencies that are measures too, unless there are millions: `pounds`. */
  readonly currencyAfterMillions: PhraseTable<string>;
  /** Hundredths of a currency, with what they are called where no currency is said: `cents`. */
  readonly smallChange: PhraseTable<string>;
  readonly percent: PhraseTable<true>;
  readonly units: PhraseTable<Unit>;
  /** `3 kali lipat`. */
  readonly times: PhraseTable<true>;
  /** Words that make the number after them a measure without a unit, with its label: `bermagnitudo`. */
  readonly scaleNames: ReadonlyMap<string, string>;
  /** `berusia`, `aged`. */
  readonly ageBefore: PhraseTable<true>;
  /** `years old`. */
  readonly ageAfter: PhraseTable<true>;
  /** Whether an age stands between commas behind a name: `Maria Lund, 52, said`. */
  readonly agesInCommas: boolean;
  /** Spelled-out ordinals. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Ordinals that multiply the number before them: two `hundredth`. */
  readonly ordinalScales: ReadonlyMap<string, number>;
  /** Ordinals only where tens stand before them, being other words too: twenty-`second`. */
  readonly ordinalUnits: ReadonlyMap<string, number>;
  /** What stands right before a number and makes it an ordinal: `ke-`. Empty where there is none. */
  readonly ordinalPrefix: string;
  /** Whether ordinals stand behind their noun: `bandara kedua`. */
  readonly ordinalsTrail: boolean;
  /** What is glued to a number and makes it an ordinal: `th`. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Words next to which a spelled-out ordinal really is one: `babak kedua`, not `kedua negara`. */
  readonly ordinalHeads: ReadonlySet<string>;
  /** Verbs behind which even the doubtful ones are places in an order: `finished` second. */
  readonly placings: ReadonlySet<string>;
  readonly ordinalTails: ReadonlySet<string>;
  readonly hedgesBefore: PhraseTable<Hedge>;
  readonly hedgesAfter: PhraseTable<Hedge>;
  /** What makes a hedge before the next number of what looks like one after this: and more `than`. */
  readonly than: ReadonlySet<string>;
  /** Words between the two bounds of one range: more than 3 `and` less than 5. */
  readonly boundJoiners: ReadonlySet<string>;
  /** Words that name a reference number: `Pasal`, `Nomor`. */
  readonly references: ReadonlySet<string>;
  /** The word before a law's year: `Tahun`. */
  readonly yearWord: string;
  /** The word between a page and how many there are: 1 `of` 5. */
  readonly pageOf: string;
  /** Words that make the number before them the name of a round: 16 `besar`. */
  readonly rounds: ReadonlySet<string>;
  /** Set phrases that hold a number word but count nothing: `salah satu`. */
  readonly idioms: PhraseTable<true>;
  /** Words of games, near which `1-3` is a score. */
  readonly scoreCues: ReadonlySet<string>;
  /** Whether a word's form shows it to be a verb, which nothing counts. */
  isVerb(word: string): boolean;
  /** Words that only say which ones of a noun are meant: `terakhir`. */
  readonly qualifiers: ReadonlySet<string>;
  /** Words that begin a clause of their own: `setelah`, `while`. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Function words: never what is counted. */
  readonly notCounted: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Dead, hurt, missing, displaced. */
  readonly harm: ReadonlySet<string>;
}

/** Builds a set from words in one string. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** A phrase table whose phrases, separated by commas, all carry the same value. */
export function phrasesOf<T>(value: T, phrases: string): [string, T][] {
  return phrases.split(', ').map((phrase) => [phrase, value]);
}

/** Duration and measure units from `id: names` lists. */
export function unitsOf(kind: Unit['kind'], names: Readonly<Record<string, string>>): [string, Unit][] {
  return Object.entries(names).flatMap(([id, phrases]) => phrasesOf<Unit>({ kind, id }, phrases));
}
