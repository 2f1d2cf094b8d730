/** Roads, railways, ships, aircraft: sorted lines that `parseTerms` reads. */
export const transport = `
KAI | Kereta Api Indonesia | Perusahaan negara yang menjalankan kereta api. | state railway company
KNKT | Komite Nasional Keselamatan Transportasi | Lembaga yang menyelidiki kecelakaan transportasi. | transport safety committee
MRT | moda raya terpadu | Kereta perkotaan cepat di jalur bawah tanah dan layang. | mass rapid transit
`;
