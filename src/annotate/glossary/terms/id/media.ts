/** Press, agencies, broadcasters: sorted lines that `parseTerms` reads. */
export const media = `
AFP | Agence France-Presse | Kantor berita internasional yang berpusat di Paris, Prancis. | French news agency
BBC | British Broadcasting Corporation | Lembaga penyiaran publik Inggris. | British public broadcaster
CNN | Cable News Network | Saluran berita televisi yang berasal dari Amerika Serikat. | US news channel
KCNA | Kantor Berita Pusat Korea | Kantor berita resmi Korea Utara. | North Korea's state news agency
`;
