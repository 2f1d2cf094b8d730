/** Parties, parliament, elections: sorted lines that `parseTerms` reads. */
export const politics = `
MP | member of parliament | A person elected to sit in a parliament. | anggota parlemen
`;
