/** An example of each sense that needs a cue: `term | expansion | a sentence that has it | one that has not`. */
export const indonesianCues = `
AAI | Asosiasi Advokat Indonesia | Ketua AAI membela rekannya. | Bandara itu dikelola AAI.
AAL | Akademi Angkatan Laut | Ia lulusan AAL tahun 1995. | Grafik AAL tampak pada layar.
AAU | Akademi Angkatan Udara | Lulusan AAU dilantik presiden. | Kode AAU tertulis di peta.
ABC | American Broadcasting Company | Ia tampil di acara TV ABC. | Kecap ABC naik harga.
ABS | sistem rem antiterkunci | Motor itu dilengkapi rem ABS pada roda depan. | Atlet itu melatih ABS setiap pagi.
AD | Angkatan Darat | Dua prajurit AD berlatih. | Toko AD tutup.
AF | fokus otomatis | Kamera itu punya sistem AF baru. | Pria berinisial AF ditangkap.
AFC | Konfederasi Sepak Bola Asia | Pertandingan itu diawasi AFC dan FIFA. | Klub Sunderland AFC kalah dua gol.
AHU | Administrasi Hukum Umum | Dirjen AHU mengesahkan badan usaha itu. | Mesin AHU di gedung itu rusak.
AI | kecerdasan buatan | Perusahaan itu memakai teknologi AI untuk menerjemahkan. | Korban berinisial AI melapor ke polisi.
AJB | akta jual beli | Notaris membuat akta AJB rumah itu. | Persib menang, kata AJB.
AL | Angkatan Laut | Dua perwira AL berlayar. | Rumah AL kosong.
AMAN | Aliansi Masyarakat Adat Nusantara | Sekjen AMAN meminta hutan adat diakui. | POLISI: SITUASI KOTA AMAN SETELAH UNJUK RASA.
AMI | Anugerah Musik Indonesia | Penyanyi itu meraih AMI Award. | Ketua AMI datang ke rapat.
ANI | Asian News International | Polisi India, dilansir ANI, menangkap tiga orang. | Pelatih ANI Setyawan mengundurkan diri.
ANP | Algemeen Nederlands Persbureau | Menurut kantor berita ANP, banjir surut. | Pengurus ANP bertemu di Bandung.
ANTARA | Lembaga Kantor Berita Nasional Antara | Jakarta (ANTARA News) mengabarkan kedatangan presiden. | PERANG ANTARA DUA NEGARA ITU BERAKHIR.
AP | Associated Press | Menurut kantor berita AP, korban tewas bertambah. | Tersangka AP ditangkap di rumahnya.
API | antarmuka pemrograman aplikasi | Peretas mencuri API key perusahaan itu. | Organisasi API meminta pemerintah membatasi impor kain.
APK | alat peraga kampanye | Petugas menurunkan ribuan APK di jalan. | Pengguna mengunduh berkas APK dari situs itu.
APPSI | Asosiasi Pemerintah Provinsi Seluruh Indonesia | Ketua APPSI bertemu para gubernur di Jakarta. | Pedagang pasar di APPSI menolak kenaikan sewa kios.
APU | prosesor dengan pengolah grafis | Laptop itu memakai APU AMD terbaru. | Program APU di bank itu diperiksa.
AR | realitas berimbuh | Perusahaan itu memamerkan kacamata AR terbarunya. | Polisi menangkap AR di terminal.
ARG | Argentina | Medali emas direbut Budi Santoso (ARG) kemarin. | Toko ARG tutup kemarin.
Armed | artileri medan | Prajurit Armed menembakkan meriam. | Film Armed diputar malam ini.
ART | asisten rumah tangga | Seorang ART mengaku dipukul majikannya. | Galeri ART itu memamerkan lukisan.
AS | Amerika Serikat | Presiden AS tiba di Tokyo pagi ini. | Penyerang AS Roma mencetak dua gol.
Aster | Asisten Teritorial | Aster KSAD meninjau pembangunan desa. | Bunga Aster mekar di taman.
ATP | Asosiasi Pemain Tenis Profesional | Petenis itu naik ke peringkat ATP tertinggi sepanjang kariernya. | Sel tubuh memakai ATP sebagai sumber tenaga.
ATR | Agraria dan Tata Ruang | Menteri ATR menyerahkan sertifikat tanah kepada warga. | Pesawat ATR mendarat di bandara kecil itu.
AU | Angkatan Udara | Sebuah pesawat AU mendarat. | Jurnal AU terbit.
AUT | Austria | Medali emas direbut Budi Santoso (AUT) kemarin. | Toko AUT tutup kemarin.
B3 | bahan berbahaya dan beracun | Pabrik itu membuang limbah B3 ke sungai. | Mobil berpelat B3 itu ditilang polisi.
Badko | badan koordinasi | Ketua Badko HMI mengkritik kebijakan itu. | Badko akan berkumpul pada bulan depan.
Bakom | Badan Komunikasi Pemerintah | Kepala Bakom memberi keterangan kepada wartawan. | Grup Bakom akan tampil di kafe itu.
BAM | Badan Aspirasi Masyarakat | Ketua BAM DPR menemui buruh. | Penyanyi BAM merilis lagu baru.
Bamus | Badan Musyawarah Masyarakat | Bamus Betawi menggelar lebaran. | Rapat Bamus DPR menetapkan jadwal sidang.
Bamus | Badan Musyawarah | Rapat Bamus DPR menetapkan jadwal sidang. | Bamus Betawi menggelar lebaran.
BANI | Badan Arbitrase Nasional Indonesia | Sengketa kontrak dibawa ke BANI. | Penyanyi Ahmad BANI merilis album.
Batan | Badan Tenaga Nuklir Nasional | Kepala Batan menjelaskan hasil penelitian nuklir. | Ia membeli kain Batan di pasar lama.
BBM | BlackBerry Messenger | Layanan BBM Shopping ditutup. | Harga BBM naik lagi.
BC | Bea dan Cukai | Kapal BC Batam menangkap penyelundup. | Kamera BC itu rusak.
BEL | Belgia | Medali emas direbut Budi Santoso (BEL) kemarin. | Toko BEL tutup kemarin.
BIG | Badan Informasi Geospasial | Kepala BIG menunjukkan peta resmi terbaru. | Serial BIG tayang lagi malam ini.
Bimas | Bimbingan Masyarakat | Dirjen Bimas Islam membuka pelatihan penghulu. | Petani menanam padi lewat Bimas pada masa lalu.
BKD | Badan Kepegawaian Daerah | Kepala BKD memanggil pegawai yang sering absen. | Dosen itu mengisi laporan BKD setiap semester.
BMG | Badan Meteorologi dan Geofisika | Kepala BMG mengatakan gempa itu tidak menimbulkan tsunami. | Penyanyi itu menandatangani kontrak dengan BMG.
BMG | Bertelsmann Music Group | Penyanyi itu bekerja sama dengan BMG tahun ini. | Gempa itu dicatat BMG di Jakarta.
BOS | bantuan operasional sekolah | Kepala sekolah memakai dana BOS untuk membeli buku. | Tulisan BOS tertera pada kaus pengusaha itu.
BP | bimbingan dan penyuluhan | Siswa itu dipanggil guru BP. | Perusahaan minyak BP menutup kilang.
BPD | badan permusyawaratan desa | Ketua BPD memimpin musyawarah warga. | Seluruh BPD diminta menambah kredit.
BPD | bank pembangunan daerah | Seluruh BPD diminta menambah kredit bagi usaha kecil. | Ketua BPD desa itu memimpin musyawarah warga.
BRA | Brasil | Medali emas direbut Budi Santoso (BRA) kemarin. | Toko BRA tutup kemarin.
BSI | Bank Syariah Indonesia | Nasabah BSI bertambah tahun ini. | Kamera itu memakai sensor BSI yang besar.
BSN | Badan Standardisasi Nasional | Kepala BSN menandatangani standar baru untuk helm. | Nomor rangka BSN tercetak pada sepeda itu.
BTS | stasiun pemancar telepon seluler | Pemerintah membangun menara BTS di pulau terluar. | Konser BTS di Seoul dipadati penggemar.
CAN | Kanada | Medali emas direbut Budi Santoso (CAN) kemarin. | Toko CAN tutup kemarin.
CAS | Pengadilan Arbitrase Olahraga | Klub itu banding ke CAS di Swiss. | Desainer CAS pulang.
CBP | cadangan beras pemerintah | Bulog menambah stok CBP di gudang. | Laba Grup CBP naik tahun lalu.
CD | cakram padat | Lagu itu terbit dalam bentuk CD. | Korban hanya memakai CD saat ditemukan.
CNA | Channel News Asia | Menteri itu berbicara kepada CNA pada Senin. | Sekolah CNA menerima murid baru.
CNC | kendali numerik komputer | Bengkel itu memakai mesin CNC untuk memotong logam. | Menurut pengurus CNC, iuran naik.
COL | Kolombia | Medali emas direbut Budi Santoso (COL) kemarin. | Toko COL tutup kemarin.
CV | daftar riwayat hidup | Pelamar mengirimkan CV dan foto. | Direktur CV Angin Timur ditahan.
CV | persekutuan komanditer | Direktur CV Angin Timur ditahan. | Pelamar mengirimkan CV dan foto.
CX | pengalaman pelanggan | Indeks itu dimuat dalam CX Index tahunan. | Mobil CX itu mahal.
DAS | daerah aliran sungai | Warga menanam pohon di kawasan DAS Citarum. | Lagu berjudul DAS Lied dinyanyikan paduan suara.
DC | Distrik Columbia | Ia tiba di Washington DC kemarin. | Film dari komik DC itu laris.
DCS | daftar calon sementara | KPU mengumumkan DCS hari ini. | Pabrik memasang sistem DCS baru.
DCT | daftar calon tetap | KPU menetapkan DCT untuk pemilu. | Mesin DCT pada mobil itu halus.
DEN | Denmark | Medali emas direbut Budi Santoso (DEN) kemarin. | Toko DEN tutup kemarin.
DIY | Daerah Istimewa Yogyakarta | Gubernur DIY meminta wisatawan menjaga kebersihan pantai. | Toko itu menjual perkakas untuk DIY project di rumah.
DJ | penyetel musik | Acara ditutup oleh DJ Awan Pagi. | Pelaku berinisial DJ ditangkap.
DKPP | Dewan Kehormatan Penyelenggara Pemilu | DKPP memecat anggota KPU yang melanggar etik. | Kepala DKPP meninjau lahan padi.
DOM | daerah operasi militer | Korban DOM di Aceh menuntut keadilan. | Acara itu digelar di DOM.
DP | uang muka | Warga dapat membeli rumah DP nol rupiah. | Layar itu memakai kabel DP versi baru.
DPA | Deutsche Presse-Agentur | Kebakaran itu terjadi di Berlin, dilansir DPA pada Senin. | Anggota DPA lama diangkat presiden.
DPD | Dewan Perwakilan Daerah | Seorang anggota DPD berkunjung ke Ambon. | Anggota DPD Golkar hadir.
DPD | Dewan Pimpinan Daerah | Ketua DPD Golkar Jawa Tengah hadir. | Seorang anggota DPD berkunjung ke Ambon.
DPK | daftar pemilih khusus | Warga tanpa undangan dilayani sebagai pemilih DPK. | Bank mencatat DPK naik sepuluh persen.
DPRK | Dewan Perwakilan Rakyat Kabupaten atau Kota | Anggota DPRK Bireuen menerima warga. | Pemerintah DPRK menembakkan rudal.
DPRK | Republik Rakyat Demokratik Korea | Pemerintah DPRK menembakkan rudal ke laut timur. | Ketua DPRK Aceh Besar menerima perwakilan warga.
DPS | daftar pemilih sementara | KPU menetapkan DPS di kabupaten itu. | Bali memakai kode bandara DPS.
DVI | identifikasi korban bencana | Tim DVI mengenali sepuluh korban. | Layar itu punya colokan DVI.
DWP | Dharma Wanita Persatuan | Ketua DWP memberi sambutan. | Pemusik itu tampil di festival DWP malam ini.
DWP | Djakarta Warehouse Project | Pemusik itu tampil di festival DWP malam ini. | Ketua DWP memberi sambutan.
ENG | Inggris | Medali emas direbut Budi Santoso (ENG) kemarin. | Toko ENG tutup kemarin.
EP | album mini | Grup itu merilis EP pertama mereka. | Saham Pertamina EP tidak dijual.
EP | eksplorasi dan produksi | Saham Pertamina EP tidak dijual. | Grup itu merilis EP pertama mereka.
EPA | Badan Perlindungan Lingkungan AS | Lembaga EPA melarang bahan kimia itu. | Ikan laut kaya EPA dan DHA.
ERP | jalan berbayar elektronik | Pemerintah menunda penerapan ERP di jalan utama. | Perusahaan itu membeli perangkat lunak ERP baru.
ESP | Spanyol | Medali emas direbut Budi Santoso (ESP) kemarin. | Toko ESP tutup kemarin.
ETA | Euskadi Ta Askatasuna | Anggota kelompok ETA menyerahkan senjata. | Kapten mencatat ETA kapal pukul 15.00.
ETH | ether | Harga ETH naik pekan ini. | Peneliti ETH Zurich menemukan bahan baru.
EV | kendaraan listrik | Pemerintah mendorong pabrik baterai EV di Karawang. | Ruang kerja bersama EV Hive dibuka di Jakarta.
FA | Asosiasi Sepak Bola Inggris | Klub itu menjuarai Piala FA tahun lalu. | Pelaku FA melarikan diri ke hutan.
FB | Facebook | Pelaku memakai akun FB palsu. | Pria berinisial FB ditangkap.
FFI | Federasi Futsal Indonesia | Sekjen FFI mengumumkan jadwal liga futsal. | Film itu meraih piala FFI tahun ini.
FIN | Finlandia | Medali emas direbut Budi Santoso (FIN) kemarin. | Toko FIN tutup kemarin.
FSB | Dinas Keamanan Federal Rusia | Agen FSB menangkap dua orang di Moskwa. | Kecepatan FSB prosesor itu rendah.
gage | ganjil genap | Polisi memperluas kawasan gage di Jakarta. | Warga Desa gage menggelar syukuran.
GDP | produk domestik bruto | Pertumbuhan GDP tahun ini melambat. | Modalnya datang dari GDP Ventures.
Gegana | Pasukan Gegana Brigade Mobil | Pasukan Gegana Brimob menjinakkan bom. | Gegana menjadi nama jalan di kota itu.
Gelora | Gelombang Rakyat | Partai Gelora mengajukan calon wali kota. | Stadion Gelora penuh penonton.
GKR | gusti kanjeng ratu | Upacara itu dihadiri GKR Sekar. | Tersangka GKR, kata polisi, mengaku.
GM | manajer umum | Kerusakan itu diakui GM PLN Lampung. | Mobil GM itu dijual di Amerika.
GP | Grand Prix | Pembalap itu menang di GP Hungaria. | Dokter GP itu sudah pulang.
GSM | sistem global untuk komunikasi bergerak | Sinyal GSM di desa itu lemah. | Kabar itu ditulis GSM Arena.
HKI | hak kekayaan intelektual | Ia mengurus pendaftaran HKI untuk batiknya. | Dolar Hong Kong disebut HKI oleh pedagang itu.
HM | Haji Muhammad | Jaksa Agung HM Budi Santoso diam. | Pabrik HM Sampoerna tutup.
HP | handphone | Pelaku mengaku melakukan pencurian HP di pasar. | Mesin truk itu bertenaga 300 HP.
HPL | hak pengelolaan | Perusahaan itu memegang sertifikat HPL. | Meja itu dilapisi HPL.
HR | Hajjah Rangkayo | Kantor itu ada di Jalan HR Rasuna Said. | Manajer HR mewawancarai pelamar.
IAA | Internationale Automobil-Ausstellung | Mobil itu dipamerkan di IAA 2017. | Pegawai IAA membantu warga.
ICE | Imigrasi dan Bea Cukai AS | Petugas ICE menangkap puluhan imigran. | Pameran mobil digelar di ICE BSD.
Idaman | Islam Damai Aman | Ketua Partai Idaman menggugat KPU. | Rumah Idaman itu dijual.
IDN | Indonesia | Atlet IDN itu merebut emas. | Redaksi IDN Media pindah kantor.
IFA | Internationale Funkausstellung | Ponsel itu muncul di pameran IFA kemarin. | Dokter IFA memeriksa pasien.
INA | Indonesia | Medali emas direbut Budi Santoso (INA) kemarin. | Toko INA tutup kemarin.
IND | India | Medali emas direbut Budi Santoso (IND) kemarin. | Toko IND tutup kemarin.
IP | protokol internet | Polisi melacak alamat IP pelaku. | Terduga IP ditangkap.
IPK | indeks prestasi kumulatif | Pelamar harus memiliki IPK minimal 3,00. | Skor IPK Indonesia turun tiga poin menurut Transparency International.
IPS | ilmu pengetahuan sosial | Siswa jurusan IPS lulus semua. | Ponsel itu memakai layar IPS besar.
IPS | layar dengan sudut pandang lebar | Ponsel itu memakai layar IPS besar. | Siswa jurusan IPS lulus semua.
IQ | ukuran kecerdasan | Hasil tes IQ anak itu tinggi. | Jam itu punya fitur Move IQ terbaru.
IRA | Tentara Republik Irlandia | Anggota IRA menyerahkan senjata kepada pengawas. | Aktris IRA Wibowo menerima penghargaan.
IRI | Iran | Medali emas direbut Budi Santoso (IRI) kemarin. | Toko IRI tutup kemarin.
ISI | institut seni Indonesia | Dosen ISI Yogyakarta memamerkan lukisan. | Judul kolom tabel itu adalah ISI paket.
ISO | Organisasi Standardisasi Internasional | Pabrik itu memperoleh sertifikat ISO. | Kamera dengan sensitivitas ISO tinggi.
ITA | Italia | Medali emas direbut Budi Santoso (ITA) kemarin. | Toko ITA tutup kemarin.
ITC | International Trade Center | Tas itu ditemukan di depan ITC Depok. | Data ITC menunjukkan ekspor naik.
ITU | Perhimpunan Telekomunikasi Internasional | Aturan satelit itu ditetapkan badan ITU di Jenewa. | Rumah ITU roboh diterjang angin.
JC | saksi pelaku yang bekerja sama | Terdakwa mengajukan permohonan JC. | Warga berinisial JC ditangkap.
JI | Jemaah Islamiyah | Polisi menangkap anggota JI di Lampung. | Lee JI membintangi drama itu.
JK | Jusuf Kalla | Menurut JK, perdamaian harus dijaga. | Novelis JK Rowling menulis buku baru.
JKG | Jakarta-Pondok Gede | Jemaah kloter JKG 37 tiba di Madinah. | Pesawat PK-JKG mendarat.
JKS | Jakarta-Bekasi | Jemaah kloter JKS 12 tiba di Madinah. | Pesawat PK-JKS mendarat.
JPN | jaksa pengacara negara | Tim JPN mewakili pemerintah di pengadilan. | Pasangan JPN kalah dua gim.
KA | kereta api | Jadwal KA berubah mulai Februari. | Terduga KA dijemput petugas.
Karo | Kepala Biro | Karo Penmas menjelaskan kasus itu kepada wartawan. | Petani jeruk di Karo menunggu musim panen.
Kasi | Kepala Seksi | Kasi Humas membenarkan kecelakaan itu. | Kasi aku waktu satu jam lagi.
KB | keluarga berencana | Warga mendapat alat KB gratis di puskesmas. | Ukuran berkas itu hanya 200 KB saja.
KC | kantor cabang | Antrean terlihat di depan Bank KC Bogor. | Korban KC dirawat di rumah sakit.
KH | kiai haji | Ceramah disampaikan KH Ahmad Sulaiman. | Korban KH, kata polisi, selamat.
KIB | Kabinet Indonesia Bersatu | Presiden mengumumkan menteri KIB II. | Tiga partai membentuk KIB.
KIM | Koalisi Indonesia Maju | Partai anggota KIM rapat. | Pemimpin KIM tersenyum.
KIP | Kartu Indonesia Pintar | Mahasiswa penerima KIP Kuliah tidak membayar uang semester. | Komisioner KIP menyidangkan sengketa informasi.
KIP | Komisi Informasi Pusat | Ketua KIP meminta lembaga itu membuka data. | Siswa menerima KIP dari sekolah.
KIPP | Komite Independen Pemantau Pemilu | KIPP menemukan kecurangan di beberapa desa. | Kawasan KIPP mulai dibangun.
kir | pemeriksaan kelaikan kendaraan | Bus itu tidak lulus uji kir tahun lalu. | Saya kir itu salah ketik.
KK | kartu keluarga | Pendaftar wajib membawa KK dan KTP. | Sebanyak 120 KK mengungsi akibat banjir.
KK | kepala keluarga | Banjir membuat 98 KK mengungsi. | Warga membawa KK asli.
KKN | korupsi, kolusi, dan nepotisme | Pejabat itu bersumpah bebas KKN. | Mahasiswa mengikuti KKN di desa.
KKR | Kohlberg Kravis Roberts | Investor KKR membeli saham perusahaan itu. | Anggota KKR Aceh mendengar kesaksian korban.
KKR | Komisi Kebenaran dan Rekonsiliasi | Anggota KKR Aceh mendengar kesaksian korban. | Jemaat menghadiri KKR di lapangan.
KL | Kuala Lumpur | Atlet itu dibawa ke KL Sports City. | Anggaran KL tahun ini naik.
KLB | kejadian luar biasa | Pemerintah menetapkan KLB campak di Sumenep. | Ketua baru dipilih dalam KLB PSSI.
KLB | kongres luar biasa | Peserta KLB Partai Angin memilih ketua baru. | Status KLB ditetapkan karena campak.
KLM | kapal layar motor | Pencarian awak KLM yang tenggelam dilanjutkan. | Maskapai KLM membuka rute ke Bali.
KM | kapal motor | Tim SAR mencari penumpang KM Sinar Laut. | Jarak kedua kota itu 10 KM saja.
KMP | kapal motor penumpang | Puluhan penumpang KMP itu selamat. | Partai anggota KMP mendukung usulan tersebut.
KMP | Koalisi Merah Putih | Partai anggota KMP menolak rencana itu. | Penumpang KMP Angin Timur selamat.
Koops | Komando Operasi | Koops Habema mengamankan distrik itu. | Rapat Koops akan diadakan besok.
KPA | kuasa pengguna anggaran | Ia diperiksa selaku KPA dalam proyek jembatan. | Tekanan gas itu mencapai 200 KPA.
KPI | Komisi Penyiaran Indonesia | KPI menegur stasiun televisi itu. | Perusahaan menetapkan indikator KPI bagi karyawan.
KPLP | Kesatuan Penjagaan Laut dan Pantai | Kapal KPLP mengevakuasi awak kapal. | Kepala KPLP menjaga penjara itu.
KPP | kantor pelayanan pajak | Warga mengantre di KPP Pratama untuk melapor pajak. | Pengurus KPP itu memilih ketua baru.
KSA | Arab Saudi | Medali emas direbut Budi Santoso (KSA) kemarin. | Toko KSA tutup kemarin.
KSB | kelompok separatis bersenjata | Penembakan KSB menewaskan dua orang. | Rumah di KSB terendam banjir.
KSP | Kantor Staf Presiden | Kepala KSP melaporkan kemajuan program kepada presiden. | Nasabah menagih uang simpanan di KSP itu.
KST | kelompok separatis teroris | Anggota KST menyerang pos. | Kereta berangkat pukul delapan KST.
KTA | kredit tanpa agunan | Bunga KTA bank itu turun menjadi 10 persen. | Kader baru menerima KTA partai dari ketua cabang.
KUA | Kebijakan Umum Anggaran | DPRD membahas KUA PPAS tahun depan. | Mereka menikah di KUA kecamatan.
LAN | jaringan area lokal | Laptop itu memiliki port LAN di sisi kanan. | Kepala LAN melantik pejabat baru.
LAN | Lembaga Administrasi Negara | Kepala LAN membuka pelatihan bagi pejabat. | Kabel LAN di kantor itu putus.
LAT | Latvia | Medali emas direbut Budi Santoso (LAT) kemarin. | Toko LAT tutup kemarin.
LC | Liga Champions | Klub itu mengejar trofi LC musim ini. | Kamera LC dijual murah.
LHK | Lingkungan Hidup dan Kehutanan | Menteri LHK meninjau lokasi kebakaran. | Kode penerbangan LHK muncul di layar.
LIB | Liga Indonesia Baru | Direktur LIB mengumumkan jadwal kompetisi. | Partai LIB Dem memenangi kursi itu.
LP | laporan polisi | Laporan itu tercatat dengan LP nomor 12. | Ia membeli LP musik lama.
LTC | Lindeteves Trade Center | Polisi berjaga di depan LTC Glodok. | Harga LTC naik di bursa kripto.
MA | Mahkamah Agung | Putusan MA memperberat hukumannya. | Tersangka MA mencuri motor.
maba | mahasiswa baru | Kampus menyambut maba pekan depan. | Laga itu digelar di MABA Stadium.
Mabar | Manggarai Barat | Bupati Mabar menutup pelabuhan karena ombak tinggi. | Anak-anak itu Mabar gim sampai larut malam.
Madina | Mandailing Natal | Banjir merendam tiga desa di Kabupaten Madina pada Senin. | Penyanyi Madina Putri merilis lagu baru.
Mako | markas komando | Mako Brimob dijaga ketat. | Aktor Mako pulang kampung.
MAN | madrasah aliyah negeri | Siswa MAN di kota itu menjuarai lomba robotik. | Tulisan MAN tertera pada truk buatan Jerman itu.
MAS | Malaysia | Medali emas direbut Budi Santoso (MAS) kemarin. | Toko MAS tutup kemarin.
MD | Mahmodin | Menteri Mahfud MD menemui wartawan. | Toko MD tutup kemarin.
MENA | Middle East News Agency | Menurut kantor berita MENA, bantuan sudah tiba. | Negara di kawasan MENA menaikkan produksi.
MEX | Meksiko | Medali emas direbut Budi Santoso (MEX) kemarin. | Toko MEX tutup kemarin.
MH | Mohammad Husni | Mobil itu melaju di Jalan MH Thamrin. | Korban MH dirawat.
MIT | Mujahidin Indonesia Timur | Kelompok MIT bersembunyi di gunung. | Mahasiswa MIT membuat robot.
MOR | Marketing Operation Region | General Manager MOR VI meninjau pasokan gas. | Kapal MOR berlabuh di Batam.
MOS | masa orientasi siswa | Sekolah melarang kekerasan selama MOS berlangsung. | Kode MOS tertera pada papan jadwal kereta itu.
MTI | Masyarakat Transportasi Indonesia | Ketua MTI menyarankan jalur sepeda. | Toko MTI tutup.
MYA | Myanmar | Medali emas direbut Budi Santoso (MYA) kemarin. | Toko MYA tutup kemarin.
NCB | Biro Pusat Nasional Interpol | Sekretaris NCB Interpol menerbitkan permintaan. | Bank NCB membuka cabang.
NIS | Badan Intelijen Nasional Korea Selatan | Laporan NIS menyebut rudal itu baru. | Siswa itu lupa nomor NIS.
NOR | Norwegia | Medali emas direbut Budi Santoso (NOR) kemarin. | Toko NOR tutup kemarin.
NPA | Tentara Rakyat Baru | Gerilyawan NPA menyerang pos tentara Filipina. | Badan Kepolisian Jepang, NPA, menyelidiki kasus itu.
NPC | Komite Paralimpiade Nasional | Ketua NPC mengumumkan daftar atlet. | Pemain gim itu mengalahkan NPC terkuat.
ODP | orang dalam pemantauan | Warga berstatus ODP diminta tinggal di rumah. | Bank itu membuka lowongan ODP bagi lulusan baru.
OKI | Organisasi Kerja Sama Islam | Sidang OKI dibuka. | Bupati OKI hadir.
OKP | organisasi kepemudaan | Pengurus OKP di kota itu menggelar bakti sosial. | Tersangka OKP dibawa ke kantor polisi.
ORI | Ombudsman Republik Indonesia | Anggota ORI menerima keluhan warga. | Warga membeli ORI lewat bank.
OS | sistem operasi | Ponsel itu memakai sistem OS buatan sendiri. | Tersangka OS dibawa ke Jakarta.
P19 | berkas perkara dikembalikan | Jaksa mengembalikan berkas itu dengan status P19. | Rumahnya di blok P19.
P21 | berkas perkara lengkap | Berkas perkara itu dinyatakan P21. | Ia duduk di kursi P21.
P3K | pegawai pemerintah dengan perjanjian kerja | Ribuan guru honorer diangkat menjadi P3K tahun ini. | Sopir wajib membawa kotak P3K di mobil.
P3K | pertolongan pertama pada kecelakaan | Sopir wajib membawa kotak P3K di mobil. | Guru P3K di daerah itu belum menerima gaji.
PA | Pengadilan Agama | Humas PA Surabaya menjelaskan perkara cerai itu. | Ijazah PA itu hilang.
Pam | pengamanan | Pam Swakarsa dibentuk pada 1998. | Tagihan air Pam naik.
Pama | perwira pertama | Perlombaan itu diikuti Pama Polri. | Pama artinya paman di daerah itu.
PAN | Partai Amanat Nasional | Ketua PAN bertemu kader di Bandung. | Wamen PAN dan RB meninjau layanan.
Pati | perwira tinggi | Pati TNI dimutasi bulan ini. | Warga Pati berunjuk rasa.
PAW | pergantian antarwaktu | DPRD melantik anggota PAW pagi ini. | Anak itu menonton PAW Patrol.
PB | Pengurus Besar | Surat dikirim ke PB PON kemarin. | Daya angkut PB itu kecil.
PBB | Partai Bulan Bintang | Kader Partai PBB berkumpul di Bogor. | Sidang PBB dibuka.
PBB | Perserikatan Bangsa-Bangsa | Sidang PBB dibuka. | Warga membayar PBB.
PBI | Peraturan Bank Indonesia | Batas itu diatur dalam PBI Nomor 11 tahun 2009. | Peserta PBI tidak membayar iuran.
PBR | Partai Bintang Reformasi | Partai PBR ikut pemilu pada 2004. | Mobil balap PBR berhenti di tikungan.
PC | komputer pribadi | Penjualan pasar PC dunia naik tahun ini. | Pengurus PC NU menggelar rapat.
PCO | Kantor Komunikasi Kepresidenan | Kepala PCO menjelaskan rencana presiden. | Dokter menyebut PCO sebagai gangguan setelah operasi katarak.
PD | Piala Dunia | Italia kalah dalam kualifikasi PD zona Eropa. | Direktur PD pasar itu mundur.
PDI | Partai Demokrasi Indonesia | PDI pecah pada 1996. | PDI Perjuangan memenangi pemilu.
PDP | pasien dalam pengawasan | Jumlah PDP di rumah sakit itu bertambah. | Aturan turunan UU PDP masih disusun.
PDS | Partai Damai Sejahtera | Partai PDS berdiri pada 2001. | Pakaian PDS dipakai saat upacara.
PEN | Pemulihan Ekonomi Nasional | Anggaran PEN dipakai untuk membantu warga terdampak pandemi. | Dia menulis puisi untuk PEN Internasional.
Perindo | Persatuan Indonesia | Perindo mengusung calon gubernur. | Perum Perindo membeli ikan dari nelayan.
Perma | Peraturan Mahkamah Agung | Hakim mengacu pada Perma nomor 1. | Lagu Perma diputar di radio.
Permen | Peraturan Menteri | Aturan itu tertuang dalam Permen ESDM. | Permen rasa jeruk dibagikan kepada anak-anak.
Perum | perusahaan umum | Perum Bulog membeli gabah petani. | Warga Perum Griya Asri mengeluhkan banjir.
Petrus | penembakan misterius | Korban Petrus dibuang di jalan. | Petrus menjual ikan di pasar.
PHI | Filipina | Medali emas direbut Budi Santoso (PHI) kemarin. | Toko PHI tutup kemarin.
PIF | Forum Kepulauan Pasifik | Para pemimpin KTT PIF membahas kenaikan muka laut. | Dana investasi PIF milik Arab Saudi membeli saham klub itu.
PIP | Program Indonesia Pintar | Siswa miskin menerima dana PIP dari sekolah. | Kepala UKP PIP menemui presiden.
PISA | Program Penilaian Pelajar Internasional | Skor PISA murid Indonesia masih rendah. | Tim asal kota PISA kalah dua gol.
Pj | penjabat | Pj gubernur melantik pejabat baru. | Nomor polisi mobil itu berakhir dengan Pj.
Pjs | penjabat sementara | Pjs bupati memimpin upacara. | Huruf Pjs tertulis di surat itu.
PK | peninjauan kembali | Terpidana mengajukan PK ke Mahkamah Agung. | Motor itu bernomor polisi PK.
PKH | Peternakan dan Kesehatan Hewan | Dirjen PKH meninjau kandang sapi. | Warga miskin menerima bantuan PKH.
PKH | Program Keluarga Harapan | Warga penerima PKH mengambil uang di kantor pos. | Satgas PKH menyita lahan sawit ilegal.
PKK | Partai Pekerja Kurdistan | Militan PKK menyerang pos tentara Turki. | Ibu PKK mengajar warga membuat kompos.
PKK | pemberdayaan dan kesejahteraan keluarga | Ibu PKK mengajar warga membuat kompos. | Militan PKK menyatakan gencatan senjata dengan Turki.
PKL | pedagang kaki lima | Petugas menertibkan PKL di trotoar. | Para siswa menjalani PKL di bengkel selama tiga bulan.
PKN | Partai Kebangkitan Nusantara | Partai PKN mendaftar ke KPU. | Guru mengajar PKN di kelas itu.
PKP | Perumahan dan Kawasan Permukiman | Menteri PKP meninjau rumah susun. | Pengusaha itu sudah terdaftar sebagai PKP.
PKPU | penundaan kewajiban pembayaran utang | Hakim mengabulkan permohonan PKPU perusahaan itu. | Syarat calon diatur dalam PKPU Nomor 4.
PKPU | Peraturan Komisi Pemilihan Umum | Aturan itu tertulis dalam PKPU nomor 8. | Perusahaan itu masuk status PKPU.
PKS | Partai Keadilan Sejahtera | Kader PKS rapat. | Penandatanganan PKS ditunda.
PKS | perjanjian kerja sama | Penandatanganan PKS itu disaksikan wali kota. | Kader PKS rapat di Depok.
PM | Perdana Menteri | Pidato PM Norwegia singkat. | Toko buka jam 3 PM.
PM | Polisi Militer | Ia menghadap Komandan PM di markas. | Rapat dipimpin PM Norwegia.
PMA | penanaman modal asing | Realisasi PMA naik dibandingkan tahun lalu. | Aturan itu tertuang dalam PMA Nomor 8 Tahun 2024.
PMI | Palang Merah Indonesia | PMI sudah mendirikan dapur umum. | Para PMI pulang dari Malaysia.
PMK | penyakit mulut dan kuku | Peternak meminta vaksin PMK untuk sapi mereka. | Pajak itu diatur dalam PMK Nomor 131.
PMK | Peraturan Menteri Keuangan | Tarif itu diatur dalam PMK Nomor 72. | Sapi yang terkena PMK dipisahkan.
PN | Pengadilan Negeri | Hakim PN Sleman diam. | Kode PN itu lama.
PNA | Partai Nanggroe Aceh | Partai PNA mengusung calon bupati. | Kantor berita PNA melaporkan serangan itu.
PO | perusahaan otobus | Sopir PO Harapan Jaya menyerah kepada polisi. | Toko itu membuka PO sampai Jumat.
POL | Polandia | Medali emas direbut Budi Santoso (POL) kemarin. | Toko POL tutup kemarin.
POM | Pengawas Obat dan Makanan | Petugas Balai POM memeriksa jajanan. | Truk itu antre di POM bensin.
POM | Polisi Militer | POM TNI menangkap prajurit itu. | Motor mengantre di POM bensin.
POR | Portugal | Medali emas direbut Budi Santoso (POR) kemarin. | Toko POR tutup kemarin.
PP | Peraturan Pemerintah | Dasarnya PP Nomor 5. | Juara PP menang.
PP | Pimpinan Pusat | Sekretaris PP Aisyiyah membuka pengajian. | Dasarnya PP Nomor 5.
PPK | Panitia Pemilihan Kecamatan | Seorang anggota PPK sakit setelah menghitung suara. | Kontrak itu ditandatangani PPK proyek jembatan.
PPK | pejabat pembuat komitmen | Ia ditahan selaku PPK proyek jalan. | Kotak suara disimpan di kantor PPK.
PPS | Panitia Pemungutan Suara | Petugas PPS menerima daftar pemilih. | Wajib pajak mengikuti PPS sampai Juni.
PR | hubungan masyarakat | Itu kata PR manager perusahaan. | Masalah banjir masih menjadi PR wali kota.
PR | pekerjaan rumah | Masalah banjir masih menjadi PR wali kota. | Sumber: PR Newswire.
Prada | Prajurit Dua | Jenazah Prada Wira tiba di rumah. | Tas Prada dijual mahal.
PRD | Partai Rakyat Demokratik | Aktivis PRD diculik pada 1998. | Tim menulis dokumen PRD untuk aplikasi baru.
Projo | Pro Jokowi | Projo menggelar kongres di Jakarta. | Gim Mobile Projo dirilis hari ini.
PS | Persatuan Sepak Bola | Pertandingan PS TNI ditunda. | Mesinnya bertenaga 150 PS pada putaran tinggi.
PS | tenaga kuda | Mesinnya bertenaga 150 PS pada putaran tinggi. | Pertandingan PS TNI ditunda.
PSU | pemungutan suara ulang | KPU menggelar PSU di lima desa. | Komputer itu memakai PSU 500 watt.
PT | Pengadilan Tinggi | Putusan PT DKI menguatkan hukuman itu. | Direktur PT Angin Timur hadir.
PT | perseroan terbatas | Direktur PT Angin Timur hadir. | Hakim Pengadilan PT Banten hadir.
PTM | penyakit tidak menular | Merokok adalah faktor PTM yang dapat dicegah. | Sekolah menghentikan PTM karena banjir.
PUPR | Pekerjaan Umum dan Perumahan Rakyat | Menteri PUPR meninjau jembatan. | Kepala Dinas PUPR meninjau jembatan.
PUU | pengujian undang-undang | Perkara PUU disidangkan hari ini. | Kode PUU ada pada label.
PV | fotovoltaik | Harga solar PV turun tajam. | Klub PV menang.
QAT | Qatar | Medali emas direbut Budi Santoso (QAT) kemarin. | Toko QAT tutup kemarin.
QR | respons cepat | Pembeli memindai QR code di meja kasir. | Tiket itu bertuliskan QR 956.
RA | Raden Ajeng | Murid mengenang RA Kartini. | Pria berinisial RA ditangkap.
RDP | rapat dengar pendapat | Komisi itu mengadakan RDP dengan menteri. | Peretas masuk lewat protokol RDP.
RIS | Republik Indonesia Serikat | Konstitusi RIS berlaku sampai 1950. | Dokter memakai RIS di rumah sakit.
RJ | keadilan restoratif | Kasus itu selesai melalui RJ. | Musisi RJ tampil di Bandung.
RM | ringgit Malaysia | Harganya RM 198 di Kuala Lumpur. | Penyanyi RM merilis lagu.
RMS | Republik Maluku Selatan | Polisi menyita bendera RMS. | Daya pengeras suara itu 50 watt RMS.
RPP | rancangan peraturan pemerintah | Pemerintah membahas RPP tentang upah. | Guru menyusun RPP sebelum mengajar.
RS | rumah sakit | Korban dibawa ke RS Harapan di kota itu. | Tersangka berinisial RS mengaku bersalah.
RSA | Afrika Selatan | Medali emas direbut Budi Santoso (RSA) kemarin. | Toko RSA tutup kemarin.
RSF | Pasukan Dukungan Cepat | Serangan milisi RSF menewaskan puluhan warga Sudan. | Laporan RSF menyebut kebebasan pers memburuk.
RSPI | Rumah Sakit Penyakit Infeksi | Pasien dirujuk ke RSPI Sulianti Saroso. | Artis itu melahirkan di RSPI Pondok Indah.
RSPI | Rumah Sakit Pondok Indah | Penyanyi itu dirawat di RSPI Bintaro. | Pasien dirujuk ke RSPI Sulianti Saroso.
RT | rukun tetangga | Ketua RT mendata warga yang sakit. | Kantor berita Rusia RT melaporkan ledakan.
RUS | Rusia | Medali emas direbut Budi Santoso (RUS) kemarin. | Toko RUS tutup kemarin.
SAR | pencarian dan pertolongan | Tim SAR menemukan korban. | Pengukuran SAR ponsel itu rendah.
SARA | suku, agama, ras, dan antargolongan | Polisi mencegah isu SARA menjelang pemilu. | Penyanyi SARA merilis album.
SBI | Sertifikat Bank Indonesia | Bunga SBI turun pekan ini. | Nasabah Bank SBI Indonesia bertambah.
SD | sekolah dasar | Acara berlangsung di SD Negeri 7. | Pelaku berinisial SD ditangkap di rumahnya.
SDA | sumber daya alam | Pengelolaan SDA harus menguntungkan warga. | Petugas Sudin SDA Jakarta mengeruk kali.
SE | surat edaran | Kantor itu mematuhi SE menteri. | Dosen Budi Hartono, SE, berbicara di seminar.
SEBI | Surat Edaran Bank Indonesia | Aturan itu ada dalam SEBI Nomor 18. | Pengawas pasar modal India, SEBI, menyelidiki kasus itu.
SEMA | Surat Edaran Mahkamah Agung | Hakim memakai SEMA nomor 2. | Rapat SEMA diikuti mahasiswa.
SGP | Singapura | Medali emas direbut Budi Santoso (SGP) kemarin. | Toko SGP tutup kemarin.
SH | sarjana hukum | Pengacara Budi Santoso SH MH membela korban. | Korban SH dirawat.
SIG | Skala Intensitas Gempabumi | Guncangan berskala II SIG dirasakan warga. | Peta SIG dibuat dinas itu.
SIM | surat izin mengemudi | Polisi memeriksa SIM dan STNK pengendara. | Penipu meminta korban mendaftarkan kartu SIM baru.
SIUP | surat izin usaha perikanan | Nelayan mengurus SIUP perikanan di dinas. | Pedagang itu mengurus SIUP toko barunya.
SK | surat keputusan | Guru itu menerima SK pengangkatan. | Pertandingan digelar di SK Handball Stadium.
SKB | surat keputusan bersama | Libur itu diatur dalam SKB tiga menteri. | Peserta mengikuti tes SKB.
SKPP | surat ketetapan penghentian penuntutan | Kejaksaan menerbitkan SKPP untuk kasus itu. | Warga mengikuti pelatihan SKPP Bawaslu.
SMU | sekolah menengah umum | Dia lulus SMU pada tahun 1998. | Presiden berpidato dalam Sidang SMU di New York.
SPBE | sistem pemerintahan berbasis elektronik | Penerapan SPBE memudahkan layanan warga. | Truk mengangkut tabung elpiji ke SPBE.
SPK | Sentra Pelayanan Kepolisian | Pelapor menunggu di ruang SPK. | Pengusaha itu mendapat SPK proyek jalan.
SPN | Sekolah Polisi Negara | Ratusan siswa dilantik di SPN Lido. | Buku SPN terbit kemarin.
SPN | surat perbendaharaan negara | Pemerintah menjual sukuk dalam seri SPN berjangka enam bulan. | Calon polisi dilatih di SPN Singaraja.
SPP | sumbangan pembinaan pendidikan | Orang tua tidak mampu membayar SPP anaknya. | Buruh anggota SPP berunjuk rasa di depan pabrik.
SPT | surat pemberitahuan | Warga diminta melaporkan SPT tahunan sebelum akhir Maret. | Kepala dinas menandatangani SPT pegawai yang bertugas ke luar kota.
SR | skala Richter | Gempa 5,6 SR mengguncang Bengkulu. | Tersangka SR ditahan di kantor polisi.
SRS | sistem penahan tambahan | Mobil itu punya dua SRS airbag. | Pemilik SRS di apartemen itu protes.
STM | sekolah teknik menengah | Siswa STM itu lulus tahun lalu. | Lensa 24-105 mm f/3.5 STM dijual terpisah.
SUN | surat utang negara | Investor asing membeli SUN senilai Rp 3 triliun. | Tokoh bernama SUN Yat Sen mendirikan republik itu.
SWE | Swedia | Medali emas direbut Budi Santoso (SWE) kemarin. | Toko SWE tutup kemarin.
TA | tahun anggaran | Proyek jembatan TA 2016 diperiksa. | Tersangka TA (17) menangis.
TB | Tahi Bonar | Kantornya di Jalan TB Simatupang. | Pasien TB berobat enam bulan.
TB | terabita | Penyimpanan komputer itu mencapai 2 TB saja. | Dokter menemukan kasus TB di sekolah itu.
TB | tuberkulosis | Dokter menemukan kasus TB di sekolah itu. | Penyimpanan komputer itu mencapai 2 TB saja.
TBS | tandan buah segar | Petani mengeluhkan harga TBS yang turun. | Drama itu tayang di saluran TBS Jepang.
TI | teknologi informasi | Dia bekerja di bidang TI sejak lulus kuliah. | Pengurus TI menyiapkan atlet taekwondo.
TK | taman kanak-kanak | Guru TK itu mengajak anak-anak bernyanyi. | Tersangka TK mengaku menyesal.
TKA | tenaga kerja asing | Perusahaan itu mempekerjakan TKA asal India. | Murid kelas akhir mengikuti TKA di sekolah.
TKD | Tim Kampanye Daerah | Ketua TKD Prabowo di Jawa Barat mundur. | Dana TKD dari pusat dipotong.
TKD | transfer ke daerah | Pemotongan TKD membuat daerah menunda pembangunan. | Ketua TKD Jawa Barat mengumpulkan relawan.
TKN | Tim Kampanye Nasional | Ketua TKN Prabowo membantah kabar itu. | Perusahaan TKN membuka kantor baru.
TMC | Pusat Pengelolaan Lalu Lintas | Kemacetan itu dilaporkan TMC Polda Metro Jaya. | BMKG menggelar TMC untuk mencegah banjir.
TMP | taman makam pahlawan | Jenazahnya dimakamkan di TMP Kalibata. | Berkas TMP itu dihapus otomatis.
toga | tanaman obat keluarga | Ibu-ibu merawat kebun toga di belakang balai warga. | Wisudawan memakai toga hitam.
TPA | tempat pembuangan akhir | Truk sampah mengantre di TPA Sarimukti. | Anak-anak belajar mengaji di TPA masjid itu.
TPD | Tim Pemenangan Daerah | TPD Ganjar berkumpul di Semarang. | Guru menerima TPD setiap bulan.
TPN | Tim Pemenangan Nasional | TPN Ganjar mengajukan gugatan. | Perawat memasang TPN untuk pasien.
TPS | tempat pemungutan suara | Petugas TPS menghitung surat suara. | Warga membakar sampah di TPS.
TPT | tekstil dan produk tekstil | Industri TPT mengeluhkan serbuan pakaian impor. | BPS mencatat TPT turun menjadi 4,8 persen.
TSM | terstruktur, sistematis, dan masif | Hakim memeriksa kecurangan TSM dalam pemilu. | Saham TSM naik di bursa.
TSS | bagan pemisahan lalu lintas laut | Kapal itu berlayar di luar TSS Selat Singapura. | Mesin TSS itu rusak.
TTS | Timor Tengah Selatan | Bupati TTS menyalurkan beras kepada korban kekeringan. | Kakek mengisi TTS di koran setiap pagi.
TU | tata usaha | Kasubag TU menerima surat itu. | Grup TU tampil di panggung.
TUR | Turki | Medali emas direbut Budi Santoso (TUR) kemarin. | Toko TUR tutup kemarin.
UAS | ujian akhir semester | Mahasiswa mengerjakan soal UAS di rumah. | Ceramah UAS dihadiri ribuan orang.
UCL | Liga Champions UEFA | Klub itu gagal melaju di UCL musim ini. | Peneliti UCL menemukan obat baru.
UI | Universitas Indonesia | Mahasiswa UI meneliti kualitas air Sungai Ciliwung. | Pembaruan itu mengubah desain UI ponsel.
UK | Britania Raya | Pemerintah UK menaikkan pajak warisan. | Toko itu menjual sepatu ukuran UK 42 dan 43.
UKM | usaha kecil dan menengah | Pemilik UKM di desa itu menjual keripik. | Mahasiswa UKM kampus itu mendaki gunung.
UKR | Ukraina | Medali emas direbut Budi Santoso (UKR) kemarin. | Toko UKR tutup kemarin.
USG | ultrasonografi | Hasil USG menunjukkan bayinya sehat. | Indeks saham USG turun di New York.
USS | United States Ship | Kapal perusak USS Angin Timur tiba di pelabuhan. | Toko USS tutup kemarin.
UT | Universitas Terbuka | Rektor UT mewisuda ribuan mahasiswa. | Peneliti dari UT Austin menemukan planet baru.
UTS | ujian tengah semester | Siswa mengikuti UTS pekan ini. | Peneliti kampus UTS Sydney menguji vaksin.
UUPA | Undang-Undang Pokok Agraria | UUPA mengatur hak atas tanah sejak 1960. | Partai lokal di Aceh UUPA mendapat perhatian.
VIE | Vietnam | Medali emas direbut Budi Santoso (VIE) kemarin. | Toko VIE tutup kemarin.
VJ | penyiar acara musik | Mantan VJ itu kini bermain film. | Pria berinisial VJ ditangkap.
VMS | sistem pemantauan kapal | Kementerian membuka data VMS kapal asing. | Pengurus VMS berkumpul di Solo.
VP | wakil presiden perusahaan | Rencana itu dijelaskan VP Pemasaran perusahaan. | Tersangka VP (30) diperiksa.
Waka | wakil kepala | Waka Polres memimpin pengamanan. | Lagu Waka Waka diputar di stadion.
Wara | Wanita Angkatan Udara | Prajurit Wara mengikuti terjun payung. | Kecamatan Wara dilanda banjir.
WBA | Asosiasi Tinju Dunia | Petinju itu merebut gelar WBA kelas terbang. | Laga WBA melawan Leeds berakhir imbang.
WBC | Dewan Tinju Dunia | Petinju itu merebut sabuk WBC kelas ringan. | Jepang menang dalam turnamen bisbol WBC di Tokyo.
WDP | wajar dengan pengecualian | Laporan keuangan daerah itu mendapat opini WDP tahun lalu. | Kode WDP tercetak pada kemasan barang.
WTP | wajar tanpa pengecualian | Kabupaten itu meraih opini WTP dari BPK. | Pekerja memperbaiki pompa di WTP.
XD | ganda campuran | XD - Grup A dimenangi pasangan Indonesia. | Ia menulis XD di akhir pesannya.
`;
