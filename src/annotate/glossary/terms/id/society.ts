/** Daily life, religion, associations: sorted lines that `parseTerms` reads. */
export const society = `
ABG | anak baru gede | Sebutan santai bagi remaja. | teenager
AMAN | Aliansi Masyarakat Adat Nusantara | Organisasi yang membela hak masyarakat adat. | Indigenous Peoples' Alliance of the Archipelago | after:ketua,sekjen,jenderal,organisasi,anggota,pengurus
amdal | analisis mengenai dampak lingkungan | Kajian pengaruh suatu proyek terhadap alam dan warga sekitar. | environmental impact assessment | any-case
ART | asisten rumah tangga | Orang yang bekerja mengurus rumah orang lain. | domestic worker | after:seorang,para,menjadi,jadi,sebagai,bekerja,korban
B3 | bahan berbahaya dan beracun | Bahan atau limbah yang dapat merusak kesehatan dan lingkungan. | hazardous and toxic materials | after:limbah,sampah
baksos | bakti sosial | Kegiatan membantu warga, misalnya pengobatan gratis. | charity event | any-case unchecked
bansos | bantuan sosial | Bantuan uang atau barang dari pemerintah bagi warga yang membutuhkan. | social assistance
Baznas | Badan Amil Zakat Nasional | Lembaga negara yang mengumpulkan dan membagikan zakat. | national zakat (alms) agency
BBKSDA | Balai Besar Konservasi Sumber Daya Alam | Kantor pemerintah yang melindungi satwa dan hutan di suatu daerah. | regional nature conservation office (large) | unchecked
BCB | benda cagar budaya | Benda atau bangunan kuno yang dilindungi undang-undang. | protected heritage object
bimtek | bimbingan teknis | Pelatihan singkat tentang cara melakukan suatu pekerjaan. | technical training | any-case
bipih | biaya perjalanan ibadah haji | Bagian biaya haji yang dibayar jemaah. | hajj fee paid by the pilgrim | any-case
BKSDA | Balai Konservasi Sumber Daya Alam | Kantor pemerintah yang melindungi satwa dan hutan di suatu daerah. | regional nature conservation office
bocil | bocah cilik | Sebutan santai bagi anak kecil. | little kid | any-case unchecked
BPIH | biaya penyelenggaraan ibadah haji | Seluruh biaya perjalanan haji seorang jemaah. | total cost of the hajj pilgrimage
bukber | buka puasa bersama | Makan bersama saat matahari terbenam pada bulan Ramadan. | gathering to break the fast | any-case unchecked
CFD | hari bebas kendaraan bermotor | Kegiatan menutup jalan bagi mobil, biasanya pada Minggu pagi. | car-free day
CITES | Konvensi Perdagangan Internasional Spesies Terancam | Perjanjian dunia yang membatasi jual beli satwa dan tumbuhan langka. | convention on trade in endangered species | unchecked
curhat | curahan hati | Menceritakan perasaan pribadi kepada orang lain. | to pour one's heart out | any-case
DAS | daerah aliran sungai | Wilayah yang airnya mengalir ke satu sungai. | river basin | after:kawasan,hulu,pengelolaan,wilayah,sepanjang,rehabilitasi
Dekopin | Dewan Koperasi Indonesia | Organisasi yang menghimpun koperasi. | Indonesian cooperative council | unchecked
diklat | pendidikan dan pelatihan | Kegiatan belajar untuk menambah keterampilan kerja. | education and training | any-case
DKM | dewan kemakmuran masjid | Pengurus sebuah masjid. | mosque management board
DMI | Dewan Masjid Indonesia | Organisasi pengurus masjid. | Indonesian mosque council
DPD | Dewan Perwakilan Daerah | Lembaga negara yang anggotanya mewakili setiap provinsi. | Regional Representative Council | after:anggota,pimpinan,dpr,mpr,senator,gedung not-before:golkar,demokrat,pdip,pdi,gerindra,hanura,pan,partai,pks,perindo,nasdem,knpi,psi,i,ii
DPD | Dewan Pimpinan Daerah | Pengurus partai atau organisasi di provinsi, kabupaten, atau kota. | regional party board | before:golkar,demokrat,pdip,pdi,gerindra,hanura,pan,partai,pks,perindo,nasdem,knpi,psi,i,ii
DWP | Dharma Wanita Persatuan | Organisasi istri pegawai negeri. | association of civil servants' wives | after:ketua,pengurus,anggota,penasihat,ibu
ekraf | ekonomi kreatif | Kegiatan usaha yang bertumpu pada gagasan, misalnya film, musik, dan kuliner. | creative economy | any-case
FKUB | Forum Kerukunan Umat Beragama | Kelompok tokoh agama yang menjaga kerukunan di suatu daerah. | interfaith harmony forum
FPI | Front Pembela Islam | Organisasi Islam yang dibubarkan pemerintah pada 2020. | Islamic Defenders Front (banned)
FUI | Forum Umat Islam | Perkumpulan ormas Islam. | Islamic community forum | unchecked
Gafatar | Gerakan Fajar Nusantara | Kelompok keagamaan yang dilarang pemerintah pada 2016. | banned religious movement | unchecked
gakin | keluarga miskin | Keluarga yang tidak mampu memenuhi kebutuhan dasarnya. | poor family | any-case unchecked
gepeng | gelandangan dan pengemis | Orang yang hidup di jalan dan meminta-minta. | homeless people and beggars | any-case
GKI | Gereja Kristen Indonesia | Salah satu gereja Protestan di Indonesia. | Indonesian Christian Church
GKR | gusti kanjeng ratu | Gelar permaisuri atau putri raja di keraton Jawa. | title of a Javanese princess | name unchecked
GMKI | Gerakan Mahasiswa Kristen Indonesia | Organisasi mahasiswa Kristen. | Indonesian Christian student movement
GP Ansor | Gerakan Pemuda Ansor | Organisasi pemuda Nahdlatul Ulama. | youth wing of Nahdlatul Ulama
GRK | gas rumah kaca | Gas di udara yang membuat bumi makin panas. | greenhouse gases
HBKB | hari bebas kendaraan bermotor | Kegiatan menutup jalan bagi mobil, biasanya pada Minggu pagi. | car-free day
HKBP | Huria Kristen Batak Protestan | Gereja Protestan terbesar di kalangan orang Batak. | Batak Protestant church
HM | Haji Muhammad | Gelar haji dan nama depan Muhammad yang disingkat. | Haji Muhammad, before a name | name not-before:sampoerna,sampurna unchecked
HMI | Himpunan Mahasiswa Islam | Organisasi mahasiswa Islam. | Muslim students' association
HR | Hajjah Rangkayo | Gelar di depan nama pahlawan Rasuna Said. | title of a national heroine | before:rasuna
HTI | Hizbut Tahrir Indonesia | Organisasi Islam yang dibubarkan pemerintah pada 2017. | Hizbut Tahrir Indonesia (banned)
HUT | hari ulang tahun | Peringatan hari lahir atau berdirinya sesuatu. | anniversary
IMM | Ikatan Mahasiswa Muhammadiyah | Organisasi mahasiswa Muhammadiyah. | Muhammadiyah student association | unchecked
IPAL | instalasi pengolahan air limbah | Bangunan untuk membersihkan air kotor sebelum dibuang. | wastewater treatment plant
IRTI | Ikatan Restoran dan Taman Indonesia | Nama lapangan parkir di sisi selatan Monas, Jakarta. | parking ground near Jakarta's national monument | unchecked
JBR | Jumeirah Beach Residence | Kawasan hunian di tepi pantai Dubai. | beachfront district in Dubai
JCC | Jakarta Convention Center | Gedung pertemuan dan pameran di Senayan, Jakarta. | Jakarta Convention Center
JIEXPO | Jakarta International Expo | Gedung pameran di Kemayoran, Jakarta. | Jakarta exhibition centre | any-case
JKG | Jakarta-Pondok Gede | Kode embarkasi haji Jakarta di Asrama Haji Pondok Gede. | hajj departure point code | before:# unchecked
JKS | Jakarta-Bekasi | Kode embarkasi haji untuk jemaah Jawa Barat di Bekasi. | hajj departure point code | before:# unchecked
judol | judi online | Perjudian melalui internet. | online gambling
KAMMI | Kesatuan Aksi Mahasiswa Muslim Indonesia | Organisasi mahasiswa Muslim. | Muslim student action union
karhutla | kebakaran hutan dan lahan | Kebakaran di hutan atau lahan, sering menimbulkan kabut asap. | forest and land fires
KH | kiai haji | Gelar ulama yang sudah berhaji. | title of a Muslim cleric | name unchecked
KK | kartu keluarga | Surat resmi yang memuat semua anggota satu keluarga. | family card | after:fotokopi,nomor,nama,kartu,membawa,data
KK | kepala keluarga | Satuan penghitung rumah tangga. | household | after:#,ratusan,puluhan,ribuan
KPAI | Komisi Perlindungan Anak Indonesia | Lembaga yang mengawasi pemenuhan hak anak. | child protection commission
KTP | kartu tanda penduduk | Kartu identitas resmi warga Indonesia. | identity card
KUA | kantor urusan agama | Kantor pemerintah di kecamatan yang mencatat pernikahan orang Islam. | local religious affairs office
KWI | Konferensi Waligereja Indonesia | Perkumpulan para uskup Katolik Indonesia. | Indonesian bishops' conference
lansia | orang lanjut usia | Orang yang berusia 60 tahun ke atas. | elderly person
LAZ | lembaga amil zakat | Lembaga masyarakat yang mengumpulkan dan membagikan zakat. | zakat (alms) organisation | unchecked
Lazismu | Lembaga Amil Zakat, Infak, dan Sedekah Muhammadiyah | Lembaga zakat milik Muhammadiyah. | Muhammadiyah's alms organisation | unchecked
LDII | Lembaga Dakwah Islam Indonesia | Organisasi dakwah Islam. | Islamic missionary organisation
LGBT | lesbian, gay, biseksual, dan transgender | Sebutan bagi orang dengan orientasi seksual atau identitas gender yang beragam. | lesbian, gay, bisexual and transgender
LGBTQ | lesbian, gay, biseksual, transgender, dan queer | Sebutan bersama bagi orang dengan orientasi dan identitas berbeda. | lesbian, gay, bisexual, transgender and queer
litbang | penelitian dan pengembangan | Bagian atau kegiatan mencari pengetahuan dan produk baru. | research and development | any-case
LSM | lembaga swadaya masyarakat | Organisasi warga yang bekerja di luar pemerintah. | non-governmental organisation
LTC | Lindeteves Trade Center | Pusat perkakas di Glodok, Jakarta. | Jakarta hardware market | before:glodok
mager | malas bergerak | Sebutan santai bagi rasa enggan melakukan sesuatu. | too lazy to move | any-case unchecked
mamin | makanan dan minuman | Barang yang dimakan dan diminum, sering dipakai sebagai nama sektor industri. | food and beverages | any-case
mapala | mahasiswa pecinta alam | Perkumpulan mahasiswa yang gemar mendaki dan menjaga alam. | student nature club | any-case unchecked
Matakin | Majelis Tinggi Agama Khonghucu Indonesia | Lembaga umat Khonghucu di Indonesia. | Confucian high council of Indonesia
MCK | mandi, cuci, kakus | Tempat umum untuk mandi, mencuci, dan buang air. | public washing and toilet facilities
MH | Mohammad Husni | Nama depan pahlawan Mohammad Husni Thamrin. | first names of a national hero | before:thamrin
miras | minuman keras | Minuman yang mengandung alkohol. | alcoholic drinks
MTQ | Musabaqah Tilawatil Quran | Lomba membaca Al-Qur'an. | Quran recitation contest
MUI | Majelis Ulama Indonesia | Wadah para ulama yang mengeluarkan fatwa. | Indonesian Ulema Council
MURI | Museum Rekor Dunia Indonesia | Lembaga yang mencatat rekor di Indonesia. | Indonesian record-keeping museum
NGO | organisasi nonpemerintah | Organisasi masyarakat yang bukan bagian pemerintah dan tidak mencari untung. | non-governmental organisation | unchecked
NIK | nomor induk kependudukan | Nomor identitas tetap setiap penduduk Indonesia. | national ID number
nobar | nonton bareng | Kegiatan menonton sesuatu bersama-sama, misalnya pertandingan bola. | watching together | any-case
NU | Nahdlatul Ulama | Organisasi Islam terbesar di Indonesia. | largest Indonesian Muslim organisation
OKP | organisasi kepemudaan | Organisasi masyarakat yang anggotanya orang muda. | youth organisation | after:ormas,anggota,pengurus,ketua unchecked
OMC | operasi modifikasi cuaca | Upaya menimbulkan atau memindahkan hujan, misalnya dengan menabur garam dari pesawat. | weather modification operation | unchecked
ormas | organisasi kemasyarakatan | Perkumpulan warga untuk tujuan bersama. | mass organisation
ortu | orang tua | Ayah dan ibu. | parents | any-case unchecked
pansos | panjat sosial | Upaya mencari ketenaran dengan menumpang nama orang lain. | social climbing | any-case unchecked
paskibra | pasukan pengibar bendera | Kelompok pemuda yang mengibarkan bendera dalam upacara. | flag-raising team | any-case
Paskibraka | Pasukan Pengibar Bendera Pusaka | Kelompok pelajar pilihan yang mengibarkan bendera pada hari kemerdekaan. | national flag-raising team | unchecked
pasutri | pasangan suami istri | Laki-laki dan perempuan yang menikah. | married couple | any-case
PBNU | Pengurus Besar Nahdlatul Ulama | Pengurus pusat organisasi Nahdlatul Ulama. | Nahdlatul Ulama central board
pelakor | perebut laki orang | Sebutan kasar bagi perempuan yang dianggap merebut suami orang. | husband stealer (derogatory) | any-case unchecked
pemred | pemimpin redaksi | Orang yang memimpin isi sebuah media berita. | editor-in-chief | any-case unchecked
Permabudhi | Persatuan Umat Buddha Indonesia | Organisasi yang menghimpun umat Buddha. | Indonesian Buddhist association | unchecked
PGI | Persekutuan Gereja-gereja di Indonesia | Perkumpulan gereja Protestan di Indonesia. | communion of Protestant churches in Indonesia
PHDI | Parisada Hindu Dharma Indonesia | Lembaga umat Hindu di Indonesia. | Hindu council of Indonesia
PIK | Pantai Indah Kapuk | Kawasan hunian dan wisata di Jakarta Utara. | coastal district of Jakarta
PKBI | Perkumpulan Keluarga Berencana Indonesia | Organisasi masyarakat di bidang keluarga berencana. | Indonesian planned parenthood association
PKK | pemberdayaan dan kesejahteraan keluarga | Gerakan ibu-ibu untuk memajukan keluarga dan lingkungan. | family welfare movement | after:ibu,kader,ketua,tim,penggerak,pengurus,anggota,kegiatan
PMI | Palang Merah Indonesia | Organisasi bantuan kemanusiaan dan donor darah. | Indonesian Red Cross | after:markas,relawan,ketua,kantor,ambulans,pengurus,petugas
PMII | Pergerakan Mahasiswa Islam Indonesia | Organisasi mahasiswa yang dekat dengan Nahdlatul Ulama. | Indonesian Islamic student movement
PMKRI | Perhimpunan Mahasiswa Katolik Republik Indonesia | Organisasi mahasiswa Katolik. | Catholic students' association
PMKS | penyandang masalah kesejahteraan sosial | Orang yang tidak dapat hidup layak, misalnya gelandangan dan anak telantar. | people with social welfare problems
PP Muhammadiyah | Pimpinan Pusat Muhammadiyah | Pengurus tertinggi organisasi Islam Muhammadiyah. | Muhammadiyah central board | unchecked
PPIH | Panitia Penyelenggara Ibadah Haji | Petugas yang melayani jemaah haji Indonesia. | hajj organising committee
PPKS | pemerlu pelayanan kesejahteraan sosial | Orang yang membutuhkan bantuan sosial. | people in need of social services
PPSU | penanganan prasarana dan sarana umum | Petugas kebersihan berbaju oranye di Jakarta. | Jakarta's public facilities maintenance workers
PR | pekerjaan rumah | Tugas yang dikerjakan di rumah, atau pekerjaan yang belum selesai. | homework or unfinished work | after:jadi,menjadi,ada,punya,mengerjakan,banyak,sebagai,masih
PRT | pekerja rumah tangga | Orang yang dibayar untuk mengurus rumah orang lain. | domestic worker | unchecked
PSK | pekerja seks komersial | Orang yang menjual layanan seks. | sex worker
PWNU | Pengurus Wilayah Nahdlatul Ulama | Pengurus Nahdlatul Ulama di satu provinsi. | provincial board of Nahdlatul Ulama
QWERTY | susunan huruf papan ketik | Tata letak tombol yang baris atasnya mulai dengan Q, W, E, R, T, Y. | common keyboard layout | any-case unchecked
RA | Raden Ajeng | Gelar putri bangsawan Jawa, misalnya Kartini. | Javanese noblewoman's title | before:kartini
RPH | rumah potong hewan | Tempat menyembelih ternak untuk dijual dagingnya. | slaughterhouse
RPTRA | ruang publik terpadu ramah anak | Taman bermain dan berkumpul warga di Jakarta. | child-friendly public space in Jakarta
RT | rukun tetangga | Kelompok rumah terkecil yang dipimpin ketua warga. | neighbourhood unit | after:ketua,pengurus,tingkat,bu,pak,para,warga,lingkungan
RT | rukun tetangga | Kelompok rumah terkecil yang dipimpin ketua warga. | neighbourhood unit | before:#
RTH | ruang terbuka hijau | Taman atau lahan bertanaman di kota. | green open space
RW | rukun warga | Gabungan beberapa rukun tetangga. | community unit of several neighbourhoods
sarpras | sarana dan prasarana | Alat, gedung, dan jaringan yang diperlukan untuk suatu kegiatan. | facilities and infrastructure | any-case
SAW | sallallahu alaihi wasallam | Doa yang mengikuti nama Nabi Muhammad. | peace be upon him | unchecked
SDA | sumber daya alam | Kekayaan alam seperti hutan, air, dan tambang. | natural resources | after:pengelolaan,hasil,kekayaan,potensi,sektor,konservasi
SDGs | Tujuan Pembangunan Berkelanjutan | Tujuh belas sasaran PBB untuk memperbaiki kehidupan sampai 2030. | Sustainable Development Goals
SIG | Skala Intensitas Gempabumi | Ukuran BMKG tentang guncangan yang dirasakan. | BMKG earthquake intensity scale | after:skala,ii,iii,iv
SIG | Skala Intensitas Gempabumi | Ukuran BMKG tentang guncangan yang dirasakan. | BMKG earthquake intensity scale | before:-,bmkg
sinetron | sinema elektronik | Drama berseri di televisi. | television soap opera | any-case
SKTM | surat keterangan tidak mampu | Surat dari kelurahan bahwa seseorang miskin. | certificate of poverty
sosbud | sosial budaya | Hal yang menyangkut masyarakat dan kebudayaan. | sociocultural matters | any-case unchecked
SR | skala Richter | Ukuran lama kekuatan gempa bumi. | Richter scale | before:mengguncang,guncang,berpusat
SWT | subhanahu wa ta'ala | Pujian yang mengikuti nama Allah, artinya Mahasuci dan Mahatinggi. | glorified and exalted
Tagana | taruna siaga bencana | Sukarelawan yang membantu korban bencana di bawah Kementerian Sosial. | disaster volunteers | any-case
TB | Tahi Bonar | Nama depan pahlawan Tahi Bonar Simatupang. | first names of a national hero | before:simatupang
TMII | Taman Mini Indonesia Indah | Taman wisata di Jakarta yang menampilkan budaya tiap provinsi. | Indonesia theme park in Jakarta
TMP | taman makam pahlawan | Tempat menguburkan orang yang berjasa bagi negara. | heroes' cemetery | before:kalibata,nasional,utama,kusumanegara,cikutra,bukit
TNGGP | Taman Nasional Gunung Gede Pangrango | Kawasan alam yang dilindungi di Jawa Barat. | Mount Gede Pangrango national park | unchecked
TNGR | Taman Nasional Gunung Rinjani | Kawasan alam yang dilindungi di Lombok. | Mount Rinjani national park
toga | tanaman obat keluarga | Tanaman di pekarangan yang dapat dipakai sebagai obat. | medicinal garden plants | after:tanaman,kebun,taman
toserba | toko serba ada | Toko besar yang menjual bermacam barang. | department store | any-case unchecked
TPA | tempat pembuangan akhir | Tempat sampah kota dikumpulkan dan ditimbun. | final waste disposal site | before:sampah,bantargebang,bantar,sarimukti,piyungan,suwung,cipeucang,jatibarang,burangkeng,rawa,antang,terjun,regional,pecuk,supit,mrican,talangagung
TPS3R | tempat pengolahan sampah reduce, reuse, recycle | Tempat memilah dan mengolah sampah warga. | community waste-sorting site | unchecked
TPST | tempat pengolahan sampah terpadu | Tempat sampah dipilah, diolah, dan ditimbun. | integrated waste processing site
TPU | tempat pemakaman umum | Tempat menguburkan orang yang terbuka bagi semua warga. | public cemetery
ultah | ulang tahun | Hari peringatan kelahiran. | birthday | any-case unchecked
VIP | orang sangat penting | Sebutan bagi tamu penting atau tempat yang lebih mahal dan nyaman. | very important person
Walhi | Wahana Lingkungan Hidup Indonesia | Organisasi masyarakat yang membela lingkungan. | Indonesian environmental NGO | any-case
Walubi | Perwakilan Umat Buddha Indonesia | Organisasi yang menghimpun umat Buddha. | Indonesian Buddhist representatives' body
wamil | wajib militer | Kewajiban warga menjadi tentara selama waktu tertentu. | compulsory military service | any-case
waria | wanita pria | Laki-laki yang berpenampilan dan merasa sebagai perempuan. | transgender woman | any-case unchecked
warkop | warung kopi | Kedai sederhana yang menjual kopi dan makanan kecil. | coffee stall | any-case
warnet | warung internet | Tempat menyewa komputer untuk memakai internet. | internet café | any-case
warteg | warung tegal | Rumah makan murah dengan masakan rumahan. | cheap home-style eatery | any-case
wisman | wisatawan mancanegara | Orang asing yang berwisata di Indonesia. | foreign tourist | any-case
wisnus | wisatawan nusantara | Warga Indonesia yang berwisata di negeri sendiri. | domestic tourist | any-case
WIT | Waktu Indonesia Timur | Waktu di Indonesia bagian timur, sembilan jam lebih awal daripada waktu universal. | Eastern Indonesia Time (UTC+9)
WITA | Waktu Indonesia Tengah | Waktu di Indonesia bagian tengah, delapan jam lebih awal daripada waktu universal. | Central Indonesia Time (UTC+8) | any-case
WNI | warga negara Indonesia | Orang yang berkewarganegaraan Indonesia. | Indonesian citizen
WTC | World Trade Center | Gedung perkantoran dan dagang di beberapa kota. | World Trade Center
WWF | Dana Alam Sedunia | Organisasi dunia yang melindungi alam dan satwa. | World Wide Fund for Nature | unchecked
YME | Yang Maha Esa | Sebutan yang mengikuti kata Tuhan. | the One and Only | unchecked
`;
