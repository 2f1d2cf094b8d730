/** Ministries, agencies, offices and regional government: sorted lines that `parseTerms` reads. */
export const government = `
ANRI | Arsip Nasional Republik Indonesia | Lembaga yang menyimpan dokumen penting negara. | National Archives
APBDes | Anggaran Pendapatan dan Belanja Desa | Rencana keuangan tahunan pemerintah desa. | village budget | any-case
Apdesi | Asosiasi Pemerintah Desa Seluruh Indonesia | Perkumpulan kepala dan perangkat desa di Indonesia. | association of village governments | any-case unchecked
Apeksi | Asosiasi Pemerintah Kota Seluruh Indonesia | Perkumpulan pemerintah kota di Indonesia. | association of city governments | any-case unchecked
Apkasi | Asosiasi Pemerintah Kabupaten Seluruh Indonesia | Perkumpulan pemerintah kabupaten di Indonesia. | association of regency governments | any-case unchecked
APPSI | Asosiasi Pemerintah Provinsi Seluruh Indonesia | Perkumpulan pemerintah provinsi di Indonesia. | association of provincial governments | after:ketua,umum,asosiasi unchecked
ASN | aparatur sipil negara | Sebutan bagi pegawai negeri sipil dan pegawai pemerintah dengan perjanjian kerja. | civil servants
ATR | Agraria dan Tata Ruang | Bidang kementerian yang mengurus tanah dan tata ruang. | agrarian affairs and spatial planning | after:menteri,kementerian,kemen,wakil,dirjen
ATR/BPN | Agraria dan Tata Ruang/Badan Pertanahan Nasional | Bidang kementerian yang mengurus tanah, sertifikat, dan tata ruang. | agrarian affairs and land agency | any-case
Bakesbangpol | Badan Kesatuan Bangsa dan Politik | Lembaga daerah yang mengurus kerukunan, organisasi warga, dan politik. | national unity and politics agency | any-case
Bakom | Badan Komunikasi Pemerintah | Lembaga yang menyampaikan kebijakan pemerintah kepada masyarakat sejak 2025. | government communications agency | after:kepala unchecked
Bapanas | Badan Pangan Nasional | Lembaga pemerintah yang mengurus ketersediaan dan harga pangan. | National Food Agency
Bapenda | Badan Pendapatan Daerah | Lembaga daerah yang memungut pajak daerah. | regional revenue agency | any-case
Bapeten | Badan Pengawas Tenaga Nuklir | Lembaga yang mengawasi pemakaian tenaga nuklir di Indonesia. | Nuclear Energy Regulatory Agency | any-case
Bappeda | Badan Perencanaan Pembangunan Daerah | Lembaga daerah yang menyusun rencana pembangunan. | regional development planning agency | any-case
Bappedalitbang | Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan | Lembaga daerah yang menyusun rencana pembangunan dan melakukan penelitian. | regional planning and research agency | any-case unchecked
Bappenas | Badan Perencanaan Pembangunan Nasional | Lembaga pemerintah yang menyusun rencana pembangunan negara. | National Development Planning Agency
Basarnas | Badan Nasional Pencarian dan Pertolongan | Lembaga yang mencari dan menolong korban kecelakaan dan bencana. | National Search and Rescue Agency
Batan | Badan Tenaga Nuklir Nasional | Lembaga penelitian nuklir yang dilebur ke dalam BRIN pada 2021. | national nuclear agency, merged into BRIN | after:kepala,deputi
BC | Bea dan Cukai | Instansi yang memungut bea masuk dan cukai. | customs and excise | before:batam,pusat,bandara unchecked
Bekraf | Badan Ekonomi Kreatif | Lembaga yang membina usaha kreatif pada 2015 sampai 2019. | creative economy agency until 2019 | any-case
BGN | Badan Gizi Nasional | Lembaga pemerintah yang menjalankan program makan bergizi gratis. | National Nutrition Agency
BIG | Badan Informasi Geospasial | Lembaga yang membuat peta resmi Indonesia. | Geospatial Information Agency | after:kepala,deputi
Bimas | Bimbingan Masyarakat | Bagian Kementerian Agama yang membina umat satu agama. | community guidance | before:islam,kristen,katolik,hindu,buddha unchecked
BKD | Badan Kepegawaian Daerah | Lembaga daerah yang mengurus pegawai negeri. | regional civil service agency | after:kepala,kantor,sekretaris
BKF | Badan Kebijakan Fiskal | Bagian Kementerian Keuangan yang menyusun kebijakan anggaran sampai 2025. | Fiscal Policy Agency
BKKBN | Badan Kependudukan dan Keluarga Berencana Nasional | Lembaga yang mengurus jumlah penduduk dan program keluarga berencana. | population and family planning agency
BKN | Badan Kepegawaian Negara | Lembaga yang mengurus penerimaan dan data pegawai negeri. | National Civil Service Agency
BKPM | Badan Koordinasi Penanaman Modal | Lembaga yang melayani orang dan perusahaan yang menanam modal. | Investment Coordinating Board
BKPSDM | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | Lembaga daerah yang mengurus dan melatih pegawai negeri. | regional personnel and training agency
BLH | Badan Lingkungan Hidup | Nama lama dinas lingkungan di daerah. | regional environment agency
BMG | Badan Meteorologi dan Geofisika | Nama lama BMKG sampai 2008. | meteorology and geophysics agency (now BMKG) | after:kepala,data,menurut,catatan,stasiun,pejabat,petugas
BMKG | Badan Meteorologi, Klimatologi, dan Geofisika | Lembaga yang memantau cuaca, iklim, dan gempa bumi. | Meteorology, Climatology and Geophysics Agency
BNP2TKI | Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia | Nama lama lembaga pekerja migran sampai 2019. | migrant worker placement agency until 2019
BNPB | Badan Nasional Penanggulangan Bencana | Lembaga pusat yang mengoordinasi penanganan bencana. | National Disaster Management Agency
BNPP | Badan Nasional Pengelola Perbatasan | Lembaga yang mengurus pembangunan wilayah perbatasan negara. | National Border Management Agency
BP Batam | Badan Pengusahaan Batam | Lembaga yang mengelola kawasan perdagangan bebas di Batam. | Batam development authority | unchecked
BP BUMN | Badan Pengaturan Badan Usaha Milik Negara | Lembaga pengatur perusahaan negara yang menggantikan Kementerian BUMN pada 2025. | state enterprises regulatory agency | unchecked
BP Haji | Badan Penyelenggara Haji | Lembaga yang menyiapkan ibadah haji pada 2024 sampai menjadi kementerian pada 2025. | hajj organising agency until 2025 | unchecked
BP Taskin | Badan Percepatan Pengentasan Kemiskinan | Lembaga yang menyusun upaya mengurangi kemiskinan sejak 2024. | poverty reduction agency | unchecked
BP2MI | Badan Pelindungan Pekerja Migran Indonesia | Lembaga yang melindungi pekerja Indonesia di luar negeri, menjadi kementerian pada 2024. | migrant worker protection agency
BP3MI | Balai Pelayanan Pelindungan Pekerja Migran Indonesia | Kantor di daerah yang melayani warga yang akan atau pernah bekerja di luar negeri. | regional migrant worker service office | unchecked
BPBD | Badan Penanggulangan Bencana Daerah | Lembaga daerah yang menangani bencana. | regional disaster agency
BPDPKS | Badan Pengelola Dana Perkebunan Kelapa Sawit | Lembaga yang mengelola pungutan ekspor sawit, berganti nama menjadi BPDP pada 2024. | palm oil fund agency | unchecked
BPH Migas | Badan Pengatur Hilir Minyak dan Gas Bumi | Lembaga yang mengatur penyaluran BBM dan gas. | downstream oil and gas regulator
BPIP | Badan Pembinaan Ideologi Pancasila | Lembaga yang memasyarakatkan nilai Pancasila. | Pancasila ideology agency
BPJPH | Badan Penyelenggara Jaminan Produk Halal | Lembaga yang menerbitkan sertifikat halal. | halal certification agency
BPK | Badan Pemeriksa Keuangan | Lembaga negara yang memeriksa penggunaan uang negara. | Supreme Audit Agency
BPKAD | Badan Pengelolaan Keuangan dan Aset Daerah | Lembaga daerah yang mengelola uang dan barang milik daerah. | regional finance and assets agency
BPKH | Badan Pengelola Keuangan Haji | Lembaga yang mengelola uang setoran jemaah haji. | hajj fund management agency
BPKP | Badan Pengawasan Keuangan dan Pembangunan | Lembaga pemerintah yang mengawasi keuangan negara dari dalam. | government internal audit agency
BPLH | Badan Pengendalian Lingkungan Hidup | Badan yang mengawasi pencemaran dan dipimpin oleh menteri lingkungan sejak 2024. | environmental control agency | unchecked
BPN | Badan Pertanahan Nasional | Lembaga yang mengurus hak dan sertifikat tanah. | National Land Agency
BPPT | Badan Pengkajian dan Penerapan Teknologi | Lembaga penelitian teknologi yang dilebur ke dalam BRIN pada 2021. | technology assessment agency, merged into BRIN
BPS | Badan Pusat Statistik | Lembaga yang mengumpulkan dan menerbitkan statistik resmi. | Statistics Indonesia
BPSDM | Badan Pengembangan Sumber Daya Manusia | Lembaga yang melatih pegawai pemerintah. | human resources development agency
BRG | Badan Restorasi Gambut | Lembaga yang memulihkan lahan gambut pada 2016 sampai 2020. | peatland restoration agency
BRGM | Badan Restorasi Gambut dan Mangrove | Lembaga yang memulihkan lahan gambut dan hutan bakau sampai 2024. | peatland and mangrove restoration agency
BRIN | Badan Riset dan Inovasi Nasional | Lembaga penelitian milik pemerintah. | National Research and Innovation Agency
BSN | Badan Standardisasi Nasional | Lembaga yang menetapkan standar mutu barang di Indonesia. | National Standardization Agency | after:kepala,deputi,nasional
BUMDes | badan usaha milik desa | Usaha yang dimiliki dan dikelola desa untuk warganya. | village-owned enterprise | any-case
CASN | calon aparatur sipil negara | Orang yang melamar atau baru diterima sebagai pegawai pemerintah. | state civil apparatus candidate
CPNS | calon pegawai negeri sipil | Orang yang melamar atau baru diterima sebagai pegawai tetap pemerintah. | civil servant candidate
Damkar | pemadam kebakaran | Petugas atau kantor yang memadamkan api dan menyelamatkan warga. | fire brigade | any-case
Depag | Departemen Agama | Nama lama Kementerian Agama sampai 2010. | religious affairs department, now ministry | any-case unchecked
Depdagri | Departemen Dalam Negeri | Nama lama Kementerian Dalam Negeri sampai 2010. | home affairs department, now ministry | any-case unchecked
Depdiknas | Departemen Pendidikan Nasional | Nama lama kementerian pendidikan sampai 2010. | national education department, now ministry | any-case unchecked
Dephan | Departemen Pertahanan | Nama lama Kementerian Pertahanan sampai 2010. | defence department, now ministry | any-case unchecked
Dephub | Departemen Perhubungan | Nama lama Kementerian Perhubungan sampai 2010. | transport department, now ministry | any-case unchecked
Depkes | Departemen Kesehatan | Nama lama Kementerian Kesehatan sampai 2010. | health department, now ministry | any-case unchecked
Depkeu | Departemen Keuangan | Nama lama Kementerian Keuangan sampai 2010. | finance department, now ministry | any-case unchecked
Deplu | Departemen Luar Negeri | Nama lama Kementerian Luar Negeri sampai 2010. | foreign affairs department, now ministry | any-case unchecked
Depnakertrans | Departemen Tenaga Kerja dan Transmigrasi | Nama lama kementerian tenaga kerja sampai 2010. | manpower and transmigration department, now ministry | any-case unchecked
Depperin | Departemen Perindustrian | Nama lama Kementerian Perindustrian sampai 2010. | industry department, now ministry | any-case unchecked
Depsos | Departemen Sosial | Nama lama Kementerian Sosial sampai 2010. | social affairs department, now ministry | any-case unchecked
Deptan | Departemen Pertanian | Nama lama Kementerian Pertanian sampai 2010. | agriculture department, now ministry | any-case unchecked
Dindik | Dinas Pendidikan | Kantor daerah yang mengurus sekolah. | regional education office | any-case unchecked
Dinkes | Dinas Kesehatan | Kantor daerah yang mengurus puskesmas dan kesehatan warga. | regional health office | any-case
Dinsos | Dinas Sosial | Kantor daerah yang mengurus bantuan bagi warga miskin dan terlantar. | regional social office | any-case
Dirjen | Direktur Jenderal | Pejabat yang memimpin satu direktorat jenderal di kementerian. | director general | any-case
Dirjen PAS | Direktur Jenderal Pemasyarakatan | Pejabat yang memimpin pengelolaan penjara di Indonesia. | director general of corrections | unchecked
Dirjenpas | Direktur Jenderal Pemasyarakatan | Pejabat yang memimpin pengelolaan penjara di Indonesia. | director general of corrections | any-case unchecked
Disbudpar | Dinas Kebudayaan dan Pariwisata | Kantor daerah yang mengurus kebudayaan dan wisata. | regional culture and tourism office | any-case
Disdag | Dinas Perdagangan | Kantor daerah yang mengurus pasar dan perdagangan. | regional trade office | any-case unchecked
Disdik | Dinas Pendidikan | Kantor daerah yang mengurus sekolah. | regional education office | any-case
Disdikbud | Dinas Pendidikan dan Kebudayaan | Kantor daerah yang mengurus sekolah dan kebudayaan. | regional education and culture office | any-case unchecked
Disdukcapil | Dinas Kependudukan dan Pencatatan Sipil | Kantor daerah yang mengurus KTP, kartu keluarga, dan akta kelahiran. | population and civil registration office | any-case
Dishub | Dinas Perhubungan | Kantor daerah yang mengatur lalu lintas dan angkutan. | regional transport office | any-case
Diskes | Dinas Kesehatan | Kantor kesehatan daerah atau satuan TNI. | health office | unchecked
Diskominfo | Dinas Komunikasi dan Informatika | Kantor daerah yang mengurus informasi dan layanan internet pemerintah. | regional communications office | any-case
Disnaker | Dinas Tenaga Kerja | Kantor daerah yang mengurus pekerja dan lowongan kerja. | regional manpower office | any-case
Disnakertrans | Dinas Tenaga Kerja dan Transmigrasi | Kantor daerah yang mengurus pekerja dan transmigrasi. | regional manpower and transmigration office | any-case
Dispar | Dinas Pariwisata | Kantor daerah yang mengurus wisata. | regional tourism office | any-case
Disparekraf | Dinas Pariwisata dan Ekonomi Kreatif | Kantor daerah yang mengurus wisata dan usaha kreatif. | regional tourism and creative economy office | any-case unchecked
Disperindag | Dinas Perindustrian dan Perdagangan | Kantor daerah yang mengurus industri, pasar, dan harga barang. | regional industry and trade office | any-case
Disperkim | Dinas Perumahan dan Kawasan Permukiman | Kantor daerah yang mengurus perumahan warga. | regional housing and settlements office | any-case unchecked
Dispora | Dinas Pemuda dan Olahraga | Kantor daerah yang mengurus kepemudaan dan olahraga. | regional youth and sports office | any-case
Disporapar | Dinas Kepemudaan, Olahraga, dan Pariwisata | Kantor daerah yang mengurus kepemudaan, olahraga, dan wisata. | regional youth, sports and tourism office | any-case unchecked
Distan | Dinas Pertanian | Kantor daerah yang mengurus pertanian. | regional agriculture office | any-case unchecked
Ditjen | Direktorat Jenderal | Bagian besar sebuah kementerian yang dipimpin direktur jenderal. | directorate general | any-case
Ditjen PAS | Direktorat Jenderal Pemasyarakatan | Bagian kementerian yang mengelola penjara dan pembinaan narapidana. | directorate general of corrections | unchecked
Ditjenpas | Direktorat Jenderal Pemasyarakatan | Bagian kementerian yang mengelola penjara dan pembinaan narapidana. | directorate general of corrections | any-case
DJBC | Direktorat Jenderal Bea dan Cukai | Bagian Kementerian Keuangan yang mengawasi barang keluar masuk negara. | customs and excise directorate general
DJKA | Direktorat Jenderal Perkeretaapian | Bagian Kementerian Perhubungan yang mengurus jalur kereta api. | railways directorate general | unchecked
DJKI | Direktorat Jenderal Kekayaan Intelektual | Bagian kementerian yang mendaftar merek, paten, dan hak cipta. | intellectual property directorate general
DJP | Direktorat Jenderal Pajak | Bagian Kementerian Keuangan yang memungut pajak. | tax directorate general
DLH | Dinas Lingkungan Hidup | Kantor daerah yang mengurus sampah dan kelestarian lingkungan. | regional environment office
DPMPTSP | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | Kantor daerah yang mengurus izin usaha dan investasi. | regional investment and licensing office
DPR | Dewan Perwakilan Rakyat | Lembaga pembuat undang-undang yang anggotanya dipilih rakyat. | House of Representatives
DPRD | Dewan Perwakilan Rakyat Daerah | Lembaga perwakilan rakyat di provinsi, kabupaten, atau kota. | regional legislature
DPUPR | Dinas Pekerjaan Umum dan Penataan Ruang | Kantor daerah yang membangun jalan dan mengatur tata ruang. | regional public works and spatial planning office | unchecked
dubes | duta besar | Wakil tertinggi suatu negara di negara lain. | ambassador
Dukcapil | Kependudukan dan Pencatatan Sipil | Kantor yang mengurus KTP, kartu keluarga, dan akta kelahiran. | population and civil registration | any-case
ESDM | Energi dan Sumber Daya Mineral | Bidang yang diurus kementerian energi dan pertambangan. | energy and mineral resources
Forkopimcab | Forum Koordinasi Pimpinan Kecamatan | Pertemuan camat, kepala polisi, dan komandan tentara di kecamatan. | sub-district leadership forum | any-case unchecked
Forkopimcam | Forum Koordinasi Pimpinan Kecamatan | Pertemuan camat, kepala polisi, dan komandan tentara di kecamatan. | sub-district leadership forum | any-case
Forkopimda | Forum Koordinasi Pimpinan Daerah | Pertemuan kepala daerah, polisi, tentara, jaksa, dan ketua DPRD. | regional leadership forum | any-case
Gulkarmat | Penanggulangan Kebakaran dan Penyelamatan | Dinas di Jakarta yang memadamkan api dan menyelamatkan warga. | fire and rescue service | any-case unchecked
Ilmate | Industri Logam, Mesin, Alat Transportasi, dan Elektronika | Direktorat jenderal di Kementerian Perindustrian. | metal, machinery, transport equipment and electronics industries | any-case
Imipas | imigrasi dan pemasyarakatan | Bidang kementerian yang mengurus lalu lintas orang asing serta penjara. | immigration and corrections | any-case unchecked
Itjen | Inspektorat Jenderal | Bagian yang mengawasi kerja dan keuangan kementerian dari dalam. | inspectorate general | any-case
jubir | juru bicara | Orang yang berbicara kepada umum atas nama lembaga. | spokesperson
K/L | kementerian/lembaga | Sebutan bagi semua kementerian dan lembaga pemerintah pusat. | ministries and agencies
Kabag | Kepala Bagian | Pejabat yang memimpin satu bagian di dalam kantor. | head of department | any-case
Kabid | Kepala Bidang | Pejabat yang memimpin satu bidang di dalam kantor atau dinas. | head of division | any-case
Kabiro | Kepala Biro | Pejabat yang memimpin satu biro di kementerian atau lembaga. | head of bureau | any-case
Kades | Kepala Desa | Pemimpin pemerintahan desa. | village head | any-case
Kadinkes | Kepala Dinas Kesehatan | Pemimpin kantor kesehatan di provinsi, kabupaten, atau kota. | head of the regional health office | any-case unchecked
Kadinsos | Kepala Dinas Sosial | Pemimpin kantor sosial di provinsi, kabupaten, atau kota. | head of the regional social office | any-case unchecked
Kadis | Kepala Dinas | Pemimpin dinas, yaitu kantor pelaksana urusan pemerintah daerah. | head of a regional office | any-case
Kadisdik | Kepala Dinas Pendidikan | Pemimpin kantor pendidikan di provinsi, kabupaten, atau kota. | head of the regional education office | any-case unchecked
Kadishub | Kepala Dinas Perhubungan | Pemimpin kantor perhubungan di provinsi, kabupaten, atau kota. | head of the regional transport office | any-case unchecked
Kadiskes | Kepala Dinas Kesehatan | Pemimpin kantor kesehatan di provinsi, kabupaten, atau kota. | head of the regional health office | any-case unchecked
Kadiskominfo | Kepala Dinas Komunikasi dan Informatika | Pemimpin kantor komunikasi dan informatika di daerah. | head of the regional communications office | any-case unchecked
Kadispora | Kepala Dinas Pemuda dan Olahraga | Pemimpin kantor kepemudaan dan olahraga di daerah. | head of the regional youth and sports office | any-case unchecked
Kadus | Kepala Dusun | Pemimpin dusun, yaitu bagian dari sebuah desa. | hamlet head | any-case
Kakanim | Kepala Kantor Imigrasi | Pemimpin kantor yang mengurus paspor dan izin tinggal. | head of an immigration office | any-case unchecked
Kakanwil | Kepala Kantor Wilayah | Pemimpin kantor kementerian atau lembaga di tingkat provinsi. | head of a regional office | any-case unchecked
Kanim | Kantor Imigrasi | Kantor yang mengurus paspor dan izin tinggal orang asing. | immigration office | any-case
Kanwil | Kantor Wilayah | Kantor kementerian atau lembaga di tingkat provinsi. | regional office | any-case
Karo | Kepala Biro | Pejabat yang memimpin satu biro di lembaga atau kepolisian. | head of bureau | before:penmas,humas,ops,sdm,hukum,wassidik,provos,paminal,kesra,umum,organisasi,umpeg,adpim not-after:tanah,suku,kabupaten,dataran unchecked
Kasi | Kepala Seksi | Pejabat yang memimpin satu seksi di kantor atau kesatuan. | head of section | before:humas,propam,intel,intelijen,pidsus,pidum,penkum,datun,penerangan,pemerintahan,kedaruratan,trantib,pelayanan,operasi,dokkes,was
KASN | Komisi Aparatur Sipil Negara | Lembaga yang mengawasi pengangkatan pejabat negeri sampai dihapus pada 2024. | civil service commission until 2024
Kasubag | Kepala Subbagian | Pejabat yang memimpin satu unit di bawah bagian. | head of subsection | any-case
Kasubbag | Kepala Subbagian | Pejabat yang memimpin satu unit di bawah bagian. | head of subsection | any-case unchecked
Kasubbid | Kepala Subbidang | Pejabat yang memimpin satu unit di bawah bidang. | head of subdivision | any-case unchecked
Kasubdit | Kepala Subdirektorat | Pejabat yang memimpin satu unit di bawah direktorat. | head of subdirectorate | any-case unchecked
KBRI | Kedutaan Besar Republik Indonesia | Perwakilan Indonesia di ibu kota negara lain. | Indonesian embassy
Kedubes | kedutaan besar | Kantor perwakilan tertinggi suatu negara di negara lain. | embassy | any-case
Kemdiktisaintek | Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kementerian yang mengurus kampus dan penelitian sejak 2024. | higher education, science and technology ministry | any-case
Kemenag | Kementerian Agama | Kementerian yang mengurus keagamaan. | religious affairs ministry | any-case
Kemenaker | Kementerian Ketenagakerjaan | Kementerian yang mengurus pekerja, upah, dan lapangan kerja. | manpower ministry | any-case unchecked
Kemenakertrans | Kementerian Tenaga Kerja dan Transmigrasi | Nama lama kementerian tenaga kerja sampai 2014. | manpower and transmigration ministry until 2014 | any-case unchecked
Kemenbud | Kementerian Kebudayaan | Kementerian yang mengurus pelestarian budaya dan cagar budaya sejak 2024. | culture ministry | any-case unchecked
Kemendag | Kementerian Perdagangan | Kementerian yang mengurus perdagangan. | trade ministry | any-case
Kemendagri | Kementerian Dalam Negeri | Kementerian yang mengurus pemerintahan daerah dan kependudukan. | home affairs ministry | any-case
Kemendes | Kementerian Desa | Sebutan singkat kementerian yang mengurus pembangunan desa. | villages ministry | any-case unchecked
Kemendes PDT | Kementerian Desa dan Pembangunan Daerah Tertinggal | Kementerian yang mengurus desa dan daerah yang belum maju sejak 2024. | villages and disadvantaged regions ministry | any-case unchecked
Kemendes PDTT | Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Kementerian desa sampai 2024, sebelum urusan transmigrasi dipisahkan. | villages, disadvantaged regions and transmigration ministry until 2024 | any-case
Kemendikbud | Kementerian Pendidikan dan Kebudayaan | Nama lama kementerian pendidikan sampai 2021. | education and culture ministry until 2021 | any-case
Kemendikbudristek | Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kementerian pendidikan sampai 2024, lalu dipecah menjadi tiga kementerian. | education, culture, research and technology ministry until 2024 | any-case
Kemendikdasmen | Kementerian Pendidikan Dasar dan Menengah | Kementerian yang mengurus sekolah dari PAUD sampai SMA sejak 2024. | primary and secondary education ministry | any-case
Kemendiknas | Kementerian Pendidikan Nasional | Nama lama kementerian pendidikan sampai 2011. | national education ministry until 2011 | any-case
Kemendiktisaintek | Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kementerian yang mengurus kampus dan penelitian sejak 2024. | higher education, science and technology ministry | any-case
Kemendukbangga | Kementerian Kependudukan dan Pembangunan Keluarga | Kementerian yang mengurus keluarga dan jumlah penduduk sejak 2024. | population and family development ministry | any-case unchecked
Kemenekraf | Kementerian Ekonomi Kreatif | Kementerian yang membina usaha seperti film, musik, mode, dan gim sejak 2024. | creative economy ministry | any-case unchecked
Kemenhaj | Kementerian Haji dan Umrah | Kementerian yang menyelenggarakan ibadah haji dan umrah sejak 2025. | hajj and umrah ministry | any-case
KemenHAM | Kementerian Hak Asasi Manusia | Kementerian yang mengurus pemajuan dan perlindungan HAM sejak 2024. | human rights ministry | any-case unchecked
Kemenhan | Kementerian Pertahanan | Kementerian yang mengurus pertahanan negara. | defence ministry | any-case
Kemenhub | Kementerian Perhubungan | Kementerian yang mengurus angkutan darat, laut, dan udara. | transport ministry | any-case
Kemenhut | Kementerian Kehutanan | Kementerian yang mengurus hutan Indonesia, berdiri lagi sejak 2024. | forestry ministry | any-case
Kemenimipas | Kementerian Imigrasi dan Pemasyarakatan | Kementerian yang mengurus imigrasi serta penjara sejak 2024. | immigration and corrections ministry | any-case
Kemenkes | Kementerian Kesehatan | Kementerian yang mengurus kesehatan. | health ministry | any-case
Kemenkeu | Kementerian Keuangan | Kementerian yang mengurus keuangan negara. | finance ministry | any-case
Kemenko | kementerian koordinator | Kementerian yang menyelaraskan kerja beberapa kementerian lain. | coordinating ministry | any-case
Kemenko Marves | Kementerian Koordinator Bidang Kemaritiman dan Investasi | Kementerian yang menyelaraskan urusan laut dan investasi sampai 2024. | coordinating ministry for maritime affairs and investment until 2024 | any-case
Kemenko PMK | Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Kementerian yang menyelaraskan urusan pendidikan, kesehatan, sosial, dan kebudayaan. | coordinating ministry for human development and culture | any-case
Kemenko Polhukam | Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | Kementerian koordinator yang bernama demikian sampai 2024, sebelum bidang hukum dipisahkan. | coordinating ministry for politics, law and security until 2024 | any-case
Kemenko Polkam | Kementerian Koordinator Bidang Politik dan Keamanan | Kementerian yang menyelaraskan urusan politik dan keamanan sejak 2024. | coordinating ministry for politics and security | any-case unchecked
Kemenkominfo | Kementerian Komunikasi dan Informatika | Nama kementerian komunikasi sampai 2024, kini Komdigi. | communications and informatics ministry until 2024 | any-case
Kemenkop | Kementerian Koperasi | Kementerian yang membina koperasi. | cooperatives ministry | any-case
KemenkopUKM | Kementerian Koperasi dan Usaha Kecil dan Menengah | Kementerian yang membina koperasi dan usaha kecil sampai dipecah pada 2024. | cooperatives and small business ministry until 2024 | any-case unchecked
Kemenkum | Kementerian Hukum | Kementerian yang mengurus peraturan dan layanan hukum sejak 2024. | law ministry | any-case
Kemenkumham | Kementerian Hukum dan Hak Asasi Manusia | Kementerian yang mengurus hukum dan HAM sampai dipecah pada 2024. | law and human rights ministry | any-case
Kemenlu | Kementerian Luar Negeri | Kementerian yang mengurus hubungan dengan negara lain. | foreign ministry | any-case
KemenP2MI | Kementerian Pelindungan Pekerja Migran Indonesia | Kementerian yang melindungi warga Indonesia yang bekerja di luar negeri sejak 2024. | migrant worker protection ministry | any-case unchecked
Kemenpan RB | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform ministry | any-case
KemenPAN-RB | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform ministry | any-case
KemenPANRB | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform ministry | any-case
Kemenpar | Kementerian Pariwisata | Kementerian yang mengurus wisata di Indonesia. | tourism ministry | any-case
Kemenparekraf | Kementerian Pariwisata dan Ekonomi Kreatif | Kementerian wisata dan usaha kreatif sampai dipecah pada 2024. | tourism and creative economy ministry until 2024 | any-case
Kemenpera | Kementerian Perumahan Rakyat | Kementerian yang mengurus perumahan sampai 2014. | public housing ministry until 2014 | any-case unchecked
Kemenperin | Kementerian Perindustrian | Kementerian yang mengurus industri. | industry ministry | any-case
Kemenpora | Kementerian Pemuda dan Olahraga | Kementerian yang mengurus kepemudaan dan olahraga. | youth and sports ministry | any-case
KemenPPPA | Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | Kementerian yang memajukan perempuan dan melindungi anak. | women's empowerment and child protection ministry | any-case
KemenPU | Kementerian Pekerjaan Umum | Kementerian yang membangun jalan, jembatan, dan bendungan. | public works ministry | any-case unchecked
KemenPUPR | Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian yang membangun jalan dan rumah rakyat sampai dipecah pada 2024. | public works and housing ministry until 2024 | any-case unchecked
Kemenristek | Kementerian Riset dan Teknologi | Kementerian yang mengurus penelitian sampai dilebur pada 2021. | research and technology ministry until 2021 | any-case unchecked
Kemenristekdikti | Kementerian Riset, Teknologi, dan Pendidikan Tinggi | Kementerian yang mengurus kampus dan penelitian pada 2014 sampai 2019. | research, technology and higher education ministry until 2019 | any-case
Kemensetneg | Kementerian Sekretariat Negara | Kementerian yang melayani keperluan administrasi presiden dan wakil presiden. | State Secretariat ministry | any-case
Kemensos | Kementerian Sosial | Kementerian yang mengurus bantuan dan perlindungan sosial. | social affairs ministry | any-case
Kementan | Kementerian Pertanian | Kementerian yang mengurus pertanian. | agriculture ministry | any-case
Kementrans | Kementerian Transmigrasi | Kementerian yang mengurus pemindahan penduduk ke daerah lain sejak 2024. | transmigration ministry | any-case unchecked
Kemhan | Kementerian Pertahanan | Kementerian yang mengurus pertahanan negara. | defence ministry | any-case
Kemkomdigi | Kementerian Komunikasi dan Digital | Kementerian yang mengurus komunikasi, internet, dan layanan digital sejak 2024. | communications and digital ministry | any-case unchecked
Kemkominfo | Kementerian Komunikasi dan Informatika | Nama kementerian komunikasi sampai 2024, kini Komdigi. | communications and informatics ministry until 2024 | any-case
Kemlu | Kementerian Luar Negeri | Kementerian yang mengurus hubungan dengan negara lain. | foreign ministry
Kemnaker | Kementerian Ketenagakerjaan | Kementerian yang mengurus pekerja, upah, dan lapangan kerja. | manpower ministry | any-case
Kesbangpol | kesatuan bangsa dan politik | Bidang pemerintah daerah yang mengurus kerukunan, organisasi warga, dan politik. | national unity and politics | any-case unchecked
KJRI | Konsulat Jenderal Republik Indonesia | Perwakilan Indonesia di kota penting negara lain, di luar ibu kota. | Indonesian consulate general
KKP | Kementerian Kelautan dan Perikanan | Kementerian yang mengurus laut dan perikanan. | marine affairs and fisheries ministry
KLH | Kementerian Lingkungan Hidup | Kementerian yang mengurus pencemaran, sampah, dan kelestarian lingkungan sejak 2024. | environment ministry
KLH/BPLH | Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup | Lembaga yang mengurus kelestarian lingkungan dan mengawasi pencemaran sejak 2024. | environment ministry and control agency | unchecked
KLHK | Kementerian Lingkungan Hidup dan Kehutanan | Kementerian lingkungan dan kehutanan sampai dipecah pada 2024. | environment and forestry ministry
KND | Komisi Nasional Disabilitas | Lembaga yang memantau pemenuhan hak penyandang disabilitas. | National Disability Commission
Komdigi | Kementerian Komunikasi dan Digital | Kementerian yang mengurus komunikasi, internet, dan layanan digital. | communications and digital ministry
Kominfo | Komunikasi dan Informatika | Nama lama kementerian yang kini bernama Komdigi, juga dinas di daerah. | communications and informatics
Konjen | konsul jenderal | Pemimpin kantor perwakilan negara di luar ibu kota negara lain. | consul general | any-case unchecked
Korpri | Korps Pegawai Republik Indonesia | Organisasi yang mewadahi pegawai negeri Indonesia. | civil servants' corps | any-case
KP2MI | Kementerian Pelindungan Pekerja Migran Indonesia | Kementerian yang melindungi warga Indonesia yang bekerja di luar negeri sejak 2024. | migrant worker protection ministry | unchecked
KPA | kuasa pengguna anggaran | Pejabat yang diberi wewenang memakai anggaran kantor. | budget authority proxy | after:selaku,sebagai,merangkap
KPPU | Komisi Pengawas Persaingan Usaha | Lembaga yang mencegah monopoli dan persaingan usaha yang tidak sehat. | competition commission
KSP | Kantor Staf Presiden | Lembaga yang membantu presiden mengawasi program utama pemerintah. | Office of the Presidential Staff | after:kepala,deputi,ahli,utama,kantor
KUA | Kebijakan Umum Anggaran | Dokumen pemerintah daerah yang menjadi dasar penyusunan anggaran. | general budget policy | before:ppas,apbd,ppa,dan
Kumham | hukum dan hak asasi manusia | Bidang yang diurus satu kementerian sampai 2024. | law and human rights | any-case unchecked
Kumham Imipas | Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan | Bidang yang diselaraskan satu menteri koordinator sejak 2024. | law, human rights, immigration and corrections | any-case unchecked
LAN | Lembaga Administrasi Negara | Lembaga yang melatih pegawai pemerintah dan meneliti tata kerja negara. | National Institute of Public Administration | after:kepala,deputi
Lapan | Lembaga Penerbangan dan Antariksa Nasional | Lembaga penelitian antariksa yang dilebur ke dalam BRIN pada 2021. | space agency, merged into BRIN | any-case
LHK | Lingkungan Hidup dan Kehutanan | Bidang satu kementerian sampai dipecah pada 2024, juga nama dinas di daerah. | environment and forestry | after:menteri,kementerian,dinas,kepala,dirjen,gakkum,wakil
LIPI | Lembaga Ilmu Pengetahuan Indonesia | Lembaga penelitian yang dilebur ke dalam BRIN pada 2021. | Indonesian Institute of Sciences, merged into BRIN
LKPJ | laporan keterangan pertanggungjawaban | Laporan tahunan kepala daerah kepada DPRD. | annual accountability report to the regional council
LKPP | Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | Lembaga yang mengatur cara pemerintah membeli barang dan jasa. | public procurement agency
Marves | kemaritiman dan investasi | Bidang yang diselaraskan satu menteri koordinator sampai 2024. | maritime affairs and investment | any-case unchecked
Menag | Menteri Agama | Menteri yang memimpin Kementerian Agama. | religious affairs minister | any-case
Menaker | Menteri Ketenagakerjaan | Menteri yang mengurus pekerja, upah, dan lapangan kerja. | manpower minister | any-case
Menakertrans | Menteri Tenaga Kerja dan Transmigrasi | Sebutan menteri tenaga kerja sampai 2014. | manpower and transmigration minister until 2014 | any-case unchecked
Menbud | Menteri Kebudayaan | Menteri yang mengurus pelestarian budaya dan cagar budaya sejak 2024. | culture minister | any-case unchecked
Mendag | Menteri Perdagangan | Menteri yang memimpin Kementerian Perdagangan. | trade minister | any-case
Mendagri | Menteri Dalam Negeri | Menteri yang membina pemerintahan daerah. | home affairs minister | any-case
Mendes PDT | Menteri Desa dan Pembangunan Daerah Tertinggal | Menteri yang mengurus desa dan daerah yang belum maju sejak 2024. | villages and disadvantaged regions minister | any-case unchecked
Mendes PDTT | Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Menteri desa sampai 2024, sebelum urusan transmigrasi dipisahkan. | villages, disadvantaged regions and transmigration minister until 2024 | any-case unchecked
Mendikbud | Menteri Pendidikan dan Kebudayaan | Sebutan menteri pendidikan sampai 2021. | education and culture minister until 2021 | any-case
Mendikbudristek | Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | Sebutan menteri pendidikan pada 2021 sampai 2024. | education, culture, research and technology minister until 2024 | any-case
Mendikdasmen | Menteri Pendidikan Dasar dan Menengah | Menteri yang mengurus sekolah dari PAUD sampai SMA sejak 2024. | primary and secondary education minister | any-case
Mendiknas | Menteri Pendidikan Nasional | Sebutan menteri pendidikan sampai 2011. | national education minister until 2011 | any-case unchecked
Mendiktisaintek | Menteri Pendidikan Tinggi, Sains, dan Teknologi | Menteri yang mengurus kampus dan penelitian sejak 2024. | higher education, science and technology minister | any-case unchecked
Mendukbangga | Menteri Kependudukan dan Pembangunan Keluarga | Menteri yang mengurus keluarga dan jumlah penduduk sejak 2024. | population and family development minister | any-case unchecked
Meneg | Menteri Negara | Sebutan lama bagi menteri yang tidak memimpin departemen. | minister of state | unchecked any-case
Menekraf | Menteri Ekonomi Kreatif | Menteri yang membina usaha seperti film, musik, mode, dan gim sejak 2024. | creative economy minister | any-case unchecked
Menhaj | Menteri Haji dan Umrah | Menteri yang memimpin penyelenggaraan ibadah haji dan umrah sejak 2025. | hajj and umrah minister | any-case unchecked
MenHAM | Menteri Hak Asasi Manusia | Menteri yang mengurus pemajuan dan perlindungan HAM sejak 2024. | human rights minister | any-case unchecked
Menhan | Menteri Pertahanan | Menteri yang memimpin Kementerian Pertahanan. | defence minister | any-case
Menhub | Menteri Perhubungan | Menteri yang mengurus angkutan. | transport minister | any-case
Menhut | Menteri Kehutanan | Menteri yang mengurus hutan Indonesia. | forestry minister | any-case unchecked
Menimipas | Menteri Imigrasi dan Pemasyarakatan | Menteri yang mengurus imigrasi serta penjara sejak 2024. | immigration and corrections minister | any-case unchecked
Menkes | Menteri Kesehatan | Menteri yang memimpin Kementerian Kesehatan. | health minister | any-case
Menkeu | Menteri Keuangan | Menteri yang mengurus keuangan negara. | finance minister | any-case
Menko | Menteri Koordinator | Menteri yang menyelaraskan kerja beberapa kementerian. | coordinating minister
Menko Kesra | Menteri Koordinator Bidang Kesejahteraan Rakyat | Sebutan menteri koordinator urusan sosial sampai 2014. | coordinating minister for people's welfare until 2014 | any-case unchecked
Menko Kumham Imipas | Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan | Menteri yang menyelaraskan urusan hukum, HAM, imigrasi, dan penjara sejak 2024. | coordinating minister for law, human rights, immigration and corrections | any-case unchecked
Menko Marves | Menteri Koordinator Bidang Kemaritiman dan Investasi | Menteri yang menyelaraskan urusan laut dan investasi sampai 2024. | coordinating minister for maritime affairs and investment until 2024 | any-case
Menko Pangan | Menteri Koordinator Bidang Pangan | Menteri yang menyelaraskan urusan pertanian, perikanan, dan harga makanan sejak 2024. | coordinating minister for food | unchecked any-case
Menko Perekonomian | Menteri Koordinator Bidang Perekonomian | Menteri yang menyelaraskan kementerian bidang ekonomi. | coordinating minister for economic affairs | unchecked any-case
Menko PM | Menteri Koordinator Bidang Pemberdayaan Masyarakat | Menteri yang menyelaraskan urusan pengentasan kemiskinan dan desa sejak 2024. | coordinating minister for community empowerment | unchecked any-case
Menko PMK | Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Menteri yang menyelaraskan urusan pendidikan, kesehatan, sosial, dan kebudayaan. | coordinating minister for human development and culture | any-case
Menko Polhukam | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | Sebutan menteri koordinator bidang ini sampai 2024, sebelum bidang hukum dipisahkan. | coordinating minister for politics, law and security until 2024 | any-case
Menko Polkam | Menteri Koordinator Bidang Politik dan Keamanan | Menteri yang menyelaraskan kementerian bidang politik dan keamanan sejak 2024. | coordinating minister for politics and security | any-case unchecked
Menkokesra | Menteri Koordinator Bidang Kesejahteraan Rakyat | Sebutan menteri koordinator urusan sosial sampai 2014. | coordinating minister for people's welfare until 2014 | any-case unchecked
Menkomdigi | Menteri Komunikasi dan Digital | Menteri yang mengurus komunikasi, internet, dan layanan digital sejak 2024. | communications and digital minister | any-case
Menkominfo | Menteri Komunikasi dan Informatika | Sebutan menteri komunikasi sampai 2024, kini Menkomdigi. | communications minister | any-case
Menkop | Menteri Koperasi | Menteri yang membina koperasi. | cooperatives minister | any-case unchecked
Menkopolhukam | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | Sebutan menteri koordinator bidang ini sampai 2024, sebelum bidang hukum dipisahkan. | coordinating minister for politics, law and security until 2024 | any-case
MenkopUKM | Menteri Koperasi dan Usaha Kecil dan Menengah | Menteri yang membina koperasi dan usaha kecil sampai 2024. | cooperatives and small business minister until 2024 | any-case unchecked
Menkum | Menteri Hukum | Menteri yang mengurus peraturan dan layanan hukum sejak 2024. | law minister | any-case unchecked
Menkumham | Menteri Hukum dan Hak Asasi Manusia | Sebutan menteri hukum sampai kementeriannya dipecah pada 2024. | law and human rights minister | any-case
MenLH | Menteri Lingkungan Hidup | Menteri yang mengurus pencemaran, sampah, dan kelestarian lingkungan. | environment minister | unchecked any-case
Menlu | Menteri Luar Negeri | Menteri yang mengurus hubungan dengan negara lain. | foreign minister | any-case
Menpan RB | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Menteri yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform minister | any-case
MenPAN-RB | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Menteri yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform minister | any-case
MenPANRB | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Menteri yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform minister | any-case
Menpar | Menteri Pariwisata | Menteri yang mengurus wisata di Indonesia. | tourism minister | any-case
Menparekraf | Menteri Pariwisata dan Ekonomi Kreatif | Menteri wisata dan usaha kreatif sampai 2024. | tourism and creative economy minister until 2024 | any-case
Menpera | Menteri Perumahan Rakyat | Sebutan menteri perumahan sampai 2014. | public housing minister until 2014 | any-case
Menperin | Menteri Perindustrian | Menteri yang mengurus industri. | industry minister | any-case
Menpora | Menteri Pemuda dan Olahraga | Menteri yang mengurus kepemudaan dan olahraga. | youth and sports minister | any-case
MenPPPA | Menteri Pemberdayaan Perempuan dan Perlindungan Anak | Menteri yang memajukan perempuan dan melindungi anak. | women's empowerment and child protection minister | any-case unchecked
MenPU | Menteri Pekerjaan Umum | Menteri yang mengurus pembangunan jalan, jembatan, dan bendungan. | public works minister | unchecked any-case
MenPUPR | Menteri Pekerjaan Umum dan Perumahan Rakyat | Menteri yang mengurus jalan dan rumah rakyat sampai 2024. | public works and housing minister until 2024 | unchecked any-case
Menristek | Menteri Riset dan Teknologi | Menteri yang mengurus penelitian sampai kementeriannya dilebur pada 2021. | research and technology minister until 2021 | any-case unchecked
Menristekdikti | Menteri Riset, Teknologi, dan Pendidikan Tinggi | Menteri yang mengurus kampus dan penelitian pada 2014 sampai 2019. | research, technology and higher education minister until 2019 | any-case
Mensesneg | Menteri Sekretaris Negara | Menteri yang memimpin pelayanan administrasi bagi presiden dan wakil presiden. | minister of the State Secretariat | any-case
Mensos | Menteri Sosial | Menteri yang mengurus kesejahteraan sosial. | social affairs minister | any-case
Mentan | Menteri Pertanian | Menteri yang mengurus pertanian. | agriculture minister | any-case
Mentrans | Menteri Transmigrasi | Menteri yang mengurus pemindahan penduduk ke daerah lain sejak 2024. | transmigration minister | any-case unchecked
MPR | Majelis Permusyawaratan Rakyat | Lembaga negara yang mengubah UUD dan melantik presiden. | People's Consultative Assembly
Muspida | Musyawarah Pimpinan Daerah | Sebutan lama bagi pertemuan pemimpin pemerintah dan keamanan di daerah. | regional leadership council (old name) | any-case unchecked
Muspika | Musyawarah Pimpinan Kecamatan | Sebutan bagi pertemuan pemimpin pemerintah dan keamanan di kecamatan. | sub-district leadership council | any-case unchecked
Musrenbang | Musyawarah Perencanaan Pembangunan | Rapat pemerintah dan warga untuk menyusun rencana pembangunan. | development planning meeting | any-case
NIP | nomor induk pegawai | Nomor tetap setiap pegawai negeri. | civil servant number
OIKN | Otorita Ibu Kota Nusantara | Lembaga yang membangun dan memimpin ibu kota baru di Kalimantan Timur. | Nusantara capital authority | unchecked
OPD | organisasi perangkat daerah | Sebutan bagi dinas, badan, dan kantor milik pemerintah daerah. | regional government office
ORI | Ombudsman Republik Indonesia | Lembaga yang menerima keluhan warga tentang pelayanan pemerintah. | Ombudsman | after:anggota,ketua unchecked
P2MI | Pelindungan Pekerja Migran Indonesia | Bidang kementerian yang melindungi warga Indonesia yang bekerja di luar negeri. | protection of Indonesian migrant workers | unchecked
PAN-RB | Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Bidang kementerian yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform
PANRB | Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Bidang kementerian yang mengatur pegawai dan cara kerja pemerintah. | state apparatus and bureaucratic reform
Parekraf | pariwisata dan ekonomi kreatif | Bidang usaha wisata, seni, dan karya kreatif. | tourism and creative economy | any-case unchecked
PCO | Kantor Komunikasi Kepresidenan | Lembaga yang menyampaikan kebijakan presiden kepada masyarakat pada 2024 sampai 2025. | Presidential Communication Office | after:kepala,kantor,jubir,bicara,kepresidenan unchecked
PDTT | Pembangunan Daerah Tertinggal dan Transmigrasi | Bidang kementerian desa sampai 2024. | disadvantaged regions and transmigration
pemda | pemerintah daerah | Pemerintah provinsi, kabupaten, atau kota. | local government
Pemdes | pemerintah desa | Kepala desa dan perangkat yang memimpin desa. | village government | any-case
Pemkab | pemerintah kabupaten | Pemerintah daerah di kabupaten. | regency government | any-case
Pemko | pemerintah kota | Sebutan untuk pemerintah kota di Sumatera dan Kalimantan. | city government | any-case unchecked
Pemkot | pemerintah kota | Pemerintah daerah di kota. | city government | any-case
Pemprov | pemerintah provinsi | Pemerintah daerah di provinsi. | provincial government | any-case
Pj | penjabat | Pejabat yang ditunjuk mengisi jabatan kosong sampai ada pejabat tetap. | acting (appointed to a vacant post) | before:gubernur,bupati,wali,walikota,wako,walkot,sekda,sekretaris,kepala,kades,keuchik,kuwu,ketua
Pjs | penjabat sementara | Pejabat yang ditunjuk menggantikan pejabat lain untuk waktu singkat. | temporary acting | before:gubernur,bupati,wali,walikota,wako,walkot,sekda,sekretaris,kepala,kades,direktur,ketua unchecked
PKP | Perumahan dan Kawasan Permukiman | Bidang kementerian yang mengurus perumahan sejak 2024. | housing and settlements | after:menteri,kementerian,wakil,wamen,dirjen,sekjen
Plh | pelaksana harian | Pejabat yang mengganti sementara pejabat yang berhalangan. | acting (day-to-day)
Plt | pelaksana tugas | Pejabat sementara yang mengisi jabatan kosong. | acting | any-case
PM | Perdana Menteri | Pemimpin pemerintahan di negara parlementer. | prime minister | name not-after:#
PM | Polisi Militer | Satuan yang menegakkan hukum di kalangan tentara. | military police | after:komandan,detasemen
PNS | pegawai negeri sipil | Pegawai tetap pemerintah yang bukan tentara atau polisi. | civil servant
Polhukam | politik, hukum, dan keamanan | Bidang yang diselaraskan satu menteri koordinator sampai 2024. | politics, law and security
Polkam | politik dan keamanan | Bidang yang diselaraskan satu menteri koordinator sejak 2024. | politics and security | any-case unchecked
PPAS | Prioritas dan Plafon Anggaran Sementara | Rancangan batas belanja setiap program pemerintah daerah. | provisional budget priorities and ceilings
PPK | pejabat pembuat komitmen | Pejabat yang menandatangani kontrak belanja pemerintah. | commitment-making official | after:selaku,sebagai,merangkap,pejabat
PPK | Panitia Pemilihan Kecamatan | Petugas yang menyelenggarakan pemilu di kecamatan. | sub-district election committee | after:anggota,petugas
PPN/Bappenas | Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional | Bidang kementerian yang menyusun rencana pembangunan negara. | national development planning | unchecked
PPPA | Pemberdayaan Perempuan dan Perlindungan Anak | Bidang kementerian dan dinas yang memajukan perempuan dan melindungi anak. | women's empowerment and child protection
PPPK | pegawai pemerintah dengan perjanjian kerja | Pegawai pemerintah yang diangkat dengan kontrak. | contract government employee
PSN | proyek strategis nasional | Proyek pemerintah yang diberi kemudahan dan didahulukan. | national strategic project
PTRI | Perutusan Tetap Republik Indonesia | Kantor yang mewakili Indonesia di PBB atau organisasi dunia. | Indonesia's permanent mission | unchecked
PTSP | pelayanan terpadu satu pintu | Layanan pemerintah yang mengurus berbagai izin di satu tempat. | one-stop public service
PUPR | Pekerjaan Umum dan Perumahan Rakyat | Bidang kementerian pembangunan umum sampai dipecah pada 2024. | public works and housing | not-after:dinas,kadis
Pusdalops | Pusat Pengendalian Operasi | Ruang kerja yang memantau bencana dan mengatur penanganannya. | operations control centre | any-case unchecked
PVMBG | Pusat Vulkanologi dan Mitigasi Bencana Geologi | Lembaga yang memantau gunung api dan tanah longsor. | volcanology and geological hazard centre
RAPBD | Rancangan Anggaran Pendapatan dan Belanja Daerah | Usulan anggaran daerah yang belum disahkan. | draft regional budget
RDTR | rencana detail tata ruang | Rencana rinci tentang penggunaan tanah di suatu kawasan. | detailed spatial plan
RKA | Rencana Kerja dan Anggaran | Rencana belanja satu lembaga untuk setahun. | work plan and budget
RKPD | Rencana Kerja Pemerintah Daerah | Rencana kerja tahunan pemerintah daerah. | annual regional work plan
RPJMD | Rencana Pembangunan Jangka Menengah Daerah | Rencana pembangunan daerah untuk lima tahun. | regional medium-term development plan
RPJMN | Rencana Pembangunan Jangka Menengah Nasional | Rencana pembangunan negara untuk lima tahun. | national medium-term development plan
RPJPN | Rencana Pembangunan Jangka Panjang Nasional | Rencana pembangunan negara untuk dua puluh tahun. | national long-term development plan
RSPAD | Rumah Sakit Pusat Angkatan Darat | Rumah sakit tentara di Jakarta yang juga merawat presiden. | central army hospital
RTRW | rencana tata ruang wilayah | Rencana tentang penggunaan tanah di suatu wilayah. | spatial plan
Satker | satuan kerja | Unit di kementerian atau lembaga yang mengelola anggaran sendiri. | work unit | any-case
Sekcam | Sekretaris Camat | Pejabat yang membantu camat mengurus administrasi kecamatan. | sub-district secretary | any-case unchecked
Sekda | Sekretaris Daerah | Pegawai negeri tertinggi yang mengatur kerja pemerintah daerah. | regional secretary | any-case
Sekdakab | Sekretaris Daerah Kabupaten | Pejabat tertinggi di bawah bupati dalam pemerintah kabupaten. | regency secretary | any-case unchecked
Sekdako | Sekretaris Daerah Kota | Pejabat tertinggi di bawah wali kota dalam pemerintah kota. | city secretary | any-case unchecked
Sekdaprov | Sekretaris Daerah Provinsi | Pejabat tertinggi di bawah gubernur dalam pemerintah provinsi. | provincial secretary | any-case unchecked
Sekdes | Sekretaris Desa | Pejabat yang mengurus administrasi pemerintah desa. | village secretary | any-case
Sekjen | Sekretaris Jenderal | Pejabat yang memimpin tata kerja lembaga atau partai. | secretary general | any-case
Sekkab | Sekretaris Kabupaten | Pejabat tertinggi di bawah bupati dalam pemerintah kabupaten. | regency secretary | any-case unchecked
Sekprov | Sekretaris Provinsi | Pejabat tertinggi di bawah gubernur dalam pemerintah provinsi. | provincial secretary | any-case unchecked
Sekwan | Sekretaris Dewan | Pejabat yang memimpin kantor pendukung DPRD. | secretary of the regional council | any-case
Seskab | Sekretaris Kabinet | Pejabat yang membantu presiden mengurus sidang kabinet. | cabinet secretary
Sesmenko | Sekretaris Menteri Koordinator | Pejabat yang memimpin administrasi kementerian koordinator. | secretary to a coordinating minister | any-case unchecked
Sesmenpora | Sekretaris Menteri Pemuda dan Olahraga | Pejabat yang memimpin administrasi kementerian pemuda dan olahraga. | secretary of the youth and sports ministry | any-case unchecked
Sestama | Sekretaris Utama | Pejabat yang memimpin administrasi sebuah badan pemerintah. | principal secretary of an agency | any-case
Setda | Sekretariat Daerah | Kantor yang membantu kepala daerah mengatur kerja pemerintah daerah. | regional secretariat | any-case
Setdakab | Sekretariat Daerah Kabupaten | Kantor yang membantu bupati mengatur kerja pemerintah kabupaten. | regency secretariat | any-case unchecked
Setjen | Sekretariat Jenderal | Bagian yang mengatur administrasi sebuah kementerian atau lembaga. | secretariat general | any-case
Setkab | Sekretariat Kabinet | Lembaga yang menyiapkan sidang dan keputusan kabinet presiden. | Cabinet Secretariat | any-case
Setneg | Sekretariat Negara | Lembaga yang melayani keperluan administrasi presiden dan wakil presiden. | State Secretariat | any-case
Setpres | Sekretariat Presiden | Kantor yang mengatur acara dan keperluan harian presiden. | presidential secretariat | any-case unchecked
Setwan | Sekretariat Dewan | Kantor yang mendukung kerja anggota DPRD. | secretariat of the regional council | any-case
Setwapres | Sekretariat Wakil Presiden | Kantor yang melayani keperluan kerja wakil presiden. | vice-presidential secretariat | any-case unchecked
sidak | inspeksi mendadak | Pemeriksaan tanpa pemberitahuan. | surprise inspection
SKK Migas | Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi | Lembaga yang mengatur pencarian dan pengambilan minyak dan gas. | upstream oil and gas task force
SKPD | satuan kerja perangkat daerah | Sebutan lama bagi dinas dan kantor milik pemerintah daerah. | regional government work unit
SPBE | sistem pemerintahan berbasis elektronik | Cara pemerintah bekerja dan melayani warga secara digital. | e-government system | after:penerapan,indeks,arsitektur,nilai,layanan,pelaksanaan,implementasi,evaluasi,kebijakan,transformasi
Stafsus | staf khusus | Penasihat yang membantu presiden atau menteri dalam satu bidang. | special staff adviser | any-case unchecked
TRC | tim reaksi cepat | Kelompok yang lebih dulu datang ke tempat bencana. | quick response team
TU | tata usaha | Bagian kantor yang mengurus surat dan catatan. | administration office | after:bagian,kasubag,kepala,staf,kasubbag,pegawai
UKP PIP | Unit Kerja Presiden Pembinaan Ideologi Pancasila | Nama lama Badan Pembinaan Ideologi Pancasila. | presidential unit for Pancasila ideology | unchecked
UPT | unit pelaksana teknis | Kantor yang menjalankan tugas lapangan sebuah kementerian atau dinas. | technical implementation unit
UPTD | unit pelaksana teknis daerah | Kantor yang menjalankan tugas lapangan sebuah dinas daerah. | regional technical unit
Wabup | Wakil Bupati | Pejabat yang mendampingi bupati memimpin kabupaten. | deputy regent | any-case
Wadubes | wakil duta besar | Orang kedua dalam pimpinan kedutaan. | deputy ambassador | any-case unchecked
Wagub | Wakil Gubernur | Pejabat yang mendampingi gubernur memimpin provinsi. | deputy governor | any-case
Waka | wakil kepala | Orang kedua dalam pimpinan sebuah kantor atau lembaga. | deputy head | before:polsek,polres,polda,bgn,bin,bps,bpip,bnn,bssn,badan,bpjs
Walkot | wali kota | Pemimpin pemerintahan sebuah kota. | mayor | any-case unchecked
Wamen | wakil menteri | Pejabat yang membantu menteri memimpin kementerian. | deputy minister | any-case
Wamenag | Wakil Menteri Agama | Pejabat yang membantu menteri agama. | deputy religious affairs minister | any-case unchecked
Wamenaker | Wakil Menteri Ketenagakerjaan | Pejabat yang membantu menteri ketenagakerjaan. | deputy manpower minister | any-case unchecked
Wamendag | Wakil Menteri Perdagangan | Pejabat yang membantu menteri perdagangan. | deputy trade minister | any-case unchecked
Wamendagri | Wakil Menteri Dalam Negeri | Pejabat yang membantu menteri dalam negeri. | deputy home affairs minister | any-case
Wamendikdasmen | Wakil Menteri Pendidikan Dasar dan Menengah | Pejabat yang membantu menteri pendidikan dasar dan menengah. | deputy primary and secondary education minister | any-case unchecked
Wamendiktisaintek | Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi | Pejabat yang membantu menteri pendidikan tinggi. | deputy higher education minister | any-case unchecked
Wamenhaj | Wakil Menteri Haji dan Umrah | Pejabat yang membantu menteri haji dan umrah. | deputy hajj and umrah minister | any-case unchecked
WamenHAM | Wakil Menteri Hak Asasi Manusia | Pejabat yang membantu menteri HAM. | deputy human rights minister | any-case unchecked
Wamenhan | Wakil Menteri Pertahanan | Pejabat yang membantu menteri pertahanan. | deputy defence minister | any-case unchecked
Wamenhub | Wakil Menteri Perhubungan | Pejabat yang membantu menteri perhubungan. | deputy transport minister | any-case unchecked
Wamenkes | Wakil Menteri Kesehatan | Pejabat yang membantu menteri kesehatan. | deputy health minister | any-case unchecked
Wamenkeu | Wakil Menteri Keuangan | Pejabat yang membantu menteri keuangan. | deputy finance minister | any-case unchecked
Wamenkomdigi | Wakil Menteri Komunikasi dan Digital | Pejabat yang membantu menteri komunikasi dan digital. | deputy communications and digital minister | any-case
Wamenkum | Wakil Menteri Hukum | Pejabat yang membantu menteri hukum. | deputy law minister | any-case unchecked
Wamenkumham | Wakil Menteri Hukum dan Hak Asasi Manusia | Pejabat yang membantu menteri hukum dan HAM sampai 2024. | deputy law and human rights minister until 2024 | any-case unchecked
Wamenlu | Wakil Menteri Luar Negeri | Pejabat yang membantu menteri luar negeri. | deputy foreign minister | any-case unchecked
Wamenpar | Wakil Menteri Pariwisata | Pejabat yang membantu menteri pariwisata. | deputy tourism minister | any-case unchecked
Wamenperin | Wakil Menteri Perindustrian | Pejabat yang membantu menteri perindustrian. | deputy industry minister | any-case unchecked
Wamenpora | Wakil Menteri Pemuda dan Olahraga | Pejabat yang membantu menteri pemuda dan olahraga. | deputy youth and sports minister | any-case unchecked
Wamensesneg | Wakil Menteri Sekretaris Negara | Pejabat yang membantu menteri sekretaris negara. | deputy minister of the State Secretariat | any-case unchecked
Wamensos | Wakil Menteri Sosial | Pejabat yang membantu menteri sosial. | deputy social affairs minister | any-case unchecked
Wamentan | Wakil Menteri Pertanian | Pejabat yang membantu menteri pertanian. | deputy agriculture minister | any-case unchecked
Wantimpres | Dewan Pertimbangan Presiden | Kelompok penasihat yang memberi nasihat kepada presiden. | Presidential Advisory Council | any-case
Wapres | Wakil Presiden | Pejabat yang mendampingi presiden. | vice president | any-case
Watapri | Wakil Tetap Republik Indonesia | Diplomat yang mewakili Indonesia di PBB atau organisasi dunia. | Indonesia's permanent representative | any-case unchecked
Wawako | wakil wali kota | Pejabat yang mendampingi wali kota memimpin kota. | deputy mayor | any-case unchecked
Wawali | wakil wali kota | Pejabat yang mendampingi wali kota memimpin kota. | deputy mayor | any-case unchecked
Wawalkot | wakil wali kota | Pejabat yang mendampingi wali kota memimpin kota. | deputy mayor | any-case unchecked
WTP | wajar tanpa pengecualian | Penilaian terbaik BPK bahwa laporan keuangan sudah benar. | unqualified audit opinion | after:opini,predikat,status,meraih,raih,penghargaan
`;
