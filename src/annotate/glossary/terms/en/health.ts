/** Health and medicine: sorted lines that `parseTerms` reads. */
export const health = `
WHO | World Health Organization | The UN agency for public health. | Organisasi Kesehatan Dunia
`;
