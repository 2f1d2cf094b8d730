/** Roads, railways, ships, aircraft: sorted lines that `parseTerms` reads. */
export const transport = `
ABS | sistem rem antiterkunci | Alat yang mencegah roda terkunci saat mengerem mendadak. | anti-lock braking system | after:rem,fitur,sistem,teknologi unchecked
AKAP | antarkota antarprovinsi | Sebutan bagi bus yang berjalan dari satu provinsi ke provinsi lain. | intercity, interprovincial (bus)
AKDP | antarkota dalam provinsi | Sebutan bagi bus antarkota di dalam satu provinsi. | intercity bus within a province | unchecked
ALKI | Alur Laut Kepulauan Indonesia | Jalur laut yang boleh dilewati kapal asing di antara pulau-pulau Indonesia. | Indonesian archipelagic sea lanes | unchecked
angkot | angkutan kota | Mobil penumpang umum kecil dengan rute tetap di kota. | city minibus | any-case
ASDP | Angkutan Sungai, Danau, dan Penyeberangan | Perusahaan negara yang menjalankan kapal feri dan pelabuhannya. | state ferry company
ATC | pemandu lalu lintas udara | Petugas yang mengatur pesawat di udara dan bandara. | air traffic control
AVGAS | bensin pesawat | Bahan bakar pesawat kecil bermesin piston. | aviation gasoline | any-case
avtur | bahan bakar pesawat bermesin turbin | Bahan bakar yang dipakai pesawat jet. | jet fuel | any-case unchecked
bandara | bandar udara | Tempat pesawat mendarat dan lepas landas. | airport | any-case
BPJT | Badan Pengatur Jalan Tol | Lembaga pemerintah yang mengatur jalan tol. | toll road regulator
BPKB | buku pemilik kendaraan bermotor | Buku bukti kepemilikan mobil atau sepeda motor. | vehicle ownership book
BPTJ | Badan Pengelola Transportasi Jabodetabek | Lembaga yang pernah mengatur angkutan di Jakarta dan sekitarnya. | former Greater Jakarta transport agency
BRT | bus raya terpadu | Angkutan bus dengan jalur khusus, misalnya Transjakarta. | bus rapid transit | unchecked
BUJT | badan usaha jalan tol | Perusahaan yang membangun dan mengelola jalan tol. | toll road company
CBU | kendaraan impor utuh | Mobil atau motor yang didatangkan dari luar negeri dalam keadaan jadi. | completely built-up (imported) vehicle | unchecked
Cipali | Cikopo-Palimanan | Jalan tol di Jawa Barat yang bersambung ke tol Jakarta-Cikampek. | Cikopo–Palimanan toll road | any-case
CKD | kendaraan rakitan lokal | Mobil atau motor yang komponennya didatangkan lalu dirakit di dalam negeri. | completely knocked-down (locally assembled) vehicle | unchecked
CNG | gas alam terkompresi | Bahan bakar gas yang dimampatkan dalam tabung. | compressed natural gas | unchecked
CVT | transmisi variabel kontinu | Pemindah gigi kendaraan yang berubah halus tanpa tingkat. | continuously variable transmission | unchecked
Damri | Djawatan Angkoetan Motor Repoeblik Indonesia | Perusahaan bus milik negara. | state bus company
Daop | daerah operasi | Pembagian wilayah kerja kereta api di Pulau Jawa. | railway operating region
DAOP | Daerah Operasi | Wilayah kerja PT Kereta Api Indonesia di Jawa. | railway operating region | any-case
DOHC | poros kem ganda | Mesin dengan dua poros pengatur katup. | double overhead camshaft
ERP | jalan berbayar elektronik | Sistem pungutan bagi mobil yang lewat jalan ramai. | electronic road pricing | after:penerapan,menerapkan,kebijakan,uji,jalan unchecked
ETLE | tilang elektronik | Penindakan pelanggar lalu lintas dengan kamera. | electronic traffic law enforcement
EV | kendaraan listrik | Mobil atau motor yang digerakkan listrik dari baterai. | electric vehicle | after:baterai,mobil,kendaraan,pasar,industri,ekosistem,penjualan,produsen,insentif,motor,pabrik,adopsi,sektor not-before:hive
FAA | Badan Penerbangan Federal AS | Lembaga yang mengatur keselamatan penerbangan di Amerika Serikat. | US Federal Aviation Administration
FIR | wilayah informasi penerbangan | Wilayah udara yang lalu lintasnya diatur satu negara. | flight information region | unchecked
gage | ganjil genap | Aturan mobil boleh lewat menurut angka terakhir pelat dan tanggal. | odd–even traffic rule | after:aturan,kawasan,sistem,pemberlakuan,kebijakan unchecked
GDI | injeksi bensin langsung | Cara memasukkan bensin langsung ke ruang bakar mesin. | gasoline direct injection
GIIAS | Gaikindo Indonesia International Auto Show | Pameran mobil tahunan di Tangerang. | Indonesia's main car show
IAA | Internationale Automobil-Ausstellung | Pameran mobil besar di Jerman. | German motor show | after:pameran
IAA | Internationale Automobil-Ausstellung | Pameran mobil besar di Jerman. | German motor show | before:#,frankfurt,mobility
IATA | Asosiasi Pengangkutan Udara Internasional | Organisasi maskapai penerbangan sedunia. | International Air Transport Association | unchecked
ICAO | Organisasi Penerbangan Sipil Internasional | Badan PBB yang membuat aturan penerbangan sipil. | International Civil Aviation Organization
IIMS | Indonesia International Motor Show | Pameran mobil dan motor tahunan di Jakarta. | annual Jakarta motor show
IMO | Organisasi Maritim Internasional | Badan PBB yang membuat aturan keselamatan kapal. | International Maritime Organization
INKA | Industri Kereta Api | Perusahaan negara pembuat kereta api di Madiun. | state train maker
ISOFIX | pengait kursi anak menurut ISO | Tempat mengikat kursi bayi pada jok mobil. | child seat anchorage | any-case unchecked
jalinbar | jalan lintas barat | Jalan utama di sisi barat Pulau Sumatra. | western trans-Sumatra highway | any-case unchecked
jalinsum | jalan lintas Sumatera | Jalan utama yang membentang dari utara ke selatan Pulau Sumatra. | trans-Sumatra highway | any-case unchecked
jalintim | jalan lintas timur | Jalan utama di sisi timur Pulau Sumatra. | eastern trans-Sumatra highway | any-case unchecked
JLNT | jalan layang nontol | Jalan di atas tiang yang tidak berbayar. | non-toll elevated road | unchecked
JORR | Jalan Tol Lingkar Luar Jakarta | Jalan tol yang mengelilingi Jakarta. | Jakarta Outer Ring Road | unchecked
JPO | jembatan penyeberangan orang | Jembatan bagi pejalan kaki di atas jalan. | pedestrian bridge
jukir | juru parkir | Orang yang mengatur dan memungut uang parkir. | parking attendant | any-case
KA | kereta api | Kendaraan yang berjalan di atas rel. | train | after:perjalanan,rel,jadwal,tiket,penumpang,naik,menumpang,rangkaian,lokomotif,stasiun,relasi,jalur,operasional,layanan,masinis
KA | kereta api | Kendaraan yang berjalan di atas rel. | train | name not-after:tersangka,pelaku,terduga,korban,terdakwa
KAI | Kereta Api Indonesia | Perusahaan negara yang menjalankan kereta api. | state railway company
KCIC | Kereta Cepat Indonesia China | Perusahaan yang menjalankan kereta cepat Whoosh antara Jakarta dan Bandung. | operator of the Jakarta–Bandung high-speed train
kir | pemeriksaan kelaikan kendaraan | Uji berkala bagi bus dan truk. | roadworthiness test | after:uji,lulus,buku,surat unchecked
KLM | kapal layar motor | Kapal barang kayu yang memakai layar dan mesin. | motor sailing vessel | after:kapal,tenggelamnya,awak,penumpang,kecelakaan unchecked
KM | kapal motor | Kapal laut yang digerakkan mesin. | motor ship | after:kapal,tenggelamnya,penumpang,awak,abk,bangkai,karamnya
KMP | kapal motor penumpang | Kapal feri yang mengangkut orang dan kendaraan. | passenger ferry | after:kapal,feri,penumpang,tenggelamnya,awak,insiden,kecelakaan
KMP | Koalisi Merah Putih | Gabungan partai pendukung Prabowo setelah Pemilu 2014. | Red-and-White Coalition of 2014 | after:koalisi,anggota,partai,kubu,fraksi,kih
KNKT | Komite Nasional Keselamatan Transportasi | Lembaga yang menyelidiki kecelakaan transportasi. | transport safety committee
KRDI | kereta rel diesel Indonesia | Kereta penumpang bermesin diesel buatan Indonesia. | Indonesian diesel railcar | unchecked
KRL | kereta rel listrik | Kereta listrik bagi penumpang harian di Jakarta dan sekitarnya. | electric commuter train
KSOP | Kantor Kesyahbandaran dan Otoritas Pelabuhan | Kantor pemerintah yang mengatur pelabuhan dan izin berlayar. | harbour master and port authority office
laka lantas | kecelakaan lalu lintas | Tabrakan atau kejadian lain yang merugikan orang di jalan. | traffic accident | any-case unchecked
lalin | lalu lintas | Gerak kendaraan dan orang di jalan. | traffic | any-case
LCGC | mobil murah ramah lingkungan | Mobil kecil berharga murah yang hemat bahan bakar. | low-cost green car | unchecked
LJT | Layanan Jalan Tol | Petugas patroli dan penolong di jalan tol. | toll road service | unchecked
LPPNPI | Lembaga Penyelenggara Pelayanan Navigasi Penerbangan Indonesia | Perusahaan negara pemandu lalu lintas udara yang dikenal sebagai AirNav. | state air navigation company (AirNav Indonesia) | unchecked
LRT | lintas raya terpadu | Kereta listrik kota yang lebih ringan dan kecil daripada MRT. | light rail transit
MPV | mobil serbaguna | Mobil keluarga dengan tiga baris tempat duduk. | multi-purpose vehicle (people carrier)
MRT | moda raya terpadu | Kereta perkotaan cepat di jalur bawah tanah dan layang. | mass rapid transit
MTI | Masyarakat Transportasi Indonesia | Perkumpulan ahli dan pengamat transportasi. | Indonesian transport society | after:ketua,umum,pengamat,pengurus,presidium,sekretaris,wakil
nataru | Natal dan Tahun Baru | Masa liburan akhir tahun ketika banyak orang bepergian. | Christmas and New Year period | any-case
NTSB | Badan Keselamatan Transportasi Nasional AS | Lembaga yang menyelidiki kecelakaan pesawat dan kendaraan di Amerika Serikat. | US National Transportation Safety Board | unchecked
ODOL | over dimension over loading | Sebutan bagi truk yang melebihi ukuran dan muatan yang diizinkan. | oversized and overloaded (trucks) | unchecked
ojol | ojek online | Sepeda motor penumpang yang dipesan lewat aplikasi. | app-based motorcycle taxi | any-case
Organda | Organisasi Angkutan Darat | Organisasi pemilik bus, truk, dan taksi. | land transport operators' association
OTR | harga siap jalan | Harga kendaraan termasuk pajak dan surat-suratnya. | on the road price | unchecked
Pelni | Pelayaran Nasional Indonesia | Perusahaan negara yang menjalankan kapal penumpang antarpulau. | state passenger shipping company
PO | perusahaan otobus | Perusahaan yang menjalankan bus. | bus company | after:bus,bos,pemilik,pengusaha,sejumlah,sopir
PS | tenaga kuda | Satuan daya mesin, dari bahasa Jerman. | metric horsepower | after:# unchecked
samsat | sistem administrasi manunggal satu atap | Kantor untuk membayar pajak kendaraan dan mengurus STNK. | vehicle registration and tax office | any-case
Satpas | Satuan Penyelenggara Administrasi SIM | Kantor polisi untuk mengurus surat izin mengemudi. | driving licence office
SCBD | Kawasan Bisnis Sudirman | Kawasan perkantoran di Jakarta Selatan. | Sudirman Central Business District
SIM | surat izin mengemudi | Surat yang membolehkan seseorang mengemudi. | driving licence | not-before:card,swap,lock not-after:kartu,nomor,slot,dual,registrasi,chip,dua
SOHC | poros kem tunggal | Mesin dengan satu poros pengatur katup. | single overhead camshaft | unchecked
SPBG | stasiun pengisian bahan bakar gas | Tempat mengisi gas bagi kendaraan. | gas filling station for vehicles | unchecked
SPBKLU | stasiun penukaran baterai kendaraan listrik umum | Tempat menukar baterai motor listrik yang kosong. | electric vehicle battery swap station
SPBN | stasiun pengisian bahan bakar nelayan | Tempat nelayan membeli bahan bakar. | fishermen's fuel station | unchecked
SPKLU | stasiun pengisian kendaraan listrik umum | Tempat umum untuk mengisi baterai mobil listrik. | public electric vehicle charging station
SRS | sistem penahan tambahan | Kantong udara yang melindungi penumpang saat tabrakan. | supplemental restraint system, airbags | before:airbag,airbags
STNK | surat tanda nomor kendaraan | Surat resmi yang memuat nomor pelat dan pemilik kendaraan. | vehicle registration certificate
SUV | mobil sport serbaguna | Mobil tinggi yang kuat untuk berbagai jalan. | sport utility vehicle
tilang | bukti pelanggaran | Hukuman denda dari polisi bagi pelanggar lalu lintas. | traffic ticket | any-case unchecked
TMC | Pusat Pengelolaan Lalu Lintas | Bagian polisi yang memantau dan mengabarkan keadaan jalan. | traffic management centre of the police | before:polda,ditlantas,polri
TNKB | tanda nomor kendaraan bermotor | Pelat nomor pada mobil atau sepeda motor. | number plate
TOD | kawasan berorientasi transit | Kawasan hunian dan kantor yang dibangun di sekitar stasiun. | transit-oriented development
Transjakarta | Transportasi Jakarta | Bus kota Jakarta yang berjalan di jalur khusus. | Jakarta's rapid bus service
TSS | bagan pemisahan lalu lintas laut | Jalur laut yang memisahkan arah kapal di selat ramai. | traffic separation scheme | after:luar,jalur,alur,kawasan,perairan
TSS | bagan pemisahan lalu lintas laut | Jalur laut yang memisahkan arah kapal di selat ramai. | traffic separation scheme | after:diluar,dalam,melintasi,memotong
VTEC | Variable Valve Timing and Lift Electronic Control | Pengatur bukaan katup pada mesin Honda. | Honda valve control
YIA | Bandara Internasional Yogyakarta | Bandara Yogyakarta yang terletak di Kulon Progo. | Yogyakarta International Airport | unchecked
`;
