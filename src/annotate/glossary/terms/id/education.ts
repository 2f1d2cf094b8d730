/** Schools, universities, degrees: sorted lines that `parseTerms` reads. */
export const education = `
ANBK | Asesmen Nasional Berbasis Komputer | Penilaian mutu sekolah dengan ujian contoh murid di komputer. | computer-based national assessment
BAN-PT | Badan Akreditasi Nasional Perguruan Tinggi | Lembaga yang menilai mutu perguruan tinggi. | national higher education accreditation agency
BEM | badan eksekutif mahasiswa | Pengurus organisasi mahasiswa di suatu kampus. | student executive body
bimbel | bimbingan belajar | Pelajaran tambahan di luar sekolah. | private tutoring | any-case
BOS | bantuan operasional sekolah | Uang pemerintah untuk biaya sehari-hari sekolah. | school operational aid | after:dana,program,penyaluran,anggaran
BP | bimbingan dan penyuluhan | Layanan sekolah untuk siswa yang punya masalah. | school counselling | after:guru,ruang unchecked
calistung | membaca, menulis, dan berhitung | Kemampuan dasar yang diajarkan pada awal sekolah. | reading, writing and arithmetic | any-case unchecked
camaba | calon mahasiswa baru | Orang yang mendaftar atau baru diterima di perguruan tinggi. | prospective new student | any-case unchecked
Dapodik | Data Pokok Pendidikan | Catatan pemerintah tentang sekolah, guru, dan murid. | basic education database
diknas | pendidikan nasional | Sebutan lama bagi kantor pemerintah yang mengurus sekolah. | national education (office) | any-case unchecked
Dikti | Direktorat Jenderal Pendidikan Tinggi | Bagian kementerian yang mengurus perguruan tinggi. | Directorate General of Higher Education | unchecked
FISIP | fakultas ilmu sosial dan ilmu politik | Bagian universitas yang mengajarkan ilmu sosial dan politik. | faculty of social and political sciences
IAIN | institut agama Islam negeri | Perguruan tinggi agama Islam milik negara yang lebih kecil daripada UIN. | state Islamic institute
IPB | Institut Pertanian Bogor | Perguruan tinggi negeri di Bogor yang terkenal di bidang pertanian. | IPB University in Bogor
IPDN | Institut Pemerintahan Dalam Negeri | Perguruan tinggi negara yang mendidik calon pegawai pemerintah. | state institute for government administration
IPK | indeks prestasi kumulatif | Nilai rata-rata mahasiswa selama kuliah, paling tinggi 4. | grade point average | before:mahasiswa,minimal,terakhir,tertinggi,rata,minimum
IPS | ilmu pengetahuan sosial | Mata pelajaran tentang masyarakat, ekonomi, dan sejarah. | social studies | after:jurusan,pelajaran,mata,kelas,program,sma
ISI | institut seni Indonesia | Perguruan tinggi seni milik negara. | state arts institute | before:yogyakarta,surakarta,denpasar,solo,padang,bali
ITB | Institut Teknologi Bandung | Perguruan tinggi teknik negeri di Bandung. | Bandung Institute of Technology
ITS | Institut Teknologi Sepuluh Nopember | Perguruan tinggi teknik negeri di Surabaya. | Sepuluh Nopember Institute of Technology in Surabaya
KBBI | Kamus Besar Bahasa Indonesia | Kamus resmi bahasa Indonesia. | official Indonesian dictionary
KBM | kegiatan belajar mengajar | Pelajaran yang berlangsung antara guru dan murid. | teaching and learning activities
KIP | Kartu Indonesia Pintar | Kartu bagi murid dan mahasiswa dari keluarga miskin untuk mendapat bantuan biaya. | education aid card | before:kuliah
KIP | Komisi Informasi Pusat | Lembaga yang menyelesaikan sengketa informasi publik. | Central Information Commission | after:komisioner,ketua,gugatan,sidang
KIP | Kartu Indonesia Pintar | Kartu bagi murid dan mahasiswa dari keluarga miskin untuk mendapat bantuan biaya. | education aid card | after:uang,dana,kartu,penerima,pemegang
KJMU | Kartu Jakarta Mahasiswa Unggul | Bantuan biaya kuliah dari pemerintah Jakarta. | Jakarta university aid card | unchecked
KJP | Kartu Jakarta Pintar | Bantuan biaya sekolah dari pemerintah Jakarta. | Jakarta education aid card
kopertis | koordinasi perguruan tinggi swasta | Lembaga lama yang mengawasi perguruan tinggi swasta di suatu wilayah. | former coordinating office for private universities | any-case unchecked
LLDikti | Lembaga Layanan Pendidikan Tinggi | Lembaga pemerintah yang membina perguruan tinggi di suatu wilayah. | higher education service agency
LPDP | Lembaga Pengelola Dana Pendidikan | Lembaga negara yang membiayai beasiswa kuliah di dalam dan luar negeri. | state scholarship fund
LPTK | lembaga pendidikan tenaga kependidikan | Perguruan tinggi yang mendidik calon guru. | teacher training institution | unchecked
maba | mahasiswa baru | Mahasiswa yang baru masuk perguruan tinggi. | first-year student | not-before:stadium unchecked
MAN | madrasah aliyah negeri | Sekolah menengah atas Islam milik negara. | state Islamic senior high school | after:siswa,siswi,kepala,pelajar,murid,guru,alumni
MBKM | Merdeka Belajar Kampus Merdeka | Program yang memberi mahasiswa kesempatan belajar di luar program studinya. | "independent campus" study programme | unchecked
MGMP | musyawarah guru mata pelajaran | Perkumpulan guru mata pelajaran yang sama di suatu daerah. | subject teachers' forum | unchecked
MOS | masa orientasi siswa | Kegiatan lama perkenalan bagi murid baru. | new pupils' orientation (old term) | after:kegiatan,selama,peserta,saat,mengikuti
MPLS | masa pengenalan lingkungan sekolah | Kegiatan perkenalan bagi murid baru pada awal tahun ajaran. | school orientation period
MTs | madrasah tsanawiyah | Sekolah menengah pertama Islam. | Islamic junior high school
MTsN | madrasah tsanawiyah negeri | Sekolah menengah pertama Islam milik negara. | state Islamic junior high school
NISN | nomor induk siswa nasional | Nomor pengenal setiap murid di Indonesia. | national student number
NPSN | nomor pokok sekolah nasional | Nomor pengenal setiap sekolah di Indonesia. | national school number
NUPTK | nomor unik pendidik dan tenaga kependidikan | Nomor pengenal guru dan pegawai sekolah. | teacher identification number
NYU | Universitas New York | Universitas swasta di kota New York. | New York University
OSIS | organisasi siswa intra sekolah | Pengurus murid di sekolah menengah. | student council
OSN | Olimpiade Sains Nasional | Lomba pelajaran sains bagi murid seluruh Indonesia. | national science olympiad | unchecked
ospek | orientasi studi dan pengenalan kampus | Kegiatan perkenalan bagi mahasiswa baru. | university orientation | any-case unchecked
PAUD | pendidikan anak usia dini | Pendidikan bagi anak sebelum sekolah dasar. | early childhood education
Perpusnas | Perpustakaan Nasional | Perpustakaan negara di Jakarta. | National Library | unchecked
PGRI | Persatuan Guru Republik Indonesia | Organisasi guru terbesar di Indonesia. | Indonesian teachers' association
PGSD | pendidikan guru sekolah dasar | Program studi bagi calon guru sekolah dasar. | primary teacher education
PIP | Program Indonesia Pintar | Bantuan uang sekolah bagi murid dari keluarga miskin. | Smart Indonesia school aid programme | not-after:ukp
PISA | Program Penilaian Pelajar Internasional | Ujian OECD untuk membandingkan kemampuan murid antarnegara. | OECD student assessment | after:skor,hasil,peringkat,tes,survei,nilai unchecked
PJJ | pembelajaran jarak jauh | Belajar dari rumah, biasanya lewat internet. | distance learning
PKBM | pusat kegiatan belajar masyarakat | Tempat belajar di luar sekolah biasa, misalnya untuk ujian kesetaraan. | community learning centre
PKN STAN | Politeknik Keuangan Negara STAN | Perguruan tinggi Kementerian Keuangan. | state finance polytechnic | unchecked
ponpes | pondok pesantren | Sekolah Islam berasrama. | Islamic boarding school | any-case
PPDB | penerimaan peserta didik baru | Pendaftaran murid baru sekolah, sejak 2025 diganti SPMB. | new pupil admission (until 2024)
PPG | pendidikan profesi guru | Pendidikan lanjutan agar guru mendapat sertifikat. | professional teacher training | unchecked
prodi | program studi | Jurusan atau bidang kuliah di perguruan tinggi. | study programme | any-case
PTKI | perguruan tinggi keagamaan Islam | Kampus Islam di bawah Kementerian Agama. | Islamic higher education institutions
PTKIN | perguruan tinggi keagamaan Islam negeri | Kampus agama Islam milik negara. | state Islamic university or college | unchecked
PTN | perguruan tinggi negeri | Kampus milik negara. | state university
PTNBH | perguruan tinggi negeri badan hukum | Kampus negeri yang mengatur sendiri keuangan dan pegawainya. | autonomous state university
PTS | perguruan tinggi swasta | Kampus yang bukan milik negara. | private university
RSBI | rintisan sekolah bertaraf internasional | Program sekolah unggulan yang dihentikan pada 2013. | former pilot international-standard schools | unchecked
sanlat | pesantren kilat | Kegiatan belajar agama Islam yang singkat, biasanya pada bulan Ramadan. | short Islamic course | any-case
SBMPTN | Seleksi Bersama Masuk Perguruan Tinggi Negeri | Ujian masuk kampus negeri hingga 2022, kini diganti SNBT. | former state university entrance test
SD | sekolah dasar | Sekolah enam tahun pertama bagi anak mulai sekitar tujuh tahun. | primary school | after:siswa,siswi,murid,anak,pelajar,guru,bocah,kelas,tingkat,jenjang,lulusan,lulus,sejak,bangku,duduk,tamat,kepala,seragam,pendidikan,sekolah
SD | sekolah dasar | Sekolah enam tahun pertama bagi anak mulai sekitar tujuh tahun. | primary school | before:negeri,swasta,inpres,islam,smp,katolik,kelas,dan
SD | sekolah dasar | Sekolah enam tahun pertama bagi anak mulai sekitar tujuh tahun. | primary school | after:sekolah,jenjang,tingkat,kelas,usia,lulusan,tamat
SDM | sumber daya manusia | Tenaga dan kemampuan manusia dalam bekerja. | human resources
SDN | sekolah dasar negeri | Sekolah dasar milik negara. | state primary school
SH | sarjana hukum | Gelar lulusan fakultas hukum. | law degree | before:mh,mhum,mkn
SKS | satuan kredit semester | Ukuran beban kuliah mahasiswa. | course credit unit
SLB | sekolah luar biasa | Sekolah bagi anak dengan disabilitas. | special needs school
SLTA | sekolah lanjutan tingkat atas | Sebutan umum bagi sekolah setelah SMP. | senior high school level | unchecked
SLTP | sekolah lanjutan tingkat pertama | Sebutan umum bagi sekolah setelah SD. | junior high school level | unchecked
SMA | sekolah menengah atas | Sekolah umum tiga tahun setelah SMP. | senior high school
SMAN | sekolah menengah atas negeri | Sekolah menengah atas milik negara. | state senior high school
SMK | sekolah menengah kejuruan | Sekolah tiga tahun setelah SMP yang mengajarkan keterampilan kerja. | vocational high school
SMKN | sekolah menengah kejuruan negeri | Sekolah kejuruan milik negara. | state vocational high school | unchecked
SMP | sekolah menengah pertama | Sekolah tiga tahun setelah SD. | junior high school
SMPN | sekolah menengah pertama negeri | Sekolah menengah pertama milik negara. | state junior high school
SMU | sekolah menengah umum | Sebutan lama bagi SMA. | senior high school (old term) | not-after:sidang not-before:pbb
SNBP | Seleksi Nasional Berdasarkan Prestasi | Jalur masuk kampus negeri tanpa ujian berdasarkan nilai rapor dan prestasi. | merit-based state university admission
SNBT | Seleksi Nasional Berdasarkan Tes | Jalur masuk kampus negeri berdasarkan nilai ujian UTBK. | test-based state university admission
SNMPTN | Seleksi Nasional Masuk Perguruan Tinggi Negeri | Jalur masuk kampus negeri dengan nilai rapor hingga 2022, kini diganti SNBP. | former national state university admission
SNPMB | Seleksi Nasional Penerimaan Mahasiswa Baru | Panitia dan rangkaian penerimaan mahasiswa kampus negeri. | national student admission selection | unchecked
SPMB | Sistem Penerimaan Murid Baru | Aturan pendaftaran murid baru sekolah sejak 2025. | new pupil admission system
SPP | sumbangan pembinaan pendidikan | Uang sekolah yang dibayar setiap bulan. | monthly school fee | after:uang,bayar,membayar,tunggakan,biaya,pembayaran,menunggak,iuran
STM | sekolah teknik menengah | Sebutan lama bagi sekolah kejuruan teknik. | technical high school (old term) | not-after:pt,#
tendik | tenaga kependidikan | Pegawai sekolah atau kampus yang bukan guru atau dosen. | school administrative staff | any-case
TK | taman kanak-kanak | Sekolah bagi anak sekitar empat sampai enam tahun. | kindergarten | after:guru,murid,anak,siswa,kepala,sekolah,tingkat,jenjang,bangku
TOEFL | Tes Bahasa Inggris sebagai Bahasa Asing | Ujian kemampuan bahasa Inggris yang sering diminta kampus dan kantor. | Test of English as a Foreign Language | unchecked
TPG | tunjangan profesi guru | Tambahan gaji bagi guru yang bersertifikat. | certified teacher allowance
UAS | ujian akhir semester | Ujian pada akhir setengah tahun ajaran. | end-of-semester exam | after:soal,mengikuti,jadwal,nilai,saat,pelaksanaan
Ubaya | Universitas Surabaya | Perguruan tinggi swasta di Surabaya. | University of Surabaya | unchecked
UGM | Universitas Gadjah Mada | Perguruan tinggi negeri di Yogyakarta. | Gadjah Mada University in Yogyakarta
UI | Universitas Indonesia | Perguruan tinggi negeri di Depok dan Jakarta. | University of Indonesia | not-before:designer,/,ux,1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0 not-after:universitas,desain,tampilan,one
UII | Universitas Islam Indonesia | Perguruan tinggi swasta Islam di Yogyakarta. | Islamic University of Indonesia in Yogyakarta
UIN | universitas Islam negeri | Perguruan tinggi Islam milik negara. | state Islamic university
UKT | uang kuliah tunggal | Biaya kuliah kampus negeri per semester menurut kemampuan keluarga. | single tuition fee at state universities
UMM | Universitas Muhammadiyah Malang | Perguruan tinggi swasta milik Muhammadiyah di Malang. | Muhammadiyah University of Malang
UMY | Universitas Muhammadiyah Yogyakarta | Perguruan tinggi swasta milik Muhammadiyah di Yogyakarta. | Muhammadiyah University of Yogyakarta
Unair | Universitas Airlangga | Perguruan tinggi negeri di Surabaya. | Airlangga University in Surabaya
Unand | Universitas Andalas | Perguruan tinggi negeri di Padang. | Andalas University in Padang
UNBK | Ujian Nasional Berbasis Komputer | Ujian akhir sekolah dengan komputer yang dihapus pada 2020. | former computer-based national exam
Uncen | Universitas Cenderawasih | Perguruan tinggi negeri di Jayapura. | Cenderawasih University in Jayapura
Undana | Universitas Nusa Cendana | Perguruan tinggi negeri di Kupang. | Nusa Cendana University in Kupang
Undip | Universitas Diponegoro | Perguruan tinggi negeri di Semarang. | Diponegoro University in Semarang
Unej | Universitas Jember | Perguruan tinggi negeri di Jember. | University of Jember
Unesa | Universitas Negeri Surabaya | Perguruan tinggi negeri di Surabaya. | State University of Surabaya
Unhan | Universitas Pertahanan | Perguruan tinggi milik Kementerian Pertahanan. | Defence University
Unhas | Universitas Hasanuddin | Perguruan tinggi negeri di Makassar. | Hasanuddin University in Makassar
Unila | Universitas Lampung | Perguruan tinggi negeri di Bandar Lampung. | University of Lampung
UNJ | Universitas Negeri Jakarta | Perguruan tinggi negeri di Jakarta. | State University of Jakarta
Unmul | Universitas Mulawarman | Perguruan tinggi negeri di Samarinda. | Mulawarman University in Samarinda
Unnes | Universitas Negeri Semarang | Perguruan tinggi negeri di Semarang. | State University of Semarang
Unpad | Universitas Padjadjaran | Perguruan tinggi negeri di Bandung dan Jatinangor. | Padjadjaran University in Bandung
Unpar | Universitas Katolik Parahyangan | Perguruan tinggi swasta Katolik di Bandung. | Parahyangan Catholic University in Bandung
Unpatti | Universitas Pattimura | Perguruan tinggi negeri di Ambon. | Pattimura University in Ambon
Unram | Universitas Mataram | Perguruan tinggi negeri di Mataram. | University of Mataram
Unri | Universitas Riau | Perguruan tinggi negeri di Pekanbaru. | University of Riau
UNS | Universitas Sebelas Maret | Perguruan tinggi negeri di Solo. | Sebelas Maret University in Solo
Unsoed | Universitas Jenderal Soedirman | Perguruan tinggi negeri di Purwokerto. | Jenderal Soedirman University in Purwokerto
Unsrat | Universitas Sam Ratulangi | Perguruan tinggi negeri di Manado. | Sam Ratulangi University in Manado
Unsri | Universitas Sriwijaya | Perguruan tinggi negeri di Palembang. | Sriwijaya University in Palembang
Untan | Universitas Tanjungpura | Perguruan tinggi negeri di Pontianak. | Tanjungpura University in Pontianak
Untar | Universitas Tarumanagara | Perguruan tinggi swasta di Jakarta. | Tarumanagara University in Jakarta
Unud | Universitas Udayana | Perguruan tinggi negeri di Bali. | Udayana University in Bali
UNY | Universitas Negeri Yogyakarta | Perguruan tinggi negeri di Yogyakarta. | State University of Yogyakarta
UPI | Universitas Pendidikan Indonesia | Perguruan tinggi negeri di Bandung yang mendidik calon guru. | Indonesia University of Education in Bandung
UPN | Universitas Pembangunan Nasional | Perguruan tinggi negeri di Jakarta, Yogyakarta, dan Surabaya. | "Veteran" National Development University | unchecked
USK | Universitas Syiah Kuala | Perguruan tinggi negeri di Banda Aceh. | Syiah Kuala University in Banda Aceh
USU | Universitas Sumatera Utara | Perguruan tinggi negeri di Medan. | University of North Sumatra in Medan
UT | Universitas Terbuka | Perguruan tinggi negeri yang mengajar dari jarak jauh. | Indonesia Open University | after:mahasiswa,rektor,kuliah,alumni,wisuda
UTBK | ujian tulis berbasis komputer | Ujian dengan komputer untuk masuk kampus negeri. | computer-based university entrance exam
UTS | ujian tengah semester | Ujian pada pertengahan setengah tahun ajaran. | mid-term exam | after:soal,mengikuti,jadwal,nilai,saat,pelaksanaan
`;
