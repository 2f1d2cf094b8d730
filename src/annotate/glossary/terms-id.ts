/** Indonesian news terms, sorted: `term | expansion | gloss | English | cue` (see `parseCue`). */
export const indonesianTerms = `
AD | Angkatan Darat | Bagian angkatan bersenjata yang bertugas di darat. | Army | after:tni
ADB | Bank Pembangunan Asia | Bank yang membiayai pembangunan di Asia dan Pasifik, berpusat di Manila. | Asian Development Bank
AFP | Agence France-Presse | Kantor berita internasional yang berpusat di Paris, Prancis. | French news agency
AKBP | Ajun Komisaris Besar Polisi | Pangkat perwira menengah polisi, setara letnan kolonel. | police adjunct senior commissioner
AKP | Ajun Komisaris Polisi | Pangkat perwira pertama polisi, setara kapten. | police adjunct commissioner
AL | Angkatan Laut | Bagian angkatan bersenjata yang bertugas di laut. | Navy | after:tni
alutsista | alat utama sistem senjata | Peralatan tempur pokok milik tentara, seperti tank, kapal, dan pesawat. | main weapons systems
APBD | Anggaran Pendapatan dan Belanja Daerah | Rencana keuangan tahunan pemerintah daerah yang disetujui DPRD. | regional budget
APBN | Anggaran Pendapatan dan Belanja Negara | Rencana keuangan tahunan pemerintah pusat yang disetujui DPR. | state budget
AS | Amerika Serikat | Negara federal di Amerika Utara dengan ibu kota Washington, D.C. | United States
ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara | Organisasi kerja sama negara-negara di Asia Tenggara. | Association of Southeast Asian Nations
ASN | aparatur sipil negara | Sebutan bagi pegawai negeri sipil dan pegawai pemerintah dengan perjanjian kerja. | civil servants
AU | Angkatan Udara | Bagian angkatan bersenjata yang bertugas di udara. | Air Force | after:tni
Bakamla | Badan Keamanan Laut | Lembaga yang menjaga keamanan di perairan Indonesia. | Maritime Security Agency
balita | anak di bawah lima tahun | Anak yang belum genap berusia lima tahun. | under-five child
bansos | bantuan sosial | Bantuan uang atau barang dari pemerintah bagi warga yang membutuhkan. | social assistance
BAP | berita acara pemeriksaan | Catatan resmi tanya jawab penyidik dengan saksi atau tersangka. | interrogation record
Bapanas | Badan Pangan Nasional | Lembaga pemerintah yang mengurus ketersediaan dan harga pangan. | National Food Agency
Bappenas | Badan Perencanaan Pembangunan Nasional | Lembaga pemerintah yang menyusun rencana pembangunan negara. | National Development Planning Agency
Bareskrim | Badan Reserse Kriminal | Bagian Polri yang menyidik tindak pidana. | criminal investigation agency
Basarnas | Badan Nasional Pencarian dan Pertolongan | Lembaga yang mencari dan menolong korban kecelakaan dan bencana. | National Search and Rescue Agency
Bawaslu | Badan Pengawas Pemilihan Umum | Lembaga yang mengawasi jalannya pemilihan umum. | Election Supervisory Agency
BBC | British Broadcasting Corporation | Lembaga penyiaran publik Inggris. | British public broadcaster
BBM | bahan bakar minyak | Bahan bakar cair seperti bensin dan solar. | fuel
BCA | Bank Central Asia | Salah satu bank swasta terbesar di Indonesia. | private bank
BEI | Bursa Efek Indonesia | Tempat saham perusahaan terbuka diperdagangkan di Jakarta. | Indonesia Stock Exchange
BGN | Badan Gizi Nasional | Lembaga pemerintah yang menjalankan program makan bergizi gratis. | National Nutrition Agency
BI | Bank Indonesia | Bank sentral yang menjaga nilai rupiah. | Indonesia's central bank
BIN | Badan Intelijen Negara | Lembaga intelijen pemerintah Indonesia. | State Intelligence Agency
BMKG | Badan Meteorologi, Klimatologi, dan Geofisika | Lembaga yang memantau cuaca, iklim, dan gempa bumi. | Meteorology, Climatology and Geophysics Agency
BNI | Bank Negara Indonesia | Bank milik negara. | state-owned bank
BNN | Badan Narkotika Nasional | Lembaga yang memberantas penyalahgunaan narkotika. | National Narcotics Agency
BNPB | Badan Nasional Penanggulangan Bencana | Lembaga pusat yang mengoordinasi penanganan bencana. | National Disaster Management Agency
BNPT | Badan Nasional Penanggulangan Terorisme | Lembaga yang mengoordinasi pencegahan dan penindakan terorisme. | National Counter-Terrorism Agency
BPBD | Badan Penanggulangan Bencana Daerah | Lembaga daerah yang menangani bencana. | regional disaster agency
BPJS | Badan Penyelenggara Jaminan Sosial | Badan yang mengelola jaminan kesehatan atau ketenagakerjaan. | social security agency
BPK | Badan Pemeriksa Keuangan | Lembaga negara yang memeriksa penggunaan uang negara. | Supreme Audit Agency
BPKP | Badan Pengawasan Keuangan dan Pembangunan | Lembaga pemerintah yang mengawasi keuangan negara dari dalam. | government internal audit agency
BPN | Badan Pertanahan Nasional | Lembaga yang mengurus hak dan sertifikat tanah. | National Land Agency
BPOM | Badan Pengawas Obat dan Makanan | Lembaga yang mengawasi keamanan obat, kosmetik, dan makanan. | Food and Drug Authority
BPS | Badan Pusat Statistik | Lembaga yang mengumpulkan dan menerbitkan statistik resmi. | Statistics Indonesia
BRI | Bank Rakyat Indonesia | Bank milik negara. | state-owned bank
BRICS | Brasil, Rusia, India, Tiongkok, dan Afrika Selatan | Kelompok kerja sama negara-negara berkembang besar, kini dengan anggota tambahan. | BRICS group of emerging economies
Brigjen | Brigadir Jenderal | Pangkat perwira tinggi berbintang satu. | brigadier general
Brimob | Brigade Mobil | Pasukan khusus Polri untuk keadaan berbahaya. | Mobile Brigade
BRIN | Badan Riset dan Inovasi Nasional | Lembaga penelitian milik pemerintah. | National Research and Innovation Agency
BSSN | Badan Siber dan Sandi Negara | Lembaga yang mengurus keamanan siber dan persandian. | National Cyber and Crypto Agency
Bulog | Badan Urusan Logistik | Badan milik negara yang mengurus persediaan beras dan pangan pokok. | state food logistics agency
BUMN | badan usaha milik negara | Perusahaan yang seluruh atau sebagian besar modalnya dimiliki negara. | state-owned enterprise
caleg | calon anggota legislatif | Orang yang maju dalam pemilihan anggota parlemen. | legislative candidate
capres | calon presiden | Orang yang maju dalam pemilihan presiden. | presidential candidate
cawapres | calon wakil presiden | Pendamping calon presiden dalam pemilihan. | vice-presidential candidate
CIA | Badan Intelijen Pusat AS | Dinas intelijen luar negeri Amerika Serikat. | US Central Intelligence Agency
CNN | Cable News Network | Saluran berita televisi yang berasal dari Amerika Serikat. | US news channel
Densus | Detasemen Khusus | Satuan Polri; Densus 88 menangani terorisme. | Special Detachment
Dirjen | Direktur Jenderal | Pejabat yang memimpin satu direktorat jenderal di kementerian. | director general
Dirut | Direktur Utama | Pemimpin tertinggi dalam direksi perusahaan. | president director
Ditjen | Direktorat Jenderal | Bagian besar sebuah kementerian yang dipimpin direktur jenderal. | directorate general
DK PBB | Dewan Keamanan PBB | Badan PBB yang bertanggung jawab atas perdamaian dunia. | UN Security Council
DKI | Daerah Khusus Ibukota | Sebutan wilayah Jakarta sebagai ibu kota. | Special Capital Region
DPO | daftar pencarian orang | Daftar orang yang dicari polisi. | wanted list
DPP | Dewan Pimpinan Pusat | Pengurus partai atau organisasi di tingkat nasional. | central board
DPR | Dewan Perwakilan Rakyat | Lembaga pembuat undang-undang yang anggotanya dipilih rakyat. | House of Representatives
DPRD | Dewan Perwakilan Rakyat Daerah | Lembaga perwakilan rakyat di provinsi, kabupaten, atau kota. | regional legislature
DPT | daftar pemilih tetap | Daftar akhir warga yang berhak memilih. | final voter list
dubes | duta besar | Wakil tertinggi suatu negara di negara lain. | ambassador
ESDM | Energi dan Sumber Daya Mineral | Bidang yang diurus kementerian energi dan pertambangan. | energy and mineral resources
FIFA | Federasi Sepak Bola Internasional | Badan yang mengatur sepak bola di dunia. | world football federation
Gerindra | Gerakan Indonesia Raya | Partai politik Indonesia yang berdiri pada 2008. | Great Indonesia Movement Party
Golkar | Golongan Karya | Partai politik Indonesia berlambang pohon beringin. | Golkar Party
HAM | hak asasi manusia | Hak dasar yang dimiliki setiap orang sejak lahir. | human rights
Hanura | Hati Nurani Rakyat | Partai politik Indonesia yang berdiri pada 2006. | People's Conscience Party
HET | harga eceran tertinggi | Batas harga jual kepada pembeli yang ditetapkan pemerintah. | maximum retail price
IAEA | Badan Tenaga Atom Internasional | Badan yang mengawasi penggunaan tenaga nuklir di dunia. | International Atomic Energy Agency
ICBM | rudal balistik antarbenua | Peluru kendali yang dapat mencapai benua lain. | intercontinental ballistic missile
ICC | Mahkamah Pidana Internasional | Pengadilan di Den Haag yang mengadili orang atas kejahatan perang dan kejahatan berat lain. | International Criminal Court
IDF | Pasukan Pertahanan Israel | Angkatan bersenjata Israel. | Israel Defense Forces
IHSG | Indeks Harga Saham Gabungan | Ukuran pergerakan harga semua saham di Bursa Efek Indonesia. | Jakarta Composite Index
IKN | Ibu Kota Nusantara | Ibu kota baru Indonesia yang dibangun di Kalimantan Timur. | Indonesia's new capital
IMF | Dana Moneter Internasional | Lembaga yang memberi pinjaman dan nasihat keuangan kepada negara. | International Monetary Fund
Irjen | Inspektur Jenderal | Pangkat perwira tinggi polisi berbintang dua, atau jabatan pengawas di kementerian. | inspector general
ISIS | Negara Islam Irak dan Suriah | Kelompok bersenjata yang pernah menguasai sebagian Irak dan Suriah. | Islamic State
ITE | Informasi dan Transaksi Elektronik | Bidang yang diatur undang-undang tentang kegiatan di internet. | electronic information and transactions
Jabar | Jawa Barat | Provinsi di Pulau Jawa dengan ibu kota Bandung. | West Java
Jabodetabek | Jakarta, Bogor, Depok, Tangerang, dan Bekasi | Wilayah perkotaan di Jakarta dan sekitarnya. | Greater Jakarta
Jakpus | Jakarta Pusat | Kota administrasi di bagian tengah Jakarta. | Central Jakarta
Jaksel | Jakarta Selatan | Kota administrasi di bagian selatan Jakarta. | South Jakarta
Jaktim | Jakarta Timur | Kota administrasi di bagian timur Jakarta. | East Jakarta
Jateng | Jawa Tengah | Provinsi di Pulau Jawa dengan ibu kota Semarang. | Central Java
Jatim | Jawa Timur | Provinsi di Pulau Jawa dengan ibu kota Surabaya. | East Java
JKN | Jaminan Kesehatan Nasional | Program asuransi kesehatan wajib yang dikelola BPJS Kesehatan. | national health insurance
jubir | juru bicara | Orang yang berbicara kepada umum atas nama lembaga. | spokesperson
judol | judi online | Perjudian melalui internet. | online gambling
Kades | Kepala Desa | Pemimpin pemerintahan desa. | village head
Kadin | Kamar Dagang dan Industri | Organisasi pengusaha Indonesia. | Chamber of Commerce and Industry
KAI | Kereta Api Indonesia | Perusahaan negara yang menjalankan kereta api. | state railway company
Kalbar | Kalimantan Barat | Provinsi di Pulau Kalimantan dengan ibu kota Pontianak. | West Kalimantan
Kalsel | Kalimantan Selatan | Provinsi di bagian selatan Pulau Kalimantan. | South Kalimantan
Kaltara | Kalimantan Utara | Provinsi di bagian utara Pulau Kalimantan. | North Kalimantan
Kalteng | Kalimantan Tengah | Provinsi di Pulau Kalimantan dengan ibu kota Palangka Raya. | Central Kalimantan
Kaltim | Kalimantan Timur | Provinsi di Pulau Kalimantan dengan ibu kota Samarinda. | East Kalimantan
Kapolda | Kepala Kepolisian Daerah | Pemimpin polisi di tingkat provinsi. | provincial police chief
Kapolres | Kepala Kepolisian Resor | Pemimpin polisi di kabupaten atau kota. | district police chief
Kapolri | Kepala Kepolisian Negara Republik Indonesia | Pemimpin tertinggi Polri. | national police chief
Kapolsek | Kepala Kepolisian Sektor | Pemimpin polisi di tingkat kecamatan. | sub-district police chief
karhutla | kebakaran hutan dan lahan | Kebakaran di hutan atau lahan, sering menimbulkan kabut asap. | forest and land fires
KBRI | Kedutaan Besar Republik Indonesia | Perwakilan Indonesia di ibu kota negara lain. | Indonesian embassy
KCNA | Kantor Berita Pusat Korea | Kantor berita resmi Korea Utara. | North Korea's state news agency
KDRT | kekerasan dalam rumah tangga | Kekerasan terhadap orang dalam lingkup keluarga. | domestic violence
Kejagung | Kejaksaan Agung | Lembaga penuntut tertinggi di Indonesia. | Attorney General's Office
Kejari | Kejaksaan Negeri | Kejaksaan di kabupaten atau kota. | district prosecutor's office
Kemenag | Kementerian Agama | Kementerian yang mengurus keagamaan. | religious affairs ministry
Kemendag | Kementerian Perdagangan | Kementerian yang mengurus perdagangan. | trade ministry
Kemendagri | Kementerian Dalam Negeri | Kementerian yang mengurus pemerintahan daerah dan kependudukan. | home affairs ministry
Kemenhan | Kementerian Pertahanan | Kementerian yang mengurus pertahanan negara. | defence ministry
Kemenhub | Kementerian Perhubungan | Kementerian yang mengurus angkutan darat, laut, dan udara. | transport ministry
Kemenkes | Kementerian Kesehatan | Kementerian yang mengurus kesehatan. | health ministry
Kemenkeu | Kementerian Keuangan | Kementerian yang mengurus keuangan negara. | finance ministry
Kemenkumham | Kementerian Hukum dan Hak Asasi Manusia | Kementerian yang mengurus hukum dan HAM sampai dipecah pada 2024. | law and human rights ministry
Kemenlu | Kementerian Luar Negeri | Kementerian yang mengurus hubungan dengan negara lain. | foreign ministry
Kemenperin | Kementerian Perindustrian | Kementerian yang mengurus industri. | industry ministry
Kemenpora | Kementerian Pemuda dan Olahraga | Kementerian yang mengurus kepemudaan dan olahraga. | youth and sports ministry
Kementan | Kementerian Pertanian | Kementerian yang mengurus pertanian. | agriculture ministry
Kemlu | Kementerian Luar Negeri | Kementerian yang mengurus hubungan dengan negara lain. | foreign ministry
Ketum | Ketua Umum | Pemimpin tertinggi partai atau organisasi. | chair
KIM | Koalisi Indonesia Maju | Gabungan partai pendukung Prabowo-Gibran dalam Pilpres 2024. | Onward Indonesia Coalition | not-after:presiden,pemimpin
KKB | kelompok kriminal bersenjata | Sebutan resmi bagi kelompok bersenjata di Papua. | armed criminal group
KKP | Kementerian Kelautan dan Perikanan | Kementerian yang mengurus laut dan perikanan. | marine affairs and fisheries ministry
KLHK | Kementerian Lingkungan Hidup dan Kehutanan | Kementerian lingkungan dan kehutanan sampai dipecah pada 2024. | environment and forestry ministry
KNKT | Komite Nasional Keselamatan Transportasi | Lembaga yang menyelidiki kecelakaan transportasi. | transport safety committee
Kodam | Komando Daerah Militer | Satuan TNI AD untuk satu wilayah besar. | regional military command
Kombes | Komisaris Besar | Pangkat perwira menengah polisi, setara kolonel. | police senior commissioner
Komdigi | Kementerian Komunikasi dan Digital | Kementerian yang mengurus komunikasi, internet, dan layanan digital. | communications and digital ministry
Kominfo | Komunikasi dan Informatika | Nama lama kementerian yang kini bernama Komdigi, juga dinas di daerah. | communications and informatics
Komnas HAM | Komisi Nasional Hak Asasi Manusia | Lembaga mandiri yang memantau dan menyelidiki pelanggaran HAM. | National Human Rights Commission
Kopassus | Komando Pasukan Khusus | Pasukan khusus TNI AD. | Army Special Forces
Korsel | Korea Selatan | Negara di bagian selatan Semenanjung Korea dengan ibu kota Seoul. | South Korea
Korut | Korea Utara | Negara di bagian utara Semenanjung Korea dengan ibu kota Pyongyang. | North Korea
Kostrad | Komando Cadangan Strategis Angkatan Darat | Pasukan cadangan utama TNI AD. | Army Strategic Reserve
KPAI | Komisi Perlindungan Anak Indonesia | Lembaga yang mengawasi pemenuhan hak anak. | child protection commission
KPK | Komisi Pemberantasan Korupsi | Lembaga negara yang mencegah dan menindak korupsi. | Corruption Eradication Commission
KPU | Komisi Pemilihan Umum | Lembaga yang menyelenggarakan pemilihan umum. | General Elections Commission
KRI | Kapal Perang Republik Indonesia | Awalan nama kapal TNI Angkatan Laut. | Indonesian Navy ship
KSAD | Kepala Staf Angkatan Darat | Pemimpin TNI Angkatan Darat. | army chief of staff
KTP | kartu tanda penduduk | Kartu identitas resmi warga Indonesia. | identity card
KTT | konferensi tingkat tinggi | Pertemuan para kepala negara atau pemerintahan. | summit
KUHAP | Kitab Undang-Undang Hukum Acara Pidana | Undang-undang tentang tata cara menangani perkara pidana. | Criminal Procedure Code
KUHP | Kitab Undang-Undang Hukum Pidana | Undang-undang yang memuat kejahatan dan hukumannya. | Criminal Code
KUR | kredit usaha rakyat | Pinjaman berbunga ringan bagi usaha kecil dengan dukungan pemerintah. | people's business credit
KY | Komisi Yudisial | Lembaga yang mengusulkan hakim agung dan mengawasi perilaku hakim. | Judicial Commission
lansia | orang lanjut usia | Orang yang berusia 60 tahun ke atas. | elderly person
lapas | lembaga pemasyarakatan | Tempat narapidana menjalani hukuman. | prison
LBH | lembaga bantuan hukum | Lembaga yang membela orang yang tidak mampu secara hukum. | legal aid institute
Letjen | Letnan Jenderal | Pangkat perwira tinggi berbintang tiga. | lieutenant general
Letkol | Letnan Kolonel | Pangkat perwira menengah di bawah kolonel. | lieutenant colonel
LHKPN | laporan harta kekayaan penyelenggara negara | Laporan wajib pejabat tentang kekayaannya kepada KPK. | officials' wealth report
LPS | Lembaga Penjamin Simpanan | Lembaga yang menjamin uang nasabah di bank. | Deposit Insurance Corporation
LSM | lembaga swadaya masyarakat | Organisasi warga yang bekerja di luar pemerintah. | non-governmental organisation
Mabes | markas besar | Kantor pusat tentara atau polisi. | headquarters
Mayjen | Mayor Jenderal | Pangkat perwira tinggi berbintang dua. | major general
MBG | makan bergizi gratis | Program pemerintah yang membagikan makanan kepada siswa, balita, dan ibu hamil. | free nutritious meals programme
medsos | media sosial | Layanan internet tempat orang berbagi tulisan, gambar, dan video. | social media
Menag | Menteri Agama | Menteri yang memimpin Kementerian Agama. | religious affairs minister
Mendag | Menteri Perdagangan | Menteri yang memimpin Kementerian Perdagangan. | trade minister
Mendagri | Menteri Dalam Negeri | Menteri yang membina pemerintahan daerah. | home affairs minister
Menhan | Menteri Pertahanan | Menteri yang memimpin Kementerian Pertahanan. | defence minister
Menhub | Menteri Perhubungan | Menteri yang mengurus angkutan. | transport minister
Menkes | Menteri Kesehatan | Menteri yang memimpin Kementerian Kesehatan. | health minister
Menkeu | Menteri Keuangan | Menteri yang mengurus keuangan negara. | finance minister
Menko | Menteri Koordinator | Menteri yang menyelaraskan kerja beberapa kementerian. | coordinating minister
Menkominfo | Menteri Komunikasi dan Informatika | Sebutan lama bagi menteri komunikasi. | communications minister
Menkumham | Menteri Hukum dan Hak Asasi Manusia | Sebutan menteri hukum sampai kementeriannya dipecah pada 2024. | law and human rights minister
Menlu | Menteri Luar Negeri | Menteri yang mengurus hubungan dengan negara lain. | foreign minister
Menperin | Menteri Perindustrian | Menteri yang mengurus industri. | industry minister
Menpora | Menteri Pemuda dan Olahraga | Menteri yang mengurus kepemudaan dan olahraga. | youth and sports minister
Mensos | Menteri Sosial | Menteri yang mengurus kesejahteraan sosial. | social affairs minister
Mentan | Menteri Pertanian | Menteri yang mengurus pertanian. | agriculture minister
migas | minyak dan gas bumi | Bahan tambang cair dan gas yang dipakai sebagai sumber energi. | oil and gas
minerba | mineral dan batu bara | Bahan tambang selain minyak dan gas. | minerals and coal
miras | minuman keras | Minuman yang mengandung alkohol. | alcoholic drinks
MK | Mahkamah Konstitusi | Pengadilan yang menguji undang-undang terhadap UUD. | Constitutional Court
MPR | Majelis Permusyawaratan Rakyat | Lembaga negara yang mengubah UUD dan melantik presiden. | People's Consultative Assembly
MRT | moda raya terpadu | Kereta perkotaan cepat di jalur bawah tanah dan layang. | mass rapid transit
MUI | Majelis Ulama Indonesia | Wadah para ulama yang mengeluarkan fatwa. | Indonesian Ulema Council
napi | narapidana | Orang yang sedang menjalani hukuman penjara. | convict
NasDem | Nasional Demokrat | Partai politik Indonesia yang berdiri pada 2011. | National Democratic Party
NATO | Pakta Pertahanan Atlantik Utara | Persekutuan pertahanan negara-negara Amerika Utara dan Eropa. | North Atlantic Treaty Organization
NIK | nomor induk kependudukan | Nomor identitas tetap setiap penduduk Indonesia. | national ID number
NKRI | Negara Kesatuan Republik Indonesia | Sebutan negara Indonesia sebagai satu kesatuan. | Unitary State of the Republic of Indonesia
NPWP | nomor pokok wajib pajak | Nomor identitas untuk urusan pajak. | taxpayer identification number
NTB | Nusa Tenggara Barat | Provinsi yang meliputi Lombok dan Sumbawa. | West Nusa Tenggara
NTT | Nusa Tenggara Timur | Provinsi yang meliputi Flores, Sumba, dan Timor bagian barat. | East Nusa Tenggara
NU | Nahdlatul Ulama | Organisasi Islam terbesar di Indonesia. | largest Indonesian Muslim organisation
ODGJ | orang dengan gangguan jiwa | Sebutan bagi orang yang mengalami gangguan jiwa. | person with a mental disorder
OJK | Otoritas Jasa Keuangan | Lembaga yang mengawasi bank, asuransi, dan pasar modal. | Financial Services Authority
OKI | Organisasi Kerja Sama Islam | Organisasi negara-negara berpenduduk muslim. | Organisation of Islamic Cooperation | not-after:kabupaten,bupati
OPEC | Organisasi Negara-Negara Pengekspor Minyak | Organisasi yang menyepakati jumlah produksi minyak anggotanya. | Organization of the Petroleum Exporting Countries
OPM | Organisasi Papua Merdeka | Gerakan yang menuntut kemerdekaan Papua. | Free Papua Movement
ormas | organisasi kemasyarakatan | Perkumpulan warga untuk tujuan bersama. | mass organisation
OTT | operasi tangkap tangan | Penangkapan orang ketika sedang melakukan korupsi. | sting operation
PAN | Partai Amanat Nasional | Partai politik Indonesia yang berdiri pada 1998. | National Mandate Party
Pangdam | Panglima Komando Daerah Militer | Pemimpin satuan TNI AD di satu wilayah besar. | regional military commander
Pansus | panitia khusus | Panitia DPR yang dibentuk untuk satu urusan tertentu. | special committee
parpol | partai politik | Organisasi yang mengajukan calon dalam pemilihan umum. | political party
paslon | pasangan calon | Dua orang yang maju bersama dalam pemilihan. | candidate pair
Paspampres | Pasukan Pengamanan Presiden | Pasukan yang menjaga presiden dan wakil presiden. | presidential guard
PBB | Perserikatan Bangsa-Bangsa | Organisasi antarnegara yang mengurus perdamaian dan kerja sama dunia. | United Nations | not-after:partai,pajak,bayar,membayar
PBNU | Pengurus Besar Nahdlatul Ulama | Pengurus pusat organisasi Nahdlatul Ulama. | Nahdlatul Ulama central board
PBSI | Persatuan Bulu Tangkis Seluruh Indonesia | Badan yang membina bulu tangkis Indonesia. | Badminton Association of Indonesia
PDAM | perusahaan daerah air minum | Perusahaan milik daerah yang menyalurkan air bersih. | regional water utility
PDB | produk domestik bruto | Nilai seluruh barang dan jasa yang dihasilkan suatu negara. | gross domestic product
PDIP | Partai Demokrasi Indonesia Perjuangan | Partai politik Indonesia berlambang banteng. | Indonesian Democratic Party of Struggle
pemda | pemerintah daerah | Pemerintah provinsi, kabupaten, atau kota. | local government
pemilu | pemilihan umum | Pemungutan suara untuk memilih wakil rakyat dan presiden. | general election
Pemkab | pemerintah kabupaten | Pemerintah daerah di kabupaten. | regency government
Pemkot | pemerintah kota | Pemerintah daerah di kota. | city government
Pemprov | pemerintah provinsi | Pemerintah daerah di provinsi. | provincial government
perda | peraturan daerah | Aturan yang dibuat pemerintah daerah bersama DPRD. | regional regulation
perppu | peraturan pemerintah pengganti undang-undang | Aturan darurat buatan presiden yang setara undang-undang. | regulation in lieu of law
perpres | peraturan presiden | Aturan yang ditetapkan presiden. | presidential regulation
PHK | pemutusan hubungan kerja | Berakhirnya pekerjaan karena keputusan perusahaan. | layoff
pileg | pemilihan legislatif | Pemungutan suara untuk memilih anggota parlemen. | legislative election
pilgub | pemilihan gubernur | Pemungutan suara untuk memilih gubernur. | gubernatorial election
pilkada | pemilihan kepala daerah | Pemungutan suara untuk memilih gubernur, bupati, atau wali kota. | regional head election
pilpres | pemilihan presiden | Pemungutan suara untuk memilih presiden. | presidential election
pinjol | pinjaman online | Pinjaman uang melalui aplikasi atau situs. | online loan
PKB | Partai Kebangkitan Bangsa | Partai politik Indonesia yang lahir dari kalangan NU. | National Awakening Party
PKI | Partai Komunis Indonesia | Partai yang dilarang sejak 1966. | Indonesian Communist Party
PKS | Partai Keadilan Sejahtera | Partai politik Indonesia berasas Islam. | Prosperous Justice Party
PLN | Perusahaan Listrik Negara | Perusahaan negara penyedia listrik. | state electricity company
Plt | pelaksana tugas | Pejabat sementara yang mengisi jabatan kosong. | acting
PM | Perdana Menteri | Pemimpin pemerintahan di negara parlementer. | prime minister | name
PN | Pengadilan Negeri | Pengadilan tingkat pertama di kabupaten atau kota. | district court | name
PNS | pegawai negeri sipil | Pegawai tetap pemerintah yang bukan tentara atau polisi. | civil servant
Polda | Kepolisian Daerah | Kepolisian di tingkat provinsi. | provincial police
Polhukam | politik, hukum, dan keamanan | Bidang yang diselaraskan satu menteri koordinator. | politics, law and security
Polres | Kepolisian Resor | Kepolisian di kabupaten atau kota. | district police
Polri | Kepolisian Negara Republik Indonesia | Kepolisian nasional Indonesia. | Indonesian National Police
Polsek | Kepolisian Sektor | Kepolisian di tingkat kecamatan. | sub-district police
PP | Peraturan Pemerintah | Aturan pelaksana undang-undang. | government regulation | before:nomor,no,tentang
PPATK | Pusat Pelaporan dan Analisis Transaksi Keuangan | Lembaga yang melacak aliran uang mencurigakan. | financial transaction reports centre
PPh | pajak penghasilan | Pajak atas penghasilan orang atau badan. | income tax
PPN | pajak pertambahan nilai | Pajak atas penjualan barang dan jasa. | value-added tax
PPP | Partai Persatuan Pembangunan | Partai politik Indonesia berasas Islam. | United Development Party
PPPK | pegawai pemerintah dengan perjanjian kerja | Pegawai pemerintah yang diangkat dengan kontrak. | contract government employee
Propam | Profesi dan Pengamanan | Bagian Polri yang menindak pelanggaran anggotanya. | police internal affairs
PSI | Partai Solidaritas Indonesia | Partai politik Indonesia yang berdiri pada 2014. | Indonesian Solidarity Party
PSN | proyek strategis nasional | Proyek pemerintah yang diberi kemudahan dan didahulukan. | national strategic project
PSSI | Persatuan Sepak Bola Seluruh Indonesia | Badan yang mengatur sepak bola Indonesia. | Football Association of Indonesia
PT | perseroan terbatas | Bentuk perusahaan yang modalnya terbagi atas saham. | limited company | name not-after:pengadilan
PUPR | Pekerjaan Umum dan Perumahan Rakyat | Bidang kementerian pembangunan umum sampai dipecah pada 2024. | public works and housing
Puskesmas | pusat kesehatan masyarakat | Tempat pelayanan kesehatan di tingkat kecamatan. | community health centre
RAPBN | Rancangan Anggaran Pendapatan dan Belanja Negara | Usulan anggaran negara yang belum disahkan. | draft state budget
RI | Republik Indonesia | Nama resmi bentuk negara Indonesia. | Republic of Indonesia
RRT | Republik Rakyat Tiongkok | Nama resmi negara Tiongkok. | People's Republic of China
RSUD | rumah sakit umum daerah | Rumah sakit milik pemerintah daerah. | regional public hospital
rudal | peluru kendali | Senjata roket yang dapat diarahkan ke sasaran. | guided missile
rutan | rumah tahanan negara | Tempat menahan tersangka dan terdakwa. | detention centre
RUU | rancangan undang-undang | Usulan undang-undang yang belum disahkan. | bill
SDM | sumber daya manusia | Tenaga dan kemampuan manusia dalam bekerja. | human resources
Sekda | Sekretaris Daerah | Pejabat tertinggi di bawah kepala daerah. | regional secretary
Sekjen | Sekretaris Jenderal | Pejabat yang memimpin tata kerja lembaga atau partai. | secretary general
sembako | sembilan bahan pokok | Kebutuhan pangan sehari-hari seperti beras, gula, dan minyak. | nine staple goods
Seskab | Sekretaris Kabinet | Pejabat yang membantu presiden mengurus sidang kabinet. | cabinet secretary
sidak | inspeksi mendadak | Pemeriksaan tanpa pemberitahuan. | surprise inspection
SPBU | stasiun pengisian bahan bakar umum | Tempat mengisi bahan bakar kendaraan. | petrol station
Sulbar | Sulawesi Barat | Provinsi di Pulau Sulawesi dengan ibu kota Mamuju. | West Sulawesi
Sulsel | Sulawesi Selatan | Provinsi di Pulau Sulawesi dengan ibu kota Makassar. | South Sulawesi
Sulteng | Sulawesi Tengah | Provinsi di Pulau Sulawesi dengan ibu kota Palu. | Central Sulawesi
Sultra | Sulawesi Tenggara | Provinsi di Pulau Sulawesi dengan ibu kota Kendari. | Southeast Sulawesi
Sulut | Sulawesi Utara | Provinsi di Pulau Sulawesi dengan ibu kota Manado. | North Sulawesi
Sumbar | Sumatera Barat | Provinsi di Pulau Sumatera dengan ibu kota Padang. | West Sumatra
Sumsel | Sumatera Selatan | Provinsi di Pulau Sumatera dengan ibu kota Palembang. | South Sumatra
Sumut | Sumatera Utara | Provinsi di Pulau Sumatera dengan ibu kota Medan. | North Sumatra
timnas | tim nasional | Tim olahraga yang mewakili negara. | national team
Timteng | Timur Tengah | Kawasan di Asia barat daya dan Afrika timur laut. | Middle East
tipikor | tindak pidana korupsi | Kejahatan merugikan negara demi keuntungan sendiri. | corruption crime
TKP | tempat kejadian perkara | Tempat terjadinya kejahatan atau kecelakaan. | crime scene
TNI | Tentara Nasional Indonesia | Angkatan bersenjata Indonesia. | Indonesian National Armed Forces
TPPO | tindak pidana perdagangan orang | Kejahatan memperjualbelikan manusia. | human trafficking
TPPU | tindak pidana pencucian uang | Kejahatan menyamarkan asal uang hasil kejahatan. | money laundering
UE | Uni Eropa | Persatuan politik dan ekonomi negara-negara Eropa. | European Union
UEA | Uni Emirat Arab | Negara di Jazirah Arab dengan ibu kota Abu Dhabi. | United Arab Emirates
UEFA | Uni Sepak Bola Eropa | Badan yang mengatur sepak bola di Eropa. | European football union
UMKM | usaha mikro, kecil, dan menengah | Usaha milik warga dengan modal kecil sampai sedang. | micro, small and medium enterprises
UNESCO | Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB | Badan PBB untuk pendidikan, ilmu, dan kebudayaan. | UN cultural organisation
UNHCR | Komisariat Tinggi PBB untuk Pengungsi | Badan PBB yang melindungi pengungsi. | UN refugee agency
UU | undang-undang | Aturan negara yang dibuat DPR bersama presiden. | law
UUD | Undang-Undang Dasar | Hukum dasar tertinggi negara. | Constitution
Wapres | Wakil Presiden | Pejabat yang mendampingi presiden. | vice president
WHO | Organisasi Kesehatan Dunia | Badan PBB yang mengurus kesehatan. | World Health Organization
WIB | Waktu Indonesia Barat | Waktu di Indonesia bagian barat, tujuh jam lebih awal dari GMT. | Western Indonesia Time
WNI | warga negara Indonesia | Orang yang berkewarganegaraan Indonesia. | Indonesian citizen
WTO | Organisasi Perdagangan Dunia | Organisasi yang mengatur perdagangan antarnegara. | World Trade Organization
`;
