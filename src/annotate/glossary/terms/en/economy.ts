/** Money, trade, companies, taxes: sorted lines that `parseTerms` reads. */
export const economy = `
GDP | gross domestic product | The value of all goods and services that a country makes in a year. | produk domestik bruto
`;
