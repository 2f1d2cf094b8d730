/** Press, agencies, broadcasters: sorted lines that `parseTerms` reads. */
export const media = `
BBC | British Broadcasting Corporation | The public broadcaster of the United Kingdom. | lembaga penyiaran publik Inggris
`;
