/** Countries, regions, time zones: sorted lines that `parseTerms` reads. */
export const country = `
UAE | United Arab Emirates | A federation of seven emirates on the Persian Gulf; its capital is Abu Dhabi. | Uni Emirat Arab
UK | United Kingdom | The state of England, Scotland, Wales and Northern Ireland. | Britania Raya
`;
