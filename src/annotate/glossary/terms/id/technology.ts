/** Technology, internet, science: sorted lines that `parseTerms` reads. */
export const technology = `
AF | fokus otomatis | Bagian kamera yang mencari ketajaman sendiri. | autofocus | after:titik,sistem,mode,sensor
AF | fokus otomatis | Bagian kamera yang mencari ketajaman sendiri. | autofocus | before:cross
AI | kecerdasan buatan | Program komputer yang meniru kemampuan berpikir manusia. | artificial intelligence
AI | kecerdasan buatan | Program komputer yang meniru kemampuan berpikir manusia. | artificial intelligence | after:teknologi,berbasis,model,menggunakan,penggunaan,alat,fitur,perusahaan,chatbot,chip,agen,asisten,era,pengembangan,sistem,industri,aplikasi,memanfaatkan,pemanfaatan,kecerdasan,buatan,startup,saham,investasi,adopsi,dengan,membuat,melatih,video,gambar
AMOLED | layar dioda organik matriks aktif | Layar ponsel yang tipis, terang, dan hemat daya. | active-matrix organic LED screen
API | antarmuka pemrograman aplikasi | Cara satu program komputer meminta data atau layanan dari program lain. | application programming interface | before:key,terbuka,publik,gateway
APJII | Asosiasi Penyelenggara Jasa Internet Indonesia | Organisasi perusahaan internet yang menghitung pengguna internet. | Indonesian internet providers' association
aptika | aplikasi informatika | Bidang kementerian yang mengurus aplikasi dan internet. | informatics applications | any-case
APU | prosesor dengan pengolah grafis | Satu cip yang memuat pengolah pusat dan pengolah grafis. | accelerated processing unit | after:prosesor,cip,chip
APU | prosesor dengan pengolah grafis | Satu cip yang memuat pengolah pusat dan pengolah grafis. | accelerated processing unit | before:amd,mobile
AR | realitas berimbuh | Teknologi yang menambahkan gambar komputer pada pemandangan nyata. | augmented reality | after:teknologi,kacamata,fitur,berbasis,aplikasi
BBM | BlackBerry Messenger | Aplikasi pesan yang ditutup pada 2019. | BlackBerry Messenger | before:messenger,shopping,channel,channels,money
BBM | BlackBerry Messenger | Aplikasi pesan yang ditutup pada 2019. | BlackBerry Messenger | after:aplikasi,grup,pin,lewat,pesan
BTS | stasiun pemancar telepon seluler | Menara dengan alat yang menghubungkan ponsel ke jaringan. | mobile phone base station | after:menara,tower,pembangunan,korupsi,proyek,membangun,unit,infrastruktur,jaringan,pengadaan unchecked
CEATEC | Combined Exhibition of Advanced Technologies | Pameran teknologi tahunan di Jepang. | Japanese electronics show | unchecked
CES | Consumer Electronics Show | Pameran barang elektronik tahunan di Las Vegas. | annual electronics trade show
CGI | citra buatan komputer | Gambar film yang dibuat dengan komputer. | computer-generated imagery | unchecked
CMOS | semikonduktor oksida logam komplementer | Jenis cip yang dipakai pada sensor kamera. | complementary metal-oxide semiconductor
CNC | kendali numerik komputer | Cara menjalankan mesin pemotong dengan komputer. | computer numerical control | after:mesin,teknik,teknologi unchecked
CPU | prosesor utama | Bagian utama komputer yang menjalankan perintah. | central processing unit
CSIRT | tim tanggap insiden siber | Kelompok yang menangani serangan terhadap sistem komputer. | cyber incident response team | unchecked
CX | pengalaman pelanggan | Kesan pelanggan selama berurusan dengan perusahaan. | customer experience | before:index,manager,strategy,team
DAC | pengubah digital ke analog | Cip yang mengubah data musik menjadi sinyal suara. | digital-to-analogue converter
daring | dalam jaringan | Terhubung dengan internet. | online | any-case
DDoS | serangan penolakan layanan terdistribusi | Serangan yang membanjiri situs web dengan permintaan sampai tidak dapat diakses. | distributed denial-of-service attack | unchecked
DNA | asam deoksiribonukleat | Zat dalam sel yang membawa sifat keturunan. | genetic material
DSLR | kamera refleks lensa tunggal digital | Kamera dengan lensa yang dapat diganti-ganti. | digital single-lens reflex camera
ESA | Badan Antariksa Eropa | Lembaga antariksa negara-negara Eropa. | European Space Agency | unchecked
FB | Facebook | Situs pertemanan milik Meta. | Facebook | after:akun,status,grup,lewat,via,medsos,postingan
FHD | definisi tinggi penuh | Gambar dengan ketajaman 1920 x 1080 titik. | full high definition
FXAA | Fast Approximate Anti-Aliasing | Cara menghaluskan tepi gambar dalam permainan komputer. | quick smoothing of edges in games
GDPR | Peraturan Umum Pelindungan Data | Aturan Uni Eropa tentang data pribadi sejak 2018. | General Data Protection Regulation | unchecked
GIF | Graphics Interchange Format | Bentuk berkas gambar yang dapat bergerak. | animated picture format
GITEX | Gulf Information Technology Exhibition | Pameran teknologi tahunan di Dubai. | technology show in Dubai
GMT | Waktu Greenwich | Waktu patokan dunia, tujuh jam di belakang WIB. | Greenwich Mean Time
GPS | sistem pemosisi global | Sistem satelit untuk mengetahui letak di bumi. | Global Positioning System
GPU | unit pemroses grafis | Bagian komputer yang mengolah gambar dan menjalankan kecerdasan buatan. | graphics processing unit
GSM | sistem global untuk komunikasi bergerak | Teknologi jaringan telepon seluler generasi kedua. | second-generation mobile phone standard | not-before:arena
HD | definisi tinggi | Gambar video dengan ketajaman tinggi. | high definition
HDD | diska keras | Alat penyimpan data dengan piringan berputar. | hard disk drive
HDMI | antarmuka multimedia definisi tinggi | Sambungan kabel untuk gambar dan suara. | High-Definition Multimedia Interface
HDR | rentang dinamis tinggi | Cara mengambil gambar sehingga bagian terang dan gelap sama-sama jelas. | high dynamic range
HP | handphone | Telepon yang dapat dibawa ke mana-mana. | mobile phone | after:pencurian,nomor,mencuri,lewat,layar,bermain,main,menggunakan,memakai,pakai,konter,membeli,mengambil not-before:omen,pavilion,spectre,envy
ICT | teknologi informasi dan komunikasi | Teknologi untuk mengolah dan mengirim informasi. | information and communications technology
IFA | Internationale Funkausstellung | Pameran elektronik tahunan di Berlin. | Berlin consumer electronics show | after:pameran,ajang,acara
IFA | Internationale Funkausstellung | Pameran elektronik tahunan di Berlin. | Berlin consumer electronics show | before:#,berlin
IKD | Identitas Kependudukan Digital | KTP dalam bentuk aplikasi di ponsel. | digital identity card
IMEI | identitas internasional peralatan seluler | Nomor pengenal setiap ponsel di dunia. | mobile phone identity number | unchecked
IoT | internet untuk segala | Jaringan alat sehari-hari yang saling terhubung lewat internet. | Internet of Things
IP | protokol internet | Aturan pengiriman data di internet. | Internet Protocol | after:alamat,kamera,telepon unchecked
IP address | alamat protokol internet | Nomor yang menandai satu perangkat di internet. | Internet Protocol address | unchecked
IPS | layar dengan sudut pandang lebar | Jenis layar kristal cair yang warnanya tetap jelas dari samping. | in-plane switching display | after:layar,panel,lcd,teknologi,jenis,tipe,full
iptek | ilmu pengetahuan dan teknologi | Pengetahuan ilmiah dan penerapannya. | science and technology | any-case
ISP | penyedia jasa internet | Perusahaan yang menjual sambungan internet. | internet service provider
ISS | Stasiun Antariksa Internasional | Laboratorium yang mengelilingi bumi dan ditinggali astronaut. | International Space Station | unchecked
IT | teknologi informasi | Teknologi komputer dan jaringan untuk mengolah data. | information technology
JAXA | Badan Eksplorasi Antariksa Jepang | Lembaga antariksa Jepang. | Japanese space agency | unchecked
JPEG | Joint Photographic Experts Group | Bentuk berkas gambar yang dimampatkan. | compressed picture format
LAN | jaringan area lokal | Jaringan komputer di satu rumah atau kantor. | local area network | after:port,kabel,jaringan,kartu,sambungan,koneksi unchecked
LCD | layar kristal cair | Layar tipis pada ponsel, televisi, dan komputer. | liquid-crystal display
LED | dioda pemancar cahaya | Lampu kecil yang hemat listrik. | light-emitting diode
LTE | jaringan seluler generasi keempat | Teknologi internet cepat untuk ponsel, biasa disebut 4G. | fourth-generation mobile network
LTPS | silikon polikristal suhu rendah | Bahan layar ponsel yang tajam dan hemat daya. | low-temperature polycrystalline silicon
luring | luar jaringan | Tidak terhubung dengan internet. | offline | any-case
medsos | media sosial | Layanan internet tempat orang berbagi tulisan, gambar, dan video. | social media
MWC | Mobile World Congress | Pameran ponsel tahunan di Barcelona. | annual mobile industry show
NAND | not-and | Jenis memori yang tetap menyimpan data tanpa listrik. | flash memory type
NFC | komunikasi jarak dekat | Teknologi menempelkan ponsel atau kartu untuk membayar. | near-field communication | unchecked
NLP | pengolahan bahasa alami | Teknologi agar komputer dapat memahami bahasa manusia. | natural language processing
ODD | penggerak cakram optik | Alat pembaca CD atau DVD pada komputer. | optical disc drive
OEM | pabrikan peralatan asli | Perusahaan yang membuat barang untuk dijual dengan merek lain. | original equipment manufacturer
OLED | dioda organik pemancar cahaya | Layar tipis yang setiap titiknya menyala sendiri. | organic LED screen
OS | sistem operasi | Program utama yang menjalankan komputer atau ponsel. | operating system | after:android,wear,harmony,sistem,versi,mac,chrome,berbasis,menjalankan
OTP | kode sandi sekali pakai | Kode rahasia lewat pesan yang hanya berlaku satu kali. | one-time password | unchecked
PC | komputer pribadi | Komputer untuk dipakai satu orang. | personal computer | not-before:nu,muslimat,fatayat,ansor,ipnu,ippnu,pmii not-after:pengurus,ketua,anggota
PDN | Pusat Data Nasional | Tempat penyimpanan data kantor-kantor pemerintah. | national data centre
PDNS | Pusat Data Nasional Sementara | Tempat penyimpanan data pemerintah yang diserang peretas pada 2024. | temporary national data centre | unchecked
PLTMG | pembangkit listrik tenaga mesin gas | Pembangkit listrik yang memutar mesin dengan gas. | gas engine power plant | unchecked
ponsel | telepon seluler | Telepon yang dapat dibawa ke mana-mana. | mobile phone | any-case
PSE | penyelenggara sistem elektronik | Pemilik situs web atau aplikasi yang wajib terdaftar di pemerintah. | electronic system operator
PV | fotovoltaik | Sel yang mengubah sinar matahari menjadi listrik. | photovoltaic | after:solar,panel,surya,sel
QR | respons cepat | Kode gambar kotak yang dipindai dengan ponsel. | quick-response (code) | before:code,codes
RAM | memori akses acak | Tempat sementara data yang sedang dipakai komputer atau ponsel. | computer memory
RFID | identifikasi frekuensi radio | Teknologi mengenali barang atau kartu lewat gelombang radio. | radio-frequency identification | unchecked
RGB | merah, hijau, biru | Tiga warna dasar cahaya pada layar. | red, green, blue
RNA | asam ribonukleat | Zat dalam sel yang menjalankan perintah DNA. | ribonucleic acid
SDK | kit pengembangan perangkat lunak | Kumpulan alat untuk membuat aplikasi. | software development kit
SMS | layanan pesan singkat | Pesan tulisan pendek lewat telepon seluler. | text message
SSD | media penyimpanan solid | Penyimpan data komputer yang lebih cepat daripada cakram keras. | solid-state drive
surel | surat elektronik | Surat yang dikirim lewat internet. | e-mail | any-case
SXSW | South by Southwest | Festival teknologi, film, dan musik di Austin, Amerika Serikat. | festival in Austin, Texas
TB | terabita | Satuan besar data, seribu gigabita. | terabyte | after:#
TI | teknologi informasi | Teknologi komputer dan jaringan untuk mengolah data. | information technology | after:bidang,sektor,sistem,infrastruktur,perusahaan,industri,layanan,tim,ahli,berbasis,jurusan,pelatihan,pengembangan
TIK | teknologi informasi dan komunikasi | Teknologi untuk mengolah dan mengirim informasi. | information and communications technology
UAV | pesawat udara tanpa awak | Pesawat yang dikendalikan dari jauh, biasa disebut drone. | unmanned aerial vehicle (drone) | unchecked
UFO | benda terbang tak dikenal | Benda di langit yang tidak diketahui asalnya. | unidentified flying object | unchecked
UHD | definisi sangat tinggi | Gambar dengan titik empat kali sebanyak definisi tinggi penuh. | ultra high definition | unchecked
URL | alamat situs web | Alamat halaman di internet. | web address
USB | bus seri universal | Colokan untuk menghubungkan alat dengan komputer. | universal serial bus connection
UTC | Waktu Universal Terkoordinasi | Waktu patokan dunia, tujuh jam di belakang WIB. | Coordinated Universal Time | unchecked
UV | ultraviolet | Cahaya matahari yang tak tampak dan dapat merusak kulit. | ultraviolet
VMS | sistem pemantauan kapal | Alat yang mengirim letak kapal ikan kepada pengawas. | vessel monitoring system | after:data,alat,perangkat,sistem,pemasangan unchecked
VOOC | Voltage Open Loop Multi-step Constant-Current Charging | Pengisian daya cepat pada ponsel Oppo. | Oppo's fast charging
VPN | jaringan pribadi virtual | Sambungan internet yang menyamarkan lokasi pemakainya. | virtual private network
VR | realitas maya | Teknologi yang membuat pemakainya seolah berada di dunia buatan. | virtual reality
warganet | warga internet | Orang yang aktif di internet dan media sosial. | internet users | any-case unchecked
`;
