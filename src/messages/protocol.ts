/**
 * Every message of the extension: name → what tells its request and its response.
 * Messages carry nothing, a tab's number or a word, so that one-line guards do;
 * the content script, which is injected into pages, brings no library for them.
 */

type Guard<T> = (value: unknown) => value is T;

const nothing = (value: unknown): value is null => value === null;
const tab = (value: unknown): value is number => Number.isInteger(value);
const word = (value: unknown): value is string => typeof value === 'string';
const yesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';
const oneOf =
  <const W extends string>(...words: W[]): Guard<W> =>
  (value): value is W =>
    words.some((word) => word === value);

// An extraction is opaque on its way and typed `unknown`, so that whoever shows
// it must validate it; the background and the content script needn't carry its schema.
const relayed = (_: unknown): _ is unknown => true;

/** Who sends what to whom is said at each line. */
export const protocol = {
  /** Popup → background: this tab's article, please. */
  'article:of-tab': { request: tab, response: relayed },
  /** Overlay or reader tab → background: the article for the token that it was opened with, please. */
  'article:by-token': { request: word, response: relayed },
  /** Popup → background: what is selected in this tab, please. */
  'selection:of-tab': { request: tab, response: relayed },
  /** Overlay or reader tab → background: what is selected on the page that the token is for, please. */
  'selection:by-token': { request: word, response: relayed },
  /** Popup → background: show this tab's article over its page. */
  'overlay:open': { request: tab, response: nothing },
  /** Overlay → background: take the overlay off the sender's tab. */
  'overlay:close': { request: nothing, response: nothing },
  /** Any surface → background: are the articles of this host opened by themselves? */
  'site:ask': { request: word, response: yesOrNo },
  /** Any surface → background: give this host back; the answer is whether it is still opened by itself. */
  'site:forget': { request: word, response: yesOrNo },
  /** Content script → background: the overlay lies over the sender's page, or no longer does. */
  'page:overlay': { request: oneOf('opened', 'closed'), response: nothing },
  /** Background → content script: are you there, and does the overlay lie over the page? */
  'content:ping': { request: nothing, response: oneOf('opened', 'closed') },
  /** Background → content script: the page's article, or what is selected on it, please. */
  'content:extract': { request: oneOf('whole', 'selection'), response: relayed },
  /** Background → content script: open the overlay, with what its frame's address ends in: its token, and what to ask for. */
  'content:open': { request: word, response: oneOf('opened', 'impossible') },
  /** Background → content script: take the overlay off the page. */
  'content:close': { request: nothing, response: nothing },
} as const;

/** Name of a message. */
export type MessageName = keyof typeof protocol;
type Guarded<G> = G extends Guard<infer T> ? T : never;
/** What a message carries. */
export type Request<N extends MessageName> = Guarded<(typeof protocol)[N]['request']>;
/** What it is answered with. */
export type Response<N extends MessageName> = Guarded<(typeof protocol)[N]['response']>;
