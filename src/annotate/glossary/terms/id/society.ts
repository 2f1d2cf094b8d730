/** Daily life, religion, associations: sorted lines that `parseTerms` reads. */
export const society = `
bansos | bantuan sosial | Bantuan uang atau barang dari pemerintah bagi warga yang membutuhkan. | social assistance
judol | judi online | Perjudian melalui internet. | online gambling
karhutla | kebakaran hutan dan lahan | Kebakaran di hutan atau lahan, sering menimbulkan kabut asap. | forest and land fires
KPAI | Komisi Perlindungan Anak Indonesia | Lembaga yang mengawasi pemenuhan hak anak. | child protection commission
KTP | kartu tanda penduduk | Kartu identitas resmi warga Indonesia. | identity card
lansia | orang lanjut usia | Orang yang berusia 60 tahun ke atas. | elderly person
LSM | lembaga swadaya masyarakat | Organisasi warga yang bekerja di luar pemerintah. | non-governmental organisation
miras | minuman keras | Minuman yang mengandung alkohol. | alcoholic drinks
MUI | Majelis Ulama Indonesia | Wadah para ulama yang mengeluarkan fatwa. | Indonesian Ulema Council
NIK | nomor induk kependudukan | Nomor identitas tetap setiap penduduk Indonesia. | national ID number
NU | Nahdlatul Ulama | Organisasi Islam terbesar di Indonesia. | largest Indonesian Muslim organisation
ormas | organisasi kemasyarakatan | Perkumpulan warga untuk tujuan bersama. | mass organisation
PBNU | Pengurus Besar Nahdlatul Ulama | Pengurus pusat organisasi Nahdlatul Ulama. | Nahdlatul Ulama central board
WNI | warga negara Indonesia | Orang yang berkewarganegaraan Indonesia. | Indonesian citizen
`;
