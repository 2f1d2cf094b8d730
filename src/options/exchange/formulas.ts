/** Keeps a spreadsheet from taking a text for a formula, in a way that is undone when it is read back. */

// Texts that are guarded already count too, so that taking one guard off always gives the text back.
const formula = /^'*[=+\-@＝＋－＠]/;

/** The text behind an apostrophe, where a spreadsheet would run it. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);
