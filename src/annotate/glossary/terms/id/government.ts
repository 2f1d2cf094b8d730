/** Ministries, agencies, offices and regional government: sorted lines that `parseTerms` reads. */
export const government = `
ASN | aparatur sipil negara | Sebutan bagi pegawai negeri sipil dan pegawai pemerintah dengan perjanjian kerja. | civil servants
Bapanas | Badan Pangan Nasional | Lembaga pemerintah yang mengurus ketersediaan dan harga pangan. | National Food Agency
Bappenas | Badan Perencanaan Pembangunan Nasional | Lembaga pemerintah yang menyusun rencana pembangunan negara. | National Development Planning Agency
Basarnas | Badan Nasional Pencarian dan Pertolongan | Lembaga yang mencari dan menolong korban kecelakaan dan bencana. | National Search and Rescue Agency
BGN | Badan Gizi Nasional | Lembaga pemerintah yang menjalankan program makan bergizi gratis. | National Nutrition Agency
BMKG | Badan Meteorologi, Klimatologi, dan Geofisika | Lembaga yang memantau cuaca, iklim, dan gempa bumi. | Meteorology, Climatology and Geophysics Agency
BNPB | Badan Nasional Penanggulangan Bencana | Lembaga pusat yang mengoordinasi penanganan bencana. | National Disaster Management Agency
BPBD | Badan Penanggulangan Bencana Daerah | Lembaga daerah yang menangani bencana. | regional disaster agency
BPK | Badan Pemeriksa Keuangan | Lembaga negara yang memeriksa penggunaan uang negara. | Supreme Audit Agency
BPKP | Badan Pengawasan Keuangan dan Pembangunan | Lembaga pemerintah yang mengawasi keuangan negara dari dalam. | government internal audit agency
BPN | Badan Pertanahan Nasional | Lembaga yang mengurus hak dan sertifikat tanah. | National Land Agency
BPS | Badan Pusat Statistik | Lembaga yang mengumpulkan dan menerbitkan statistik resmi. | Statistics Indonesia
BRIN | Badan Riset dan Inovasi Nasional | Lembaga penelitian milik pemerintah. | National Research and Innovation Agency
Dirjen | Direktur Jenderal | Pejabat yang memimpin satu direktorat jenderal di kementerian. | director general
Ditjen | Direktorat Jenderal | Bagian besar sebuah kementerian yang dipimpin direktur jenderal. | directorate general
DPR | Dewan Perwakilan Rakyat | Lembaga pembuat undang-undang yang anggotanya dipilih rakyat. | House of Representatives
DPRD | Dewan Perwakilan Rakyat Daerah | Lembaga perwakilan rakyat di provinsi, kabupaten, atau kota. | regional legislature
dubes | duta besar | Wakil tertinggi suatu negara di negara lain. | ambassador
ESDM | Energi dan Sumber Daya Mineral | Bidang yang diurus kementerian energi dan pertambangan. | energy and mineral resources
jubir | juru bicara | Orang yang berbicara kepada umum atas nama lembaga. | spokesperson
Kades | Kepala Desa | Pemimpin pemerintahan desa. | village head
KBRI | Kedutaan Besar Republik Indonesia | Perwakilan Indonesia di ibu kota negara lain. | Indonesian embassy
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
KKP | Kementerian Kelautan dan Perikanan | Kementerian yang mengurus laut dan perikanan. | marine affairs and fisheries ministry
KLHK | Kementerian Lingkungan Hidup dan Kehutanan | Kementerian lingkungan dan kehutanan sampai dipecah pada 2024. | environment and forestry ministry
Komdigi | Kementerian Komunikasi dan Digital | Kementerian yang mengurus komunikasi, internet, dan layanan digital. | communications and digital ministry
Kominfo | Komunikasi dan Informatika | Nama lama kementerian yang kini bernama Komdigi, juga dinas di daerah. | communications and informatics
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
MPR | Majelis Permusyawaratan Rakyat | Lembaga negara yang mengubah UUD dan melantik presiden. | People's Consultative Assembly
pemda | pemerintah daerah | Pemerintah provinsi, kabupaten, atau kota. | local government
Pemkab | pemerintah kabupaten | Pemerintah daerah di kabupaten. | regency government
Pemkot | pemerintah kota | Pemerintah daerah di kota. | city government
Pemprov | pemerintah provinsi | Pemerintah daerah di provinsi. | provincial government
Plt | pelaksana tugas | Pejabat sementara yang mengisi jabatan kosong. | acting
PM | Perdana Menteri | Pemimpin pemerintahan di negara parlementer. | prime minister | name
PNS | pegawai negeri sipil | Pegawai tetap pemerintah yang bukan tentara atau polisi. | civil servant
Polhukam | politik, hukum, dan keamanan | Bidang yang diselaraskan satu menteri koordinator. | politics, law and security
PPPK | pegawai pemerintah dengan perjanjian kerja | Pegawai pemerintah yang diangkat dengan kontrak. | contract government employee
PSN | proyek strategis nasional | Proyek pemerintah yang diberi kemudahan dan didahulukan. | national strategic project
PUPR | Pekerjaan Umum dan Perumahan Rakyat | Bidang kementerian pembangunan umum sampai dipecah pada 2024. | public works and housing
Sekda | Sekretaris Daerah | Pejabat tertinggi di bawah kepala daerah. | regional secretary
Sekjen | Sekretaris Jenderal | Pejabat yang memimpin tata kerja lembaga atau partai. | secretary general
Seskab | Sekretaris Kabinet | Pejabat yang membantu presiden mengurus sidang kabinet. | cabinet secretary
sidak | inspeksi mendadak | Pemeriksaan tanpa pemberitahuan. | surprise inspection
Wapres | Wakil Presiden | Pejabat yang mendampingi presiden. | vice president
`;
