/** Sport and its bodies: sorted lines that `parseTerms` reads. */
export const sport = `
FIFA | Federasi Sepak Bola Internasional | Badan yang mengatur sepak bola di dunia. | world football federation
PBSI | Persatuan Bulu Tangkis Seluruh Indonesia | Badan yang membina bulu tangkis Indonesia. | Badminton Association of Indonesia
PSSI | Persatuan Sepak Bola Seluruh Indonesia | Badan yang mengatur sepak bola Indonesia. | Football Association of Indonesia
timnas | tim nasional | Tim olahraga yang mewakili negara. | national team
UEFA | Uni Sepak Bola Eropa | Badan yang mengatur sepak bola di Eropa. | European football union
`;
