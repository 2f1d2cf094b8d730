import type { MessageKey } from '../reader/translate.ts';

/** What is wrong, as a message of the UI with the values in it: `t(...problem)`. */
export type Problem = readonly [key: MessageKey, ...values: (string | number)[]];
