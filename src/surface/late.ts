/** How long an article is waited for that its page brings late. */
import type { FailureReason } from '../article/article.ts';

/** Pauses before each time that the page is asked, in ms: three seconds in all. */
export const pauses: readonly number[] = [0, 400, 500, 800, 1300];

/** Whether nothing is to be said yet: a page without any text is about to get some. */
export const isAwaited = (reason: FailureReason): boolean => reason === 'empty';

/** Whether it is said, and asked again in silence: what looks like no article may be the frame of one. */
export const isHopeful = (reason: FailureReason): boolean => reason === 'not-article' || reason === 'paywalled';
