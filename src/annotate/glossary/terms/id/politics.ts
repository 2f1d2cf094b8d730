/** Parties, parliament, elections: sorted lines that `parseTerms` reads. */
export const politics = `
Bawaslu | Badan Pengawas Pemilihan Umum | Lembaga yang mengawasi jalannya pemilihan umum. | Election Supervisory Agency
caleg | calon anggota legislatif | Orang yang maju dalam pemilihan anggota parlemen. | legislative candidate
capres | calon presiden | Orang yang maju dalam pemilihan presiden. | presidential candidate
cawapres | calon wakil presiden | Pendamping calon presiden dalam pemilihan. | vice-presidential candidate
DPP | Dewan Pimpinan Pusat | Pengurus partai atau organisasi di tingkat nasional. | central board
DPT | daftar pemilih tetap | Daftar akhir warga yang berhak memilih. | final voter list
Gerindra | Gerakan Indonesia Raya | Partai politik Indonesia yang berdiri pada 2008. | Great Indonesia Movement Party
Golkar | Golongan Karya | Partai politik Indonesia berlambang pohon beringin. | Golkar Party
Hanura | Hati Nurani Rakyat | Partai politik Indonesia yang berdiri pada 2006. | People's Conscience Party
Ketum | Ketua Umum | Pemimpin tertinggi partai atau organisasi. | chair
KIM | Koalisi Indonesia Maju | Gabungan partai pendukung Prabowo-Gibran dalam Pilpres 2024. | Onward Indonesia Coalition | not-after:presiden,pemimpin
KPU | Komisi Pemilihan Umum | Lembaga yang menyelenggarakan pemilihan umum. | General Elections Commission
NasDem | Nasional Demokrat | Partai politik Indonesia yang berdiri pada 2011. | National Democratic Party
PAN | Partai Amanat Nasional | Partai politik Indonesia yang berdiri pada 1998. | National Mandate Party
Pansus | panitia khusus | Panitia DPR yang dibentuk untuk satu urusan tertentu. | special committee
parpol | partai politik | Organisasi yang mengajukan calon dalam pemilihan umum. | political party
paslon | pasangan calon | Dua orang yang maju bersama dalam pemilihan. | candidate pair
PDIP | Partai Demokrasi Indonesia Perjuangan | Partai politik Indonesia berlambang banteng. | Indonesian Democratic Party of Struggle
pemilu | pemilihan umum | Pemungutan suara untuk memilih wakil rakyat dan presiden. | general election
pileg | pemilihan legislatif | Pemungutan suara untuk memilih anggota parlemen. | legislative election
pilgub | pemilihan gubernur | Pemungutan suara untuk memilih gubernur. | gubernatorial election
pilkada | pemilihan kepala daerah | Pemungutan suara untuk memilih gubernur, bupati, atau wali kota. | regional head election
pilpres | pemilihan presiden | Pemungutan suara untuk memilih presiden. | presidential election
PKB | Partai Kebangkitan Bangsa | Partai politik Indonesia yang lahir dari kalangan NU. | National Awakening Party
PKI | Partai Komunis Indonesia | Partai yang dilarang sejak 1966. | Indonesian Communist Party
PKS | Partai Keadilan Sejahtera | Partai politik Indonesia berasas Islam. | Prosperous Justice Party
PPP | Partai Persatuan Pembangunan | Partai politik Indonesia berasas Islam. | United Development Party
PSI | Partai Solidaritas Indonesia | Partai politik Indonesia yang berdiri pada 2014. | Indonesian Solidarity Party
`;
