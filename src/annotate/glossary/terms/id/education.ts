/** Schools, universities, degrees: sorted lines that `parseTerms` reads. */
export const education = `
PTN | perguruan tinggi negeri | Kampus milik negara. | state university
SDM | sumber daya manusia | Tenaga dan kemampuan manusia dalam bekerja. | human resources
`;
