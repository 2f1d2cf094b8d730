/** Technology, internet, science: sorted lines that `parseTerms` reads. */
export const technology = `
AI | kecerdasan buatan | Program komputer yang meniru kemampuan berpikir manusia. | artificial intelligence
medsos | media sosial | Layanan internet tempat orang berbagi tulisan, gambar, dan video. | social media
`;
