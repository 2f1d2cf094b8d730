/** Every message of the extension: name → schema of its request and of its response. */
import * as v from 'valibot';
import type { Extraction } from '../article/article.ts';
import { extractionSchema } from './article-schema.ts';

const nothing = v.optional(v.undefined());
const open = v.strictObject({ open: v.boolean() });
const token = v.pipe(v.string(), v.uuid());

/** Who sends what to whom is said at each line. */
export const protocol = {
  /** Surface → background. The popup sends no token; overlay and tab send the one they were opened with. */
  'article:get': { request: v.strictObject({ token: v.optional(token) }), response: extractionSchema },
  /** Popup → background: show the active tab's article over its page. */
  'overlay:open': { request: nothing, response: open },
  /** Overlay → background: take the overlay off the sender's tab. */
  'overlay:close': { request: nothing, response: open },
  /** Background → content script: are you there? */
  'content:ping': { request: nothing, response: v.literal('here') },
  /** Background → content script. */
  'content:extract': { request: nothing, response: extractionSchema },
  /** Background → content script; with a token it shows the overlay, without one it removes it. */
  'content:overlay': { request: v.strictObject({ token: v.optional(token) }), response: open },
} as const satisfies Record<string, { request: v.GenericSchema; response: v.GenericSchema }>;

/** Name of a message. */
export type MessageName = keyof typeof protocol;
/** What a message carries. */
export type Request<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['request']>;
/** What it is answered with. */
export type Response<N extends MessageName> = N extends 'article:get' | 'content:extract'
  ? Extraction
  : v.InferOutput<(typeof protocol)[N]['response']>;
