/** Money, trade, companies, taxes: sorted lines that `parseTerms` reads. */
export const economy = `
ADB | Bank Pembangunan Asia | Bank yang membiayai pembangunan di Asia dan Pasifik, berpusat di Manila. | Asian Development Bank
APBD | Anggaran Pendapatan dan Belanja Daerah | Rencana keuangan tahunan pemerintah daerah yang disetujui DPRD. | regional budget
APBN | Anggaran Pendapatan dan Belanja Negara | Rencana keuangan tahunan pemerintah pusat yang disetujui DPR. | state budget
BBM | bahan bakar minyak | Bahan bakar cair seperti bensin dan solar. | fuel
BCA | Bank Central Asia | Salah satu bank swasta terbesar di Indonesia. | private bank
BEI | Bursa Efek Indonesia | Tempat saham perusahaan terbuka diperdagangkan di Jakarta. | Indonesia Stock Exchange
BI | Bank Indonesia | Bank sentral yang menjaga nilai rupiah. | Indonesia's central bank
BNI | Bank Negara Indonesia | Bank milik negara. | state-owned bank
BRI | Bank Rakyat Indonesia | Bank milik negara. | state-owned bank
Bulog | Badan Urusan Logistik | Badan milik negara yang mengurus persediaan beras dan pangan pokok. | state food logistics agency
BUMN | badan usaha milik negara | Perusahaan yang seluruh atau sebagian besar modalnya dimiliki negara. | state-owned enterprise
Dirut | Direktur Utama | Pemimpin tertinggi dalam direksi perusahaan. | president director
HET | harga eceran tertinggi | Batas harga jual kepada pembeli yang ditetapkan pemerintah. | maximum retail price
IHSG | Indeks Harga Saham Gabungan | Ukuran pergerakan harga semua saham di Bursa Efek Indonesia. | Jakarta Composite Index
Kadin | Kamar Dagang dan Industri | Organisasi pengusaha Indonesia. | Chamber of Commerce and Industry
KUR | kredit usaha rakyat | Pinjaman berbunga ringan bagi usaha kecil dengan dukungan pemerintah. | people's business credit
LPS | Lembaga Penjamin Simpanan | Lembaga yang menjamin uang nasabah di bank. | Deposit Insurance Corporation
migas | minyak dan gas bumi | Bahan tambang cair dan gas yang dipakai sebagai sumber energi. | oil and gas
minerba | mineral dan batu bara | Bahan tambang selain minyak dan gas. | minerals and coal
NPWP | nomor pokok wajib pajak | Nomor identitas untuk urusan pajak. | taxpayer identification number
OJK | Otoritas Jasa Keuangan | Lembaga yang mengawasi bank, asuransi, dan pasar modal. | Financial Services Authority
PDAM | perusahaan daerah air minum | Perusahaan milik daerah yang menyalurkan air bersih. | regional water utility
PDB | produk domestik bruto | Nilai seluruh barang dan jasa yang dihasilkan suatu negara. | gross domestic product
PHK | pemutusan hubungan kerja | Berakhirnya pekerjaan karena keputusan perusahaan. | layoff
pinjol | pinjaman online | Pinjaman uang melalui aplikasi atau situs. | online loan
PLN | Perusahaan Listrik Negara | Perusahaan negara penyedia listrik. | state electricity company
PPh | pajak penghasilan | Pajak atas penghasilan orang atau badan. | income tax
PPN | pajak pertambahan nilai | Pajak atas penjualan barang dan jasa. | value-added tax
PT | perseroan terbatas | Bentuk perusahaan yang modalnya terbagi atas saham. | limited company | name not-after:pengadilan
RAPBN | Rancangan Anggaran Pendapatan dan Belanja Negara | Usulan anggaran negara yang belum disahkan. | draft state budget
sembako | sembilan bahan pokok | Kebutuhan pangan sehari-hari seperti beras, gula, dan minyak. | nine staple goods
SPBU | stasiun pengisian bahan bakar umum | Tempat mengisi bahan bakar kendaraan. | petrol station
UMKM | usaha mikro, kecil, dan menengah | Usaha milik warga dengan modal kecil sampai sedang. | micro, small and medium enterprises
`;
