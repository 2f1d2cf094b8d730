/** Countries, regions, time zones: sorted lines that `parseTerms` reads. */
export const country = `
Afsel | Afrika Selatan | Negara di ujung selatan Benua Afrika. | South Africa | unchecked
AS | Amerika Serikat | Negara federal di Amerika Utara dengan ibu kota Washington, D.C. | United States | not-before:roma,monaco,nancy,saint,cannes,eupen,trencin,livorno,cittadella
Babel | Kepulauan Bangka Belitung | Provinsi di timur Pulau Sumatra yang terkenal dengan timah. | Bangka Belitung Islands province
Bodetabek | Bogor, Depok, Tangerang, dan Bekasi | Wilayah kota di sekeliling Jakarta. | cities around Jakarta | unchecked
Bolmong | Bolaang Mongondow | Kabupaten di Sulawesi Utara. | regency in North Sulawesi
DC | Distrik Columbia | Wilayah ibu kota Amerika Serikat. | District of Columbia | after:washington unchecked
DIY | Daerah Istimewa Yogyakarta | Provinsi di Pulau Jawa yang dipimpin Sultan Yogyakarta. | Special Region of Yogyakarta | not-before:project,kit
DKI | Daerah Khusus Ibukota | Sebutan wilayah Jakarta sebagai ibu kota, kini Daerah Khusus Jakarta. | Special Capital Region
DKJ | Daerah Khusus Jakarta | Nama Jakarta setelah tidak lagi menjadi ibu kota menurut undang-undang 2024. | Special Region of Jakarta
DPRK | Republik Rakyat Demokratik Korea | Nama resmi Korea Utara dalam bahasa Inggris yang disingkat. | Democratic People's Republic of Korea (North Korea) | not-after:ketua,anggota,gedung,pimpinan,wakil,sekretaris,kantor not-before:aceh
DPRK | Dewan Perwakilan Rakyat Kabupaten atau Kota | Lembaga perwakilan rakyat di kabupaten atau kota di Aceh. | district legislature in Aceh | before:aceh,banda,bireuen,pidie,lhokseumawe,langsa,sabang,gayo,nagan,simeulue,subulussalam unchecked
Humbahas | Humbang Hasundutan | Kabupaten di Sumatera Utara. | regency in North Sumatra | unchecked
IKN | Ibu Kota Nusantara | Ibu kota baru Indonesia yang dibangun di Kalimantan Timur. | Indonesia's new capital
Jabar | Jawa Barat | Provinsi di Pulau Jawa dengan ibu kota Bandung. | West Java
Jabodebek | Jakarta, Bogor, Depok, dan Bekasi | Wilayah Jakarta dan kota di selatan serta timurnya. | Jakarta and its southern and eastern suburbs | unchecked
Jabodetabek | Jakarta, Bogor, Depok, Tangerang, dan Bekasi | Wilayah perkotaan di Jakarta dan sekitarnya. | Greater Jakarta
Jakbar | Jakarta Barat | Kota di bagian barat Jakarta. | West Jakarta
Jakpus | Jakarta Pusat | Kota administrasi di bagian tengah Jakarta. | Central Jakarta
Jaksel | Jakarta Selatan | Kota administrasi di bagian selatan Jakarta. | South Jakarta
Jaktim | Jakarta Timur | Kota administrasi di bagian timur Jakarta. | East Jakarta
Jakut | Jakarta Utara | Kota di bagian utara Jakarta. | North Jakarta
Jateng | Jawa Tengah | Provinsi di Pulau Jawa dengan ibu kota Semarang. | Central Java
Jatim | Jawa Timur | Provinsi di Pulau Jawa dengan ibu kota Surabaya. | East Java
Kalbar | Kalimantan Barat | Provinsi di Pulau Kalimantan dengan ibu kota Pontianak. | West Kalimantan
Kalsel | Kalimantan Selatan | Provinsi di bagian selatan Pulau Kalimantan. | South Kalimantan
Kaltara | Kalimantan Utara | Provinsi di bagian utara Pulau Kalimantan. | North Kalimantan
Kalteng | Kalimantan Tengah | Provinsi di Pulau Kalimantan dengan ibu kota Palangka Raya. | Central Kalimantan
Kaltim | Kalimantan Timur | Provinsi di Pulau Kalimantan dengan ibu kota Samarinda. | East Kalimantan
KBB | Kabupaten Bandung Barat | Kabupaten di Jawa Barat, sebelah barat Kota Bandung. | West Bandung regency
Kepri | Kepulauan Riau | Provinsi kepulauan dekat Singapura. | Riau Islands province
KKK | Ku Klux Klan | Kelompok rasis kulit putih di Amerika Serikat. | Ku Klux Klan
KL | Kuala Lumpur | Ibu kota Malaysia. | capital of Malaysia | before:sports,sentral,sogo,tower
KLU | Kabupaten Lombok Utara | Kabupaten di Pulau Lombok. | North Lombok regency
Kobar | Kotawaringin Barat | Kabupaten di Kalimantan Tengah. | regency in Central Kalimantan
Korsel | Korea Selatan | Negara di bagian selatan Semenanjung Korea dengan ibu kota Seoul. | South Korea
Korut | Korea Utara | Negara di bagian utara Semenanjung Korea dengan ibu kota Pyongyang. | North Korea
Kotim | Kotawaringin Timur | Kabupaten di Kalimantan Tengah. | regency in Central Kalimantan
Kukar | Kutai Kartanegara | Kabupaten di Kalimantan Timur. | regency in East Kalimantan
Kutim | Kutai Timur | Kabupaten di Kalimantan Timur. | regency in East Kalimantan
Labura | Labuhanbatu Utara | Kabupaten di Sumatera Utara. | regency in North Sumatra
Labusel | Labuhanbatu Selatan | Kabupaten di Sumatera Utara. | regency in North Sumatra | unchecked
Lampura | Lampung Utara | Kabupaten di Provinsi Lampung. | North Lampung regency | unchecked
Lamsel | Lampung Selatan | Kabupaten di Provinsi Lampung. | South Lampung regency | unchecked
Lamteng | Lampung Tengah | Kabupaten di Provinsi Lampung. | Central Lampung regency | unchecked
Lamtim | Lampung Timur | Kabupaten di Provinsi Lampung. | East Lampung regency | unchecked
Lobar | Lombok Barat | Kabupaten di Pulau Lombok. | West Lombok regency
Loteng | Lombok Tengah | Kabupaten di Pulau Lombok. | Central Lombok regency
Lotim | Lombok Timur | Kabupaten di Pulau Lombok. | East Lombok regency
Mabar | Manggarai Barat | Kabupaten di Pulau Flores dengan kota Labuan Bajo. | West Manggarai regency | after:kabupaten,bupati,polres,pemkab,dprd unchecked
Madina | Mandailing Natal | Kabupaten di Sumatera Utara. | regency in North Sumatra | after:kabupaten,bupati,polres,pemkab,dprd
Malut | Maluku Utara | Provinsi kepulauan di timur Sulawesi. | North Maluku province
Minsel | Minahasa Selatan | Kabupaten di Sulawesi Utara. | South Minahasa regency
Minut | Minahasa Utara | Kabupaten di Sulawesi Utara. | North Minahasa regency
Muba | Musi Banyuasin | Kabupaten di Sumatera Selatan. | regency in South Sumatra
NAD | Nanggroe Aceh Darussalam | Nama Provinsi Aceh antara 2001 dan 2009. | former name of Aceh province
NKRI | Negara Kesatuan Republik Indonesia | Sebutan negara Indonesia sebagai satu kesatuan. | Unitary State of the Republic of Indonesia
NTB | Nusa Tenggara Barat | Provinsi yang meliputi Lombok dan Sumbawa. | West Nusa Tenggara
NTT | Nusa Tenggara Timur | Provinsi yang meliputi Flores, Sumba, dan Timor bagian barat. | East Nusa Tenggara
OKU | Ogan Komering Ulu | Kabupaten di Sumatera Selatan. | regency in South Sumatra
Paluta | Padang Lawas Utara | Kabupaten di Sumatera Utara. | regency in North Sumatra | unchecked
Pangkep | Pangkajene dan Kepulauan | Kabupaten di Sulawesi Selatan. | regency in South Sulawesi | unchecked
PNG | Papua Nugini | Negara di sebelah timur Papua Indonesia. | Papua New Guinea
PPU | Penajam Paser Utara | Kabupaten di Kalimantan Timur dekat Ibu Kota Nusantara. | regency next to Indonesia's new capital
RI | Republik Indonesia | Nama resmi bentuk negara Indonesia. | Republic of Indonesia
RRC | Republik Rakyat Cina | Nama lama dalam bahasa Indonesia bagi Tiongkok. | People's Republic of China
RRT | Republik Rakyat Tiongkok | Nama resmi negara Tiongkok. | People's Republic of China
Sergai | Serdang Bedagai | Kabupaten di Sumatera Utara. | regency in North Sumatra
Sulbar | Sulawesi Barat | Provinsi di Pulau Sulawesi dengan ibu kota Mamuju. | West Sulawesi
Sulsel | Sulawesi Selatan | Provinsi di Pulau Sulawesi dengan ibu kota Makassar. | South Sulawesi
Sulselbar | Sulawesi Selatan dan Barat | Dua provinsi di bagian barat daya Sulawesi. | South and West Sulawesi | unchecked
Sulteng | Sulawesi Tengah | Provinsi di Pulau Sulawesi dengan ibu kota Palu. | Central Sulawesi
Sultra | Sulawesi Tenggara | Provinsi di Pulau Sulawesi dengan ibu kota Kendari. | Southeast Sulawesi
Sulut | Sulawesi Utara | Provinsi di Pulau Sulawesi dengan ibu kota Manado. | North Sulawesi
Sumbagsel | Sumatera bagian selatan | Provinsi-provinsi di selatan Pulau Sumatra. | southern Sumatra | unchecked
Sumbagut | Sumatera bagian utara | Provinsi-provinsi di utara Pulau Sumatra. | northern Sumatra | unchecked
Sumbar | Sumatera Barat | Provinsi di Pulau Sumatera dengan ibu kota Padang. | West Sumatra
Sumsel | Sumatera Selatan | Provinsi di Pulau Sumatera dengan ibu kota Palembang. | South Sumatra
Sumut | Sumatera Utara | Provinsi di Pulau Sumatera dengan ibu kota Medan. | North Sumatra
Tangsel | Tangerang Selatan | Kota di Banten, sebelah barat daya Jakarta. | South Tangerang
Tapsel | Tapanuli Selatan | Kabupaten di Sumatera Utara. | South Tapanuli regency
Tapteng | Tapanuli Tengah | Kabupaten di Sumatera Utara. | Central Tapanuli regency
Taput | Tapanuli Utara | Kabupaten di Sumatera Utara. | North Tapanuli regency | unchecked
Timteng | Timur Tengah | Kawasan di Asia barat daya dan Afrika timur laut. | Middle East
Timtim | Timor Timur | Nama Timor-Leste ketika menjadi provinsi Indonesia. | East Timor (former Indonesian province) | unchecked
TTS | Timor Tengah Selatan | Kabupaten di Nusa Tenggara Timur. | South Central Timor regency | after:kabupaten,bupati,polres,pemkab,dprd
TTU | Timor Tengah Utara | Kabupaten di Nusa Tenggara Timur. | North Central Timor regency
UEA | Uni Emirat Arab | Negara di Jazirah Arab dengan ibu kota Abu Dhabi. | United Arab Emirates
UK | Britania Raya | Negara yang terdiri atas Inggris, Skotlandia, Wales, dan Irlandia Utara. | United Kingdom | not-after:ukuran,nomor
USA | Amerika Serikat | Nama Inggris yang disingkat bagi negara dengan ibu kota Washington. | United States of America
WIB | Waktu Indonesia Barat | Waktu di Indonesia bagian barat, tujuh jam lebih awal dari GMT. | Western Indonesia Time
`;
