/** Daily life, religion, associations: sorted lines that `parseTerms` reads. */
export const society = `
NGO | non-governmental organisation | A group that works for a cause independently of government. | lembaga swadaya masyarakat
`;
