/** Whether an Indonesian word is a verb by its prefix; of the nouns that begin alike most are shorter, or begin as these do. */
export function isVerb(word: string): boolean {
  return /^(?:me[mnlr]\p{Ll}{5,}|ber\p{Ll}{4,}|di(?!rek|rj|vi|s[kt]|gi|nas|men|al|pl|ag|nd|no)\p{Ll}{4,})$/u.test(word);
}
