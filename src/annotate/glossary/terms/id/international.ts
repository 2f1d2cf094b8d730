/** International bodies and treaties: sorted lines that `parseTerms` reads. */
export const international = `
ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara | Organisasi kerja sama negara-negara di Asia Tenggara. | Association of Southeast Asian Nations
BRICS | Brasil, Rusia, India, Tiongkok, dan Afrika Selatan | Kelompok kerja sama negara-negara berkembang besar, kini dengan anggota tambahan. | BRICS group of emerging economies
DK PBB | Dewan Keamanan PBB | Badan PBB yang bertanggung jawab atas perdamaian dunia. | UN Security Council
IAEA | Badan Tenaga Atom Internasional | Badan yang mengawasi penggunaan tenaga nuklir di dunia. | International Atomic Energy Agency
ICC | Mahkamah Pidana Internasional | Pengadilan di Den Haag yang mengadili orang atas kejahatan perang dan kejahatan berat lain. | International Criminal Court
IMF | Dana Moneter Internasional | Lembaga yang memberi pinjaman dan nasihat keuangan kepada negara. | International Monetary Fund
KTT | konferensi tingkat tinggi | Pertemuan para kepala negara atau pemerintahan. | summit
NATO | Pakta Pertahanan Atlantik Utara | Persekutuan pertahanan negara-negara Amerika Utara dan Eropa. | North Atlantic Treaty Organization
OKI | Organisasi Kerja Sama Islam | Organisasi negara-negara berpenduduk muslim. | Organisation of Islamic Cooperation | not-after:kabupaten,bupati
OPEC | Organisasi Negara-Negara Pengekspor Minyak | Organisasi yang menyepakati jumlah produksi minyak anggotanya. | Organization of the Petroleum Exporting Countries
PBB | Perserikatan Bangsa-Bangsa | Organisasi antarnegara yang mengurus perdamaian dan kerja sama dunia. | United Nations | not-after:partai,pajak,bayar,membayar
UE | Uni Eropa | Persatuan politik dan ekonomi negara-negara Eropa. | European Union
UNESCO | Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB | Badan PBB untuk pendidikan, ilmu, dan kebudayaan. | UN cultural organisation
UNHCR | Komisariat Tinggi PBB untuk Pengungsi | Badan PBB yang melindungi pengungsi. | UN refugee agency
WHO | Organisasi Kesehatan Dunia | Badan PBB yang mengurus kesehatan. | World Health Organization
WTO | Organisasi Perdagangan Dunia | Organisasi yang mengatur perdagangan antarnegara. | World Trade Organization
`;
