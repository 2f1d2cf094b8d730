/** Roads, railways, ships, aircraft: sorted lines that `parseTerms` reads. */
export const transport = `
FAA | Federal Aviation Administration | The US agency that regulates civil aviation. | otoritas penerbangan AS
`;
