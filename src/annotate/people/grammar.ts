import type { PhraseTable } from '../phrases.ts';

/** What a language must say about how it introduces people. All words are lower case. */
export interface PeopleGrammar {
  /** Offices and ranks that stand right before a name: `presiden`, `menteri`. */
  readonly titles: ReadonlySet<string>;
  /** What else people are said to be; with these alone nobody is introduced. */
  readonly roleNouns: ReadonlySet<string>;
  /** Those of the titles behind which one word is a name; after the others it may be a club or a firm. */
  readonly soleTitles: ReadonlySet<string>;
  /** Words that go on with a title before the name comes: `keuangan`, `umum`. Never part of a name. */
  readonly titleParts: ReadonlySet<string>;
  /** Kinds of bodies and places whose own name follows: `universitas`, `desa`. */
  readonly bodies: ReadonlySet<string>;
  /** Said before a name out of courtesy, no role: `pak`, `mr`. */
  readonly honorifics: ReadonlySet<string>;
  /** Verbs with the speaker behind: `kata`. */
  readonly speechBefore: ReadonlySet<string>;
  /** Verbs with the speaker in front: `mengatakan`. */
  readonly speechAfter: ReadonlySet<string>;
  /** Capitalised words that begin sentences but no names. */
  readonly notNames: ReadonlySet<string>;
  /** Words that speak to somebody without a name: `Anda`. */
  readonly addressed: ReadonlySet<string>;
  /** Small words inside names: `bin`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** What says that another name follows: `alias`, `akrab disapa`. */
  readonly aliasCues: PhraseTable<true>;
  /** What some people are called, with their name. */
  readonly nicknames: PhraseTable<string>;
}
