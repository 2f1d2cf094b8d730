/** Schools, universities, degrees: sorted lines that `parseTerms` reads. */
export const education = `
PhD | Doctor of Philosophy | The highest degree that a university awards. | gelar doktor
`;
