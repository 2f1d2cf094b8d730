/** Countries, regions, time zones: sorted lines that `parseTerms` reads. */
export const country = `
AS | Amerika Serikat | Negara federal di Amerika Utara dengan ibu kota Washington, D.C. | United States
DKI | Daerah Khusus Ibukota | Sebutan wilayah Jakarta sebagai ibu kota. | Special Capital Region
IKN | Ibu Kota Nusantara | Ibu kota baru Indonesia yang dibangun di Kalimantan Timur. | Indonesia's new capital
Jabar | Jawa Barat | Provinsi di Pulau Jawa dengan ibu kota Bandung. | West Java
Jabodetabek | Jakarta, Bogor, Depok, Tangerang, dan Bekasi | Wilayah perkotaan di Jakarta dan sekitarnya. | Greater Jakarta
Jakpus | Jakarta Pusat | Kota administrasi di bagian tengah Jakarta. | Central Jakarta
Jaksel | Jakarta Selatan | Kota administrasi di bagian selatan Jakarta. | South Jakarta
Jaktim | Jakarta Timur | Kota administrasi di bagian timur Jakarta. | East Jakarta
Jateng | Jawa Tengah | Provinsi di Pulau Jawa dengan ibu kota Semarang. | Central Java
Jatim | Jawa Timur | Provinsi di Pulau Jawa dengan ibu kota Surabaya. | East Java
Kalbar | Kalimantan Barat | Provinsi di Pulau Kalimantan dengan ibu kota Pontianak. | West Kalimantan
Kalsel | Kalimantan Selatan | Provinsi di bagian selatan Pulau Kalimantan. | South Kalimantan
Kaltara | Kalimantan Utara | Provinsi di bagian utara Pulau Kalimantan. | North Kalimantan
Kalteng | Kalimantan Tengah | Provinsi di Pulau Kalimantan dengan ibu kota Palangka Raya. | Central Kalimantan
Kaltim | Kalimantan Timur | Provinsi di Pulau Kalimantan dengan ibu kota Samarinda. | East Kalimantan
Korsel | Korea Selatan | Negara di bagian selatan Semenanjung Korea dengan ibu kota Seoul. | South Korea
Korut | Korea Utara | Negara di bagian utara Semenanjung Korea dengan ibu kota Pyongyang. | North Korea
NKRI | Negara Kesatuan Republik Indonesia | Sebutan negara Indonesia sebagai satu kesatuan. | Unitary State of the Republic of Indonesia
NTB | Nusa Tenggara Barat | Provinsi yang meliputi Lombok dan Sumbawa. | West Nusa Tenggara
NTT | Nusa Tenggara Timur | Provinsi yang meliputi Flores, Sumba, dan Timor bagian barat. | East Nusa Tenggara
RI | Republik Indonesia | Nama resmi bentuk negara Indonesia. | Republic of Indonesia
RRT | Republik Rakyat Tiongkok | Nama resmi negara Tiongkok. | People's Republic of China
Sulbar | Sulawesi Barat | Provinsi di Pulau Sulawesi dengan ibu kota Mamuju. | West Sulawesi
Sulsel | Sulawesi Selatan | Provinsi di Pulau Sulawesi dengan ibu kota Makassar. | South Sulawesi
Sulteng | Sulawesi Tengah | Provinsi di Pulau Sulawesi dengan ibu kota Palu. | Central Sulawesi
Sultra | Sulawesi Tenggara | Provinsi di Pulau Sulawesi dengan ibu kota Kendari. | Southeast Sulawesi
Sulut | Sulawesi Utara | Provinsi di Pulau Sulawesi dengan ibu kota Manado. | North Sulawesi
Sumbar | Sumatera Barat | Provinsi di Pulau Sumatera dengan ibu kota Padang. | West Sumatra
Sumsel | Sumatera Selatan | Provinsi di Pulau Sumatera dengan ibu kota Palembang. | South Sumatra
Sumut | Sumatera Utara | Provinsi di Pulau Sumatera dengan ibu kota Medan. | North Sumatra
Timteng | Timur Tengah | Kawasan di Asia barat daya dan Afrika timur laut. | Middle East
UEA | Uni Emirat Arab | Negara di Jazirah Arab dengan ibu kota Abu Dhabi. | United Arab Emirates
WIB | Waktu Indonesia Barat | Waktu di Indonesia bagian barat, tujuh jam lebih awal dari GMT. | Western Indonesia Time
`;
