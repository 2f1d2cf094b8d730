/** Courts, prosecutors, statutes, crimes: sorted lines that `parseTerms` reads. */
export const law = `
ICJ | International Court of Justice | The UN court in The Hague that settles disputes between states. | Mahkamah Internasional
`;
