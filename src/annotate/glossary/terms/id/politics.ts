/** Parties, parliament, elections: sorted lines that `parseTerms` reads. */
export const politics = `
AD/ART | anggaran dasar dan anggaran rumah tangga | Aturan dasar yang mengatur sebuah partai atau organisasi. | party or organisation statutes
Ahok | Basuki Tjahaja Purnama | Gubernur Jakarta pada 2014 sampai 2017. | Basuki Tjahaja Purnama, former Jakarta governor
AHY | Agus Harimurti Yudhoyono | Ketua Umum Partai Demokrat dan menteri. | Agus Harimurti Yudhoyono, Democratic Party chair
AMPG | Angkatan Muda Partai Golkar | Organisasi pemuda milik Partai Golkar. | Golkar youth wing | unchecked
AMPI | Angkatan Muda Pembaharuan Indonesia | Organisasi pemuda yang dekat dengan Partai Golkar. | youth organisation close to Golkar | unchecked
APK | alat peraga kampanye | Benda seperti baliho dan spanduk untuk mengajak orang memilih calon. | campaign display material | after:pemasangan,memasang,penertiban,menertibkan,penurunan,menurunkan,pelanggaran,ribuan,ratusan,puluhan,jumlah,berupa,perusakan,pencopotan,mencopot
bacabup | bakal calon bupati | Orang yang ingin maju dalam pemilihan bupati tetapi belum ditetapkan KPU. | would-be candidate for regent | any-case unchecked
bacagub | bakal calon gubernur | Orang yang ingin maju dalam pemilihan gubernur tetapi belum ditetapkan KPU. | would-be candidate for governor | any-case unchecked
bacakada | bakal calon kepala daerah | Orang yang ingin maju dalam pilkada tetapi belum ditetapkan KPU. | would-be candidate for regional head | any-case unchecked
bacaleg | bakal calon anggota legislatif | Orang yang ingin maju ke parlemen tetapi belum ditetapkan KPU. | would-be legislative candidate | any-case unchecked
bacapres | bakal calon presiden | Orang yang ingin maju dalam pemilihan presiden tetapi belum ditetapkan KPU. | would-be presidential candidate | any-case
bacawapres | bakal calon wakil presiden | Orang yang disiapkan mendampingi calon presiden tetapi belum ditetapkan KPU. | would-be vice-presidential candidate | any-case unchecked
Badko | badan koordinasi | Pengurus organisasi yang menghubungkan beberapa cabang di satu wilayah. | coordinating board | before:hmi unchecked
BAKN | Badan Akuntabilitas Keuangan Negara | Bagian DPR yang menelaah hasil pemeriksaan keuangan negara. | House state finance accountability body | unchecked
Baleg | Badan Legislasi | Bagian DPR yang menyusun dan menyelaraskan rancangan undang-undang. | House legislation body | any-case
BAM | Badan Aspirasi Masyarakat | Bagian DPR yang menampung keluhan dan usulan warga sejak 2024. | House public aspirations body | before:dpr unchecked
Bamus | Badan Musyawarah | Bagian DPR atau DPRD yang menyusun jadwal kerja dewan. | House steering body | before:dpr,dprd
Bamus | Badan Musyawarah Masyarakat | Perkumpulan organisasi warga Betawi di Jakarta. | council of Betawi community groups | before:betawi
Banggar | Badan Anggaran | Bagian DPR atau DPRD yang membahas anggaran dengan pemerintah. | House budget committee | any-case
bapaslon | bakal pasangan calon | Dua orang yang ingin maju bersama tetapi belum ditetapkan KPU. | would-be candidate pair | any-case unchecked
Bapemperda | Badan Pembentukan Peraturan Daerah | Bagian DPRD yang menyusun peraturan daerah. | regional council legislation body | any-case
Bappilu | Badan Pemenangan Pemilihan Umum | Bagian partai yang mengatur cara memenangkan pemilu. | party election team | any-case unchecked
Bawaslu | Badan Pengawas Pemilihan Umum | Lembaga yang mengawasi jalannya pemilihan umum. | Election Supervisory Agency | any-case
Bendum | Bendahara Umum | Pengurus yang mengelola keuangan partai atau organisasi. | treasurer | any-case
BKSAP | Badan Kerja Sama Antar-Parlemen | Bagian DPR yang mengurus hubungan dengan parlemen negara lain. | House inter-parliamentary cooperation body | unchecked
BPUPKI | Badan Penyelidik Usaha-Usaha Persiapan Kemerdekaan Indonesia | Badan yang menyiapkan kemerdekaan Indonesia pada 1945. | 1945 committee preparing independence
BURT | Badan Urusan Rumah Tangga | Bagian DPR yang mengurus keperluan kerja anggota dewan. | House internal affairs body | unchecked
cabup | calon bupati | Orang yang maju dalam pemilihan bupati. | candidate for regent | any-case unchecked
cagub | calon gubernur | Orang yang maju dalam pemilihan gubernur. | candidate for governor | any-case
cakada | calon kepala daerah | Orang yang maju dalam pilkada. | candidate for regional head | any-case unchecked
cakades | calon kepala desa | Orang yang maju dalam pemilihan kepala desa. | candidate for village head | any-case unchecked
caketum | calon ketua umum | Orang yang ingin dipilih memimpin partai atau organisasi. | candidate for party chair | any-case unchecked
caleg | calon anggota legislatif | Orang yang maju dalam pemilihan anggota parlemen. | legislative candidate
capim | calon pimpinan | Orang yang mengikuti seleksi untuk memimpin lembaga seperti KPK. | candidate for a leadership post | any-case
capres | calon presiden | Orang yang maju dalam pemilihan presiden. | presidential candidate
cawabup | calon wakil bupati | Pendamping calon bupati dalam pemilihan. | candidate for deputy regent | any-case unchecked
cawagub | calon wakil gubernur | Pendamping calon gubernur dalam pemilihan. | candidate for deputy governor | any-case
cawalkot | calon wali kota | Orang yang maju dalam pemilihan wali kota. | mayoral candidate | any-case unchecked
cawapres | calon wakil presiden | Pendamping calon presiden dalam pemilihan. | vice-presidential candidate
cawawalkot | calon wakil wali kota | Pendamping calon wali kota dalam pemilihan. | candidate for deputy mayor | any-case unchecked
dapil | daerah pemilihan | Wilayah asal suara untuk memilih anggota parlemen. | electoral district | any-case
DCS | daftar calon sementara | Daftar awal orang yang maju ke parlemen dan masih dapat diubah. | provisional candidate list | after:menetapkan,mengumumkan,penetapan,pengumuman,dalam unchecked
DCT | daftar calon tetap | Daftar akhir orang yang maju ke parlemen. | final candidate list | after:menetapkan,mengumumkan,penetapan,pengumuman,dalam
DKPP | Dewan Kehormatan Penyelenggara Pemilu | Lembaga yang mengadili pelanggaran etik oleh penyelenggara pemilu. | election organisers' ethics council | not-after:kepala,kadis,dinas
DP4 | data penduduk potensial pemilih pemilihan umum | Data penduduk yang menjadi dasar penyusunan daftar pemilih. | data on potential voters | unchecked
DPAC | Dewan Pimpinan Anak Cabang | Pengurus partai di tingkat kecamatan. | party sub-district board | unchecked
DPC | Dewan Pimpinan Cabang | Pengurus partai atau organisasi di kabupaten atau kota. | party branch board
DPD RI | Dewan Perwakilan Daerah Republik Indonesia | Lembaga negara yang anggotanya mewakili setiap provinsi. | Regional Representative Council (upper house)
DPK | daftar pemilih khusus | Daftar warga yang berhak memilih tetapi belum tercatat dalam daftar tetap. | special voter list | after:pemilih,kategori,masuk,termasuk
DPN | Dewan Pimpinan Nasional | Pengurus organisasi di tingkat nasional. | national board
DPP | Dewan Pimpinan Pusat | Pengurus partai atau organisasi di tingkat nasional. | central board
DPRA | Dewan Perwakilan Rakyat Aceh | Lembaga perwakilan rakyat di Provinsi Aceh. | Aceh legislature
DPRP | Dewan Perwakilan Rakyat Papua | Lembaga perwakilan rakyat di Provinsi Papua. | Papua legislature | unchecked
DPS | daftar pemilih sementara | Daftar awal pemilih yang masih dapat diperbaiki. | provisional voter list | after:menetapkan,mengumumkan,penetapan,pengumuman,pemilih,rekapitulasi
DPT | daftar pemilih tetap | Daftar akhir warga yang berhak memilih. | final voter list
DPTb | daftar pemilih tambahan | Daftar pemilih yang pindah tempat memilih. | additional voter list
DPW | Dewan Pimpinan Wilayah | Pengurus partai atau organisasi di tingkat provinsi. | party provincial board
exit poll | jajak pendapat setelah memilih | Survei kepada pemilih yang baru keluar dari tempat pemungutan suara. | survey of voters leaving the polls | unchecked
Formappi | Forum Masyarakat Peduli Parlemen Indonesia | Lembaga warga yang memantau kerja DPR. | parliament watch group | any-case unchecked
G30S | Gerakan 30 September | Peristiwa pembunuhan para jenderal pada 1965. | 30 September Movement of 1965 | unchecked
G30S/PKI | Gerakan 30 September/Partai Komunis Indonesia | Sebutan resmi masa Orde Baru bagi peristiwa pembunuhan jenderal pada 1965. | 30 September Movement of 1965 | unchecked
Gakkumdu | Penegakan Hukum Terpadu | Tim pengawas pemilu, polisi, dan jaksa yang menangani tindak pidana pemilu. | joint election law enforcement team | any-case
Garbi | Gerakan Arah Baru Indonesia | Kelompok politik yang melahirkan Partai Gelora. | New Direction Movement | unchecked
GBHN | Garis-Garis Besar Haluan Negara | Pedoman pembangunan negara yang dulu ditetapkan MPR. | broad guidelines of state policy
Gelora | Gelombang Rakyat | Partai politik Indonesia yang berdiri pada 2019. | Gelora Party | after:partai
Gerindra | Gerakan Indonesia Raya | Partai politik Indonesia yang berdiri pada 2008. | Great Indonesia Movement Party
GMBI | Gerakan Masyarakat Bawah Indonesia | Organisasi masyarakat yang berpusat di Jawa Barat. | West Java-based mass organisation
GMNI | Gerakan Mahasiswa Nasional Indonesia | Organisasi mahasiswa berhaluan nasionalis. | nationalist students' movement
Golkar | Golongan Karya | Partai politik Indonesia berlambang pohon beringin. | Golkar Party
golput | golongan putih | Sebutan bagi orang yang sengaja tidak memilih dalam pemilu. | people who abstain from voting | any-case
Hanura | Hati Nurani Rakyat | Partai politik Indonesia yang berdiri pada 2006. | People's Conscience Party
HRS | Habib Rizieq Shihab | Pendiri Front Pembela Islam. | founder of the Islamic Defenders Front | unchecked
ICMI | Ikatan Cendekiawan Muslim Indonesia | Organisasi kaum terpelajar Islam yang berdiri pada 1990. | Muslim intellectuals' association
Idaman | Islam Damai Aman | Partai yang didirikan penyanyi Rhoma Irama. | political party | after:partai unchecked
JK | Jusuf Kalla | Wakil Presiden Indonesia pada 2004 sampai 2009 dan 2014 sampai 2019. | Jusuf Kalla, former vice president | not-before:rowling
Jokowi | Joko Widodo | Presiden Indonesia pada 2014 sampai 2024. | Joko Widodo, president 2014–2024
JPPR | Jaringan Pendidikan Pemilih untuk Rakyat | Lembaga warga yang memantau pemilu dan mendidik pemilih. | voter education network | unchecked
Ketum | Ketua Umum | Pemimpin tertinggi partai atau organisasi. | chair | any-case
KIB | Kabinet Indonesia Bersatu | Nama kabinet Presiden Susilo Bambang Yudhoyono pada 2004 sampai 2014. | United Indonesia Cabinet | before:i,ii,jilid
KIH | Koalisi Indonesia Hebat | Gabungan partai pendukung Joko Widodo setelah Pemilu 2014. | Great Indonesia Coalition of 2014
KIM | Koalisi Indonesia Maju | Gabungan partai pendukung Prabowo-Gibran dalam Pilpres 2024. | Onward Indonesia Coalition | not-after:presiden,pemimpin not-before:jong,yo,dae,keon,yong
KIM Plus | Koalisi Indonesia Maju Plus | Gabungan partai pendukung Prabowo yang diperluas untuk Pilkada 2024. | enlarged Onward Indonesia Coalition | any-case unchecked
KIPP | Komite Independen Pemantau Pemilu | Lembaga warga yang memantau jalannya pemilu. | independent election monitoring committee | not-after:kawasan unchecked
KNPI | Komite Nasional Pemuda Indonesia | Wadah berbagai organisasi pemuda di Indonesia. | Indonesian national youth committee
Kosgoro | Kesatuan Organisasi Serbaguna Gotong Royong | Organisasi yang ikut mendirikan Golkar. | organisation that co-founded Golkar | any-case unchecked
KPPS | Kelompok Penyelenggara Pemungutan Suara | Petugas yang melayani pemilih dan menghitung suara di tempat pemungutan suara. | polling station officers
KPPSLN | Kelompok Penyelenggara Pemungutan Suara Luar Negeri | Petugas pemungutan suara bagi warga Indonesia di luar negeri. | overseas polling officers | unchecked
KPU | Komisi Pemilihan Umum | Lembaga yang menyelenggarakan pemilihan umum. | General Elections Commission
KPUD | Komisi Pemilihan Umum Daerah | Sebutan bagi penyelenggara pemilu di provinsi, kabupaten, atau kota. | regional elections commission
LADK | laporan awal dana kampanye | Laporan calon tentang uang kampanye sebelum kampanye dimulai. | initial campaign funds report | unchecked
LPPDK | laporan penerimaan dan pengeluaran dana kampanye | Laporan calon tentang uang kampanye setelah kampanye selesai. | campaign income and spending report | unchecked
LSI | Lembaga Survei Indonesia atau Lingkaran Survei Indonesia | Dua lembaga jajak pendapat memakai singkatan ini. | either of two polling institutes
Malari | Malapetaka Lima Belas Januari | Kerusuhan mahasiswa di Jakarta pada 15 Januari 1974. | Jakarta riots of 15 January 1974
Manipol | Manifesto Politik | Haluan negara yang diumumkan Presiden Soekarno pada 1959. | Sukarno's 1959 political manifesto | unchecked
Masyumi | Majelis Syuro Muslimin Indonesia | Partai Islam yang dibubarkan pada 1960. | Muslim party dissolved in 1960 | any-case unchecked
MD | Mahmodin | Kependekan nama ayah dalam nama Mahfud MD. | part of a politician's name | after:mahfud
MKD | Mahkamah Kehormatan Dewan | Bagian DPR yang mengadili pelanggaran etik anggota dewan. | House ethics council
MKGR | Musyawarah Kekeluargaan Gotong Royong | Organisasi yang ikut mendirikan Golkar. | organisation that co-founded Golkar | unchecked
MPRS | Majelis Permusyawaratan Rakyat Sementara | Lembaga negara tertinggi pada 1960 sampai 1972. | Provisional People's Consultative Assembly | unchecked
MRP | Majelis Rakyat Papua | Lembaga yang mewakili orang asli Papua dalam otonomi khusus. | Papuan People's Assembly | unchecked
Mukernas | Musyawarah Kerja Nasional | Rapat nasional organisasi untuk menyusun program kerja. | national working conference | any-case
Munas | Musyawarah Nasional | Rapat tertinggi partai atau organisasi, biasanya memilih ketua umum. | national congress | any-case
Munaslub | Musyawarah Nasional Luar Biasa | Rapat tertinggi partai atau organisasi di luar jadwal biasa. | extraordinary national congress | any-case
Muscab | Musyawarah Cabang | Rapat tertinggi organisasi di kabupaten atau kota. | branch congress | any-case unchecked
Musda | Musyawarah Daerah | Rapat tertinggi partai atau organisasi di satu daerah. | regional congress | any-case
Musdalub | Musyawarah Daerah Luar Biasa | Rapat tertinggi organisasi di daerah di luar jadwal biasa. | extraordinary regional congress | any-case unchecked
Musdes | Musyawarah Desa | Rapat pemerintah desa dan warga untuk mengambil keputusan. | village meeting | any-case unchecked
Musdesus | Musyawarah Desa Khusus | Rapat desa yang diadakan untuk satu urusan tertentu. | special village meeting | any-case unchecked
Muswil | Musyawarah Wilayah | Rapat tertinggi organisasi di tingkat provinsi. | provincial congress | any-case
Nasakom | Nasionalis, Agama, dan Komunis | Gagasan Presiden Soekarno untuk menyatukan tiga aliran politik. | nationalism, religion and communism | any-case unchecked
NasDem | Nasional Demokrat | Partai politik Indonesia yang berdiri pada 2011. | National Democratic Party
Orba | Orde Baru | Sebutan masa pemerintahan Presiden Soeharto pada 1966 sampai 1998. | New Order (Suharto era) | any-case unchecked
Orla | Orde Lama | Sebutan masa pemerintahan Presiden Soekarno sampai 1966. | Old Order (Sukarno era) | unchecked
Otda | otonomi daerah | Hak daerah untuk mengatur urusannya sendiri. | regional autonomy | any-case unchecked
Otsus | otonomi khusus | Hak lebih luas untuk mengatur daerah sendiri, seperti di Papua dan Aceh. | special autonomy | any-case
PAN | Partai Amanat Nasional | Partai politik Indonesia yang berdiri pada 1998. | National Mandate Party | not-after:menteri,wamen,kementerian,deputi,menpan
Panja | panitia kerja | Kelompok kecil anggota DPR yang membahas satu masalah. | House working committee | any-case
Pansel | panitia seleksi | Kelompok yang memilih calon untuk suatu jabatan. | selection committee | any-case
Pansus | panitia khusus | Panitia DPR yang dibentuk untuk satu urusan tertentu. | special committee | any-case
Pantarlih | petugas pemutakhiran data pemilih | Petugas yang mendatangi rumah warga untuk memeriksa data pemilih. | voter data officer | any-case
Panwascam | Panitia Pengawas Pemilihan Umum Kecamatan | Petugas yang mengawasi pemilu di kecamatan. | sub-district election supervisors | any-case unchecked
Panwaslih | Panitia Pengawas Pemilihan | Lembaga yang mengawasi pemilu di Aceh. | election supervisory committee | any-case unchecked
Panwaslu | Panitia Pengawas Pemilihan Umum | Sebutan lama bagi pengawas pemilu di kabupaten atau kota. | election supervisory committee | any-case
Panwaslucam | Panitia Pengawas Pemilihan Umum Kecamatan | Petugas yang mengawasi pemilu di kecamatan. | sub-district election supervisors | any-case unchecked
Parkindo | Partai Kristen Indonesia | Partai Kristen yang dilebur ke dalam PDI pada 1973. | Indonesian Christian Party | any-case unchecked
parpol | partai politik | Organisasi yang mengajukan calon dalam pemilihan umum. | political party
paslon | pasangan calon | Dua orang yang maju bersama dalam pemilihan. | candidate pair
PAW | pergantian antarwaktu | Penggantian anggota parlemen sebelum masa jabatannya selesai. | mid-term replacement of a legislator | not-before:patrol
PBR | Partai Bintang Reformasi | Partai politik Islam yang berdiri pada 2002 dan kini tidak aktif. | Reform Star Party | after:partai,fraksi unchecked
PDI | Partai Demokrasi Indonesia | Partai pada masa Orde Baru yang kemudian pecah dan melahirkan PDIP. | Indonesian Democratic Party | not-before:perjuangan
PDI Perjuangan | Partai Demokrasi Indonesia Perjuangan | Partai politik Indonesia berlambang banteng. | Indonesian Democratic Party of Struggle
PDI-P | Partai Demokrasi Indonesia Perjuangan | Partai politik Indonesia berlambang banteng. | Indonesian Democratic Party of Struggle
PDIP | Partai Demokrasi Indonesia Perjuangan | Partai politik Indonesia berlambang banteng. | Indonesian Democratic Party of Struggle
PDS | Partai Damai Sejahtera | Partai politik Kristen yang berdiri pada 2001 dan kini tidak aktif. | Prosperous Peace Party | after:partai,fraksi unchecked
pemilu | pemilihan umum | Pemungutan suara untuk memilih wakil rakyat dan presiden. | general election
Perindo | Persatuan Indonesia | Partai politik Indonesia yang berdiri pada 2015. | Perindo Party | not-after:perum,pt
Perludem | Perkumpulan untuk Pemilu dan Demokrasi | Lembaga warga yang meneliti pemilu di Indonesia. | association for elections and democracy | any-case unchecked
Permesta | Perjuangan Rakyat Semesta | Pemberontakan di Sulawesi pada 1957 sampai 1961. | rebellion in Sulawesi, 1957-1961 | any-case unchecked
PHPU | perselisihan hasil pemilihan umum | Gugatan ke Mahkamah Konstitusi tentang hasil penghitungan suara. | dispute over election results
pilbup | pemilihan bupati | Pemungutan suara untuk memilih bupati. | regent election | any-case unchecked
pileg | pemilihan legislatif | Pemungutan suara untuk memilih anggota parlemen. | legislative election
pilgub | pemilihan gubernur | Pemungutan suara untuk memilih gubernur. | gubernatorial election
pilkada | pemilihan kepala daerah | Pemungutan suara untuk memilih gubernur, bupati, atau wali kota. | regional head election
pilkades | pemilihan kepala desa | Pemungutan suara untuk memilih kepala desa. | village head election | any-case
pilpres | pemilihan presiden | Pemungutan suara untuk memilih presiden. | presidential election
pilrek | pemilihan rektor | Pemilihan pemimpin sebuah universitas. | election of a university rector | any-case unchecked
pilwako | pemilihan wali kota | Pemungutan suara untuk memilih wali kota. | mayoral election | any-case unchecked
pilwali | pemilihan wali kota | Pemungutan suara untuk memilih wali kota. | mayoral election | any-case unchecked
pilwalkot | pemilihan wali kota | Pemungutan suara untuk memilih wali kota. | mayoral election | any-case unchecked
PKB | Partai Kebangkitan Bangsa | Partai politik Indonesia yang lahir dari kalangan NU. | National Awakening Party
PKI | Partai Komunis Indonesia | Partai yang dilarang sejak 1966. | Indonesian Communist Party
PKN | Partai Kebangkitan Nusantara | Partai politik Indonesia yang berdiri pada 2021. | Nusantara Awakening Party | after:partai,ketum,kader,pimpinan unchecked
PKPB | Partai Karya Peduli Bangsa | Partai politik yang berdiri pada 2002 dan kini tidak aktif. | Concern for the Nation Functional Party | unchecked
PKPI | Partai Keadilan dan Persatuan Indonesia | Partai politik yang berdiri pada 1999, kini bernama PKP. | Indonesian Justice and Unity Party
PKS | Partai Keadilan Sejahtera | Partai politik Indonesia berasas Islam. | Prosperous Justice Party | not-after:penandatanganan,menandatangani,naskah,nota
PKS | perjanjian kerja sama | Kesepakatan tertulis dua pihak untuk bekerja bersama. | cooperation agreement | after:penandatanganan,menandatangani,naskah
PNA | Partai Nanggroe Aceh | Partai politik yang hanya ada di Aceh. | local party in Aceh | after:partai,politisi,ketua,fraksi,kader unchecked
PNI | Partai Nasional Indonesia | Partai yang didirikan Soekarno pada 1927. | Indonesian National Party
PPDP | petugas pemutakhiran data pemilih | Petugas yang memeriksa data pemilih dari rumah ke rumah. | voter data officer | unchecked
PPHN | Pokok-Pokok Haluan Negara | Gagasan tentang pedoman pembangunan negara yang ditetapkan MPR. | proposed principles of state policy | unchecked
PPKI | Panitia Persiapan Kemerdekaan Indonesia | Panitia yang mengesahkan UUD pada 1945. | 1945 preparatory committee for independence | unchecked
PPLN | Panitia Pemilihan Luar Negeri | Petugas yang menyelenggarakan pemilu di luar negeri. | overseas election committee | unchecked
PPP | Partai Persatuan Pembangunan | Partai politik Indonesia berasas Islam. | United Development Party
PPS | Panitia Pemungutan Suara | Petugas yang menyelenggarakan pemilu di desa atau kelurahan. | village election committee | after:anggota,petugas,ketua,ppk,kpps,pelantikan,melantik
PRD | Partai Rakyat Demokratik | Partai politik kiri yang menentang Orde Baru. | People's Democratic Party | after:partai,aktivis,ketua,kader unchecked
Projo | Pro Jokowi | Organisasi relawan pendukung Joko Widodo. | pro-Jokowi volunteer organisation | not-after:mobile unchecked
Prolegda | Program Legislasi Daerah | Daftar peraturan daerah yang akan dibahas. | regional legislation programme | any-case unchecked
Prolegnas | Program Legislasi Nasional | Daftar rancangan undang-undang yang akan dibahas DPR. | national legislation programme | any-case
Propemperda | Program Pembentukan Peraturan Daerah | Daftar peraturan daerah yang akan dibahas. | regional legislation programme | any-case unchecked
PRRI | Pemerintah Revolusioner Republik Indonesia | Pemerintah tandingan di Sumatera pada 1958. | rebel government in Sumatra, 1958 | unchecked
PSI | Partai Solidaritas Indonesia | Partai politik Indonesia yang berdiri pada 2014. | Indonesian Solidarity Party
PSU | pemungutan suara ulang | Pemungutan suara yang diadakan lagi karena ada pelanggaran. | repeat voting | after:menggelar,pelaksanaan,melaksanakan,gelar,jadwal,pasca,menjelang,hasil,tahapan,memerintahkan,dilakukan,rekomendasi,penyelenggaraan,digelarnya,pemilih
quick count | hitung cepat | Perkiraan hasil pemilu dari contoh suara di sebagian tempat pemungutan. | quick count of sample votes | any-case unchecked
raker | rapat kerja | Rapat DPR dengan menteri atau rapat organisasi tentang program kerja. | working meeting | any-case
Rakerda | Rapat Kerja Daerah | Rapat organisasi di daerah untuk menyusun program kerja. | regional working meeting | any-case unchecked
Rakernas | Rapat Kerja Nasional | Rapat nasional organisasi untuk menyusun program kerja. | national working meeting | any-case
Rakerwil | Rapat Kerja Wilayah | Rapat organisasi di provinsi untuk menyusun program kerja. | provincial working meeting | any-case unchecked
Rakor | rapat koordinasi | Rapat beberapa lembaga untuk menyelaraskan kerja. | coordination meeting | any-case
Rakorda | Rapat Koordinasi Daerah | Rapat lembaga atau partai di daerah untuk menyelaraskan kerja. | regional coordination meeting | any-case unchecked
Rakornas | Rapat Koordinasi Nasional | Rapat lembaga atau partai dari seluruh Indonesia untuk menyelaraskan kerja. | national coordination meeting | any-case
Rakortas | Rapat Koordinasi Terbatas | Rapat beberapa menteri tentang satu masalah. | limited ministerial coordination meeting | any-case unchecked
Rapim | rapat pimpinan | Rapat para pemimpin sebuah lembaga. | leadership meeting | any-case
Rapimda | Rapat Pimpinan Daerah | Rapat para pemimpin partai atau organisasi di daerah. | regional leadership meeting | any-case unchecked
Rapimnas | Rapat Pimpinan Nasional | Rapat para pemimpin partai atau organisasi dari seluruh Indonesia. | national leadership meeting | any-case
ratas | rapat terbatas | Rapat presiden dengan beberapa menteri tentang satu masalah. | limited cabinet meeting | any-case unchecked
RDP | rapat dengar pendapat | Rapat parlemen dengan pejabat untuk meminta penjelasan. | parliamentary hearing | not-after:microsoft,protokol,port,via,koneksi,layanan
RDPU | rapat dengar pendapat umum | Rapat parlemen dengan warga atau ahli untuk mendengar masukan. | public parliamentary hearing
real count | hitung nyata | Penghitungan resmi seluruh suara pemilu. | official full vote count | any-case unchecked
Repdem | Relawan Perjuangan Demokrasi | Organisasi relawan sayap PDIP. | volunteer wing of PDI-P | any-case unchecked
RIS | Republik Indonesia Serikat | Bentuk negara Indonesia pada 1949 sampai 1950. | United States of Indonesia (1949-1950) | after:konstitusi,negara,masa,presiden,parlemen,kabinet
Sainte-Lague | metode Sainte-Lague | Cara membagi kursi parlemen menurut jumlah suara partai. | method of allocating seats | any-case unchecked
SBY | Susilo Bambang Yudhoyono | Presiden Indonesia pada 2004 sampai 2014. | Susilo Bambang Yudhoyono, president 2004–2014
Setgab | sekretariat gabungan | Wadah kerja sama partai pendukung pemerintah. | coalition joint secretariat | any-case
Setnov | Setya Novanto | Politikus Golkar dan mantan Ketua DPR yang dihukum dalam perkara e-KTP. | Setya Novanto, former House speaker
Sidalih | Sistem Informasi Data Pemilih | Sistem komputer KPU yang memuat data pemilih. | voter data system | any-case unchecked
Silon | Sistem Informasi Pencalonan | Sistem komputer KPU untuk mendaftarkan calon. | candidate registration system | unchecked
Sipol | Sistem Informasi Partai Politik | Sistem komputer KPU untuk pendaftaran partai. | political party data system | unchecked
Sirekap | Sistem Informasi Rekapitulasi | Aplikasi KPU untuk mencatat hasil penghitungan suara. | vote tally application | any-case
Situng | Sistem Informasi Penghitungan Suara | Sistem komputer KPU untuk menayangkan hasil suara pada 2019. | vote counting system used in 2019 | unchecked
SMRC | Saiful Mujani Research and Consulting | Lembaga survei politik di Indonesia. | Indonesian polling firm | unchecked
SOKSI | Sentral Organisasi Karyawan Swadiri Indonesia | Organisasi yang ikut mendirikan Golkar. | organisation that co-founded Golkar | any-case unchecked
Supersemar | Surat Perintah Sebelas Maret | Surat Presiden Soekarno yang memberi wewenang kepada Soeharto pada 1966. | 1966 order handing authority to Suharto | any-case
Tapol | tahanan politik | Orang yang ditahan karena kegiatan atau pandangan politiknya. | political prisoner | any-case unchecked
timsel | tim seleksi | Kelompok yang memilih calon untuk suatu jabatan. | selection team | any-case unchecked
timses | tim sukses | Kelompok yang bekerja untuk memenangkan calon. | campaign team | any-case unchecked
TKN | Tim Kampanye Nasional | Kelompok yang memenangkan calon presiden di seluruh Indonesia. | national campaign team | before:prabowo-gibran,prabowo,jokowi-ma'ruf,jokowi,fanta
TPD | Tim Pemenangan Daerah | Kelompok yang memenangkan calon presiden di satu daerah. | regional campaign team | before:ganjar-mahfud,ganjar unchecked
TPN | Tim Pemenangan Nasional | Kelompok yang memenangkan calon presiden di seluruh Indonesia. | national campaign team | before:ganjar-mahfud,ganjar
TPS | tempat pemungutan suara | Tempat warga memberikan suara dalam pemilu. | polling station | after:petugas,ketua,pengawas,saksi,ribu,jumlah,seluruh,anggota,per,setiap not-before:pasar,sampah,liar,3r,ilegal,kelurahan,terpadu
TPS | tempat pemungutan suara | Tempat warga memberikan suara dalam pemilu. | polling station | before:1,2,3,4,5,6,7,8,9,10,01,02,03,04,05,06,07,08,09,001,002,003
TPSLN | Tempat Pemungutan Suara Luar Negeri | Tempat warga Indonesia memberikan suara di luar negeri. | overseas polling station | unchecked
Tritura | Tri Tuntutan Rakyat | Tiga tuntutan mahasiswa kepada pemerintah pada 1966. | three demands of the people (1966) | any-case unchecked
TSM | terstruktur, sistematis, dan masif | Sebutan bagi kecurangan pemilu yang diatur rapi dan luas. | structured, systematic and massive (fraud) | after:kecurangan,pelanggaran,secara,unsur,bersifat
Usdek | UUD 1945, Sosialisme Indonesia, Demokrasi Terpimpin, Ekonomi Terpimpin, dan Kepribadian Indonesia | Lima pokok haluan politik Presiden Soekarno. | five points of Sukarno's political programme | unchecked
Wabendum | Wakil Bendahara Umum | Orang kedua dalam pengelolaan keuangan partai atau organisasi. | deputy treasurer | any-case unchecked
Waketum | Wakil Ketua Umum | Orang yang membantu ketua umum memimpin partai atau organisasi. | deputy chair | any-case
Wasekjen | Wakil Sekretaris Jenderal | Orang yang membantu sekretaris jenderal partai atau organisasi. | deputy secretary general | any-case unchecked
Zaken kabinet | kabinet ahli | Kabinet yang menterinya dipilih karena keahlian, bukan karena partai. | cabinet of experts | any-case unchecked
`;
