/** Technology, internet, science: sorted lines that `parseTerms` reads. */
export const technology = `
AI | artificial intelligence | Computer programs that do what seems to need human thinking. | kecerdasan buatan
`;
