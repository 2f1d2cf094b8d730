/** Sport and its bodies: sorted lines that `parseTerms` reads. */
export const sport = `
IOC | International Olympic Committee | The body that runs the Olympic Games. | Komite Olimpiade Internasional
`;
