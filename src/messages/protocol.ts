/** Every message of the extension: name → schema of its request and of its response. */
import * as v from 'valibot';

// Few kinds of schema, because each one weighs on the background and the content script.
const nothing = v.null_();
const tab = v.number();
const token = v.string();

// An extraction is opaque on its way and typed `unknown`, so that whoever shows
// it must validate it; the background and the content script needn't carry its schema.
const relayed = v.unknown();

/** Who sends what to whom is said at each line. */
export const protocol = {
  /** Popup (naming its tab), overlay or reader tab (with the token they were opened with) → background. */
  'article:get': { request: v.object({ tab: v.optional(tab), token: v.optional(token) }), response: relayed },
  /** Popup → background: show this tab's article over its page. */
  'overlay:open': { request: v.object({ tab }), response: nothing },
  /** Overlay → background: take the overlay off the sender's tab. */
  'overlay:close': { request: nothing, response: nothing },
  /** Background → content script: are you there, and does the overlay lie over the page? */
  'content:ping': { request: nothing, response: v.picklist(['opened', 'closed']) },
  /** Background → content script: the page's article, please. */
  'content:extract': { request: nothing, response: relayed },
  /** Background → content script: open the overlay, with the token for its frame. */
  'content:open': { request: token, response: v.picklist(['opened', 'impossible']) },
  /** Background → content script: take the overlay off the page. */
  'content:close': { request: nothing, response: nothing },
} as const;

/** Name of a message. */
export type MessageName = keyof typeof protocol;
/** What a message carries. */
export type Request<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['request']>;
/** What it is answered with. */
export type Response<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['response']>;
