/** Armed forces, police, intelligence, weapons: sorted lines that `parseTerms` reads. */
export const security = `
FBI | Federal Bureau of Investigation | The federal police and domestic intelligence agency of the United States. | biro penyelidik federal AS
`;
