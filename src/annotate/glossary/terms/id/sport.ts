/** Sport and its bodies: sorted lines that `parseTerms` reads. */
export const sport = `
AFC | Konfederasi Sepak Bola Asia | Organisasi yang mengatur sepak bola di Asia. | Asian Football Confederation | not-after:ajax,sunderland,bournemouth,wimbledon not-before:bournemouth,wimbledon,ajax
AFF | Federasi Sepak Bola ASEAN | Organisasi yang mengatur sepak bola di Asia Tenggara. | ASEAN Football Federation
AMF | gelandang serang | Pemain tengah yang mengatur dan memulai serangan. | attacking midfielder
ARG | Argentina | Kode tiga huruf negara ini dalam pertandingan olahraga. | Argentina | after:( before:)
ATP | Asosiasi Pemain Tenis Profesional | Organisasi petenis pria yang mengatur turnamen dan peringkat dunia. | men's professional tennis association | after:peringkat,ranking,turnamen,tur,seri unchecked
AUS | Australia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Australia
AUT | Austria | Kode tiga huruf negara ini dalam pertandingan olahraga. | Austria | after:( before:)
BEL | Belgia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Belgium | after:( before:)
BMX | motokros sepeda | Balap dan atraksi dengan sepeda kecil di lintasan berbukit. | bicycle motocross
BRA | Brasil | Kode tiga huruf negara ini dalam pertandingan olahraga. | Brazil | after:( before:)
BWF | Federasi Bulu Tangkis Dunia | Organisasi yang mengatur bulu tangkis dunia. | Badminton World Federation
CAF | Konfederasi Sepak Bola Afrika | Organisasi yang mengatur sepak bola di Afrika. | Confederation of African Football | unchecked
CAN | Kanada | Kode tiga huruf negara ini dalam pertandingan olahraga. | Canada | after:( before:)
CAS | Pengadilan Arbitrase Olahraga | Pengadilan di Swiss yang memutus sengketa olahraga. | Court of Arbitration for Sport | after:ke,pengadilan,putusan,banding,olahraga
CAS | Pengadilan Arbitrase Olahraga | Badan di Swiss yang memutus sengketa olahraga. | Court of Arbitration for Sport | after:ke,mahkamah,pengadilan,oleh,banding
CHN | Tiongkok | Kode tiga huruf negara ini dalam pertandingan olahraga. | China
COL | Kolombia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Colombia | after:( before:)
CONCACAF | Konfederasi Sepak Bola Amerika Utara, Tengah, dan Karibia | Organisasi yang mengatur sepak bola di Amerika Utara, Amerika Tengah, dan Karibia. | North and Central American football confederation | unchecked
CONMEBOL | Konfederasi Sepak Bola Amerika Selatan | Organisasi yang mengatur sepak bola di Amerika Selatan. | South American football confederation
CZE | Ceko | Kode tiga huruf negara ini dalam pertandingan olahraga. | Czechia
DBL | Development Basketball League | Liga bola basket antarsekolah menengah di Indonesia. | school basketball league
DEN | Denmark | Kode tiga huruf negara ini dalam pertandingan olahraga. | Denmark | after:( before:)
DFB | Asosiasi Sepak Bola Jerman | Badan yang mengatur sepak bola Jerman. | German Football Association | unchecked
ENG | Inggris | Kode tiga huruf negara ini dalam pertandingan olahraga. | England | after:( before:)
EPL | Liga Utama Inggris | Kompetisi sepak bola tertinggi di Inggris. | English Premier League
ESP | Spanyol | Kode tiga huruf negara ini dalam pertandingan olahraga. | Spain | name
ESP | Spanyol | Kode tiga huruf negara ini dalam pertandingan olahraga. | Spain | after:( before:)
FA | Asosiasi Sepak Bola Inggris | Organisasi yang mengatur sepak bola di Inggris. | English Football Association | before:cup
FA | Asosiasi Sepak Bola Inggris | Organisasi yang mengatur sepak bola di Inggris. | English Football Association | after:piala,final,trofi,juara,oleh,kepada
FC | klub sepak bola | Bagian nama banyak klub sepak bola. | football club
FFF | Federasi Sepak Bola Prancis | Organisasi yang mengatur sepak bola di Prancis. | French football federation | unchecked
FFI | Federasi Futsal Indonesia | Organisasi yang mengurus futsal di Indonesia. | Indonesian futsal federation | after:sekjen,timnas,pssi,exco unchecked
FIA | Federasi Otomotif Internasional | Organisasi yang mengatur balap mobil dunia, termasuk Formula 1. | world motorsport federation
FIBA | Federasi Bola Basket Internasional | Organisasi yang mengatur bola basket dunia. | International Basketball Federation | unchecked
FIFA | Federasi Sepak Bola Internasional | Badan yang mengatur sepak bola di dunia. | world football federation | any-case
FIFPro | Federasi Internasional Pesepak Bola Profesional | Serikat pemain sepak bola sedunia. | world footballers' union | unchecked
FIGC | Federasi Sepak Bola Italia | Organisasi yang mengatur sepak bola di Italia. | Italian football federation
FIM | Federasi Sepeda Motor Internasional | Organisasi yang mengatur balap motor dunia. | world motorcycling federation
FIN | Finlandia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Finland | after:( before:)
FIN | Finlandia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Finland | name
FINA | Federasi Renang Internasional | Nama lama badan olahraga air dunia, kini World Aquatics. | world swimming federation, now World Aquatics
FIVB | Federasi Bola Voli Internasional | Organisasi yang mengatur bola voli dunia. | International Volleyball Federation | unchecked
FRA | Prancis | Kode tiga huruf negara ini dalam pertandingan olahraga. | France
GBK | Gelora Bung Karno | Kawasan olahraga dan stadion utama di Jakarta. | main stadium complex in Jakarta
GBLA | Gelora Bandung Lautan Api | Stadion sepak bola di Bandung. | stadium in Bandung
GBR | Britania Raya | Kode tiga huruf negara ini dalam pertandingan olahraga. | Great Britain
GBT | Gelora Bung Tomo | Stadion sepak bola di Surabaya. | stadium in Surabaya
GER | Jerman | Kode tiga huruf negara ini dalam pertandingan olahraga. | Germany
GOR | gelanggang olahraga | Gedung atau tempat untuk berolahraga. | sports hall
GP | Grand Prix | Satu seri balapan dalam kejuaraan Formula 1 atau MotoGP. | Grand Prix race | name
GP | Grand Prix | Satu seri balapan dalam kejuaraan Formula 1 atau MotoGP. | Grand Prix race | after:seri,balapan,moto
HKG | Hong Kong | Kode tiga huruf negara ini dalam pertandingan olahraga. | Hong Kong
HRC | Honda Racing Corporation | Bagian Honda yang mengurus tim balap motor dan mobil. | Honda's racing division
IAAF | Federasi Atletik Internasional | Nama lama badan atletik dunia sampai 2019. | world athletics federation until 2019 | unchecked
IBF | Federasi Tinju Internasional | Salah satu badan yang memberi gelar juara tinju. | International Boxing Federation
IBL | Liga Bola Basket Indonesia | Kompetisi bola basket profesional di Indonesia. | Indonesian Basketball League | unchecked
IDN | Indonesia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Indonesia | not-before:media,times,app,research
INA | Indonesia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Indonesia | after:( before:)
Inasgoc | Panitia Penyelenggara Asian Games Indonesia 2018 | Panitia yang menyelenggarakan Asian Games di Jakarta dan Palembang. | organising committee of the 2018 Asian Games | any-case unchecked
IND | India | Kode tiga huruf negara ini dalam pertandingan olahraga. | India | after:( before:)
IOC | Komite Olimpiade Internasional | Organisasi yang menyelenggarakan Olimpiade. | International Olympic Committee
IPSI | Ikatan Pencak Silat Indonesia | Organisasi yang mengatur olahraga pencak silat. | Indonesian pencak silat federation
IRI | Iran | Kode tiga huruf negara ini dalam pertandingan olahraga. | Iran | after:( before:)
ITA | Italia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Italy | name
ITA | Italia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Italy | after:( before:)
JIS | Jakarta International Stadium | Stadion besar di Jakarta Utara. | stadium in North Jakarta
JPN | Jepang | Kode tiga huruf negara ini dalam pertandingan olahraga. | Japan
KAZ | Kazakhstan | Kode tiga huruf negara ini dalam pertandingan olahraga. | Kazakhstan
kejurda | kejuaraan daerah | Pertandingan antaratlet di satu provinsi. | provincial championship | any-case unchecked
kejurnas | kejuaraan nasional | Pertandingan antaratlet dari seluruh Indonesia. | national championship | any-case
KOI | Komite Olimpiade Indonesia | Organisasi yang mengirim atlet Indonesia ke Olimpiade dan pesta olahraga dunia. | Indonesian Olympic Committee
Komdis | Komisi Disiplin | Badan organisasi olahraga yang menghukum pelanggaran. | disciplinary committee | any-case
KONI | Komite Olahraga Nasional Indonesia | Organisasi yang membina cabang olahraga dan menyelenggarakan PON. | National Sports Committee of Indonesia
KOR | Korea Selatan | Kode tiga huruf negara ini dalam pertandingan olahraga. | South Korea
KSA | Arab Saudi | Kode tiga huruf negara ini dalam pertandingan olahraga. | Saudi Arabia | after:( before:)
LAT | Latvia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Latvia | after:( before:) unchecked
LC | Liga Champions | Kejuaraan antarklub sepak bola terbaik di Eropa. | UEFA Champions League | after:final,trofi,gelar,babak,fase,laga unchecked
LFP | Ligue de Football Professionnel | Badan yang mengelola liga sepak bola Prancis. | French professional football league
LIB | Liga Indonesia Baru | Perusahaan yang menjalankan liga sepak bola Indonesia. | operator of Indonesia's football league | after:pt,direktur,operator,bos
LOC | panitia lokal | Panitia pertandingan di kota tuan rumah. | local organising committee
MAS | Malaysia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Malaysia | after:( before:)
MEX | Meksiko | Kode tiga huruf negara ini dalam pertandingan olahraga. | Mexico | after:( before:)
MEX | Meksiko | Kode tiga huruf negara ini dalam pertandingan olahraga. | Mexico | name
MLB | Liga Bisbol Utama | Kompetisi bisbol di Amerika Utara. | Major League Baseball
MLS | Liga Sepak Bola Utama Amerika Serikat | Kompetisi sepak bola tertinggi di Amerika Serikat dan Kanada. | Major League Soccer | unchecked
MVP | pemain terbaik | Gelar bagi pemain yang paling berjasa dalam kejuaraan. | most valuable player
MXGP | kejuaraan dunia motokros | Balap motor di lintasan tanah untuk gelar juara dunia. | motocross world championship
MYA | Myanmar | Kode tiga huruf negara ini dalam pertandingan olahraga. | Myanmar | after:( before:)
NBA | Asosiasi Bola Basket Nasional AS | Liga bola basket profesional Amerika Serikat. | US professional basketball league
NED | Belanda | Kode tiga huruf negara ini dalam pertandingan olahraga. | Netherlands
NFL | Liga Sepak Bola Amerika Nasional | Kompetisi sepak bola Amerika di Amerika Serikat. | National Football League | unchecked
NOR | Norwegia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Norway | after:( before:)
NPC | Komite Paralimpiade Nasional | Organisasi yang membina atlet dengan disabilitas. | National Paralympic Committee of Indonesia | after:atlet,ketua,pengurus,umum unchecked
NZL | Selandia Baru | Kode tiga huruf negara ini dalam pertandingan olahraga. | New Zealand
OCA | Dewan Olimpiade Asia | Organisasi yang menyelenggarakan Asian Games. | Olympic Council of Asia | unchecked
PABSI | Persatuan Angkat Besi Seluruh Indonesia | Organisasi yang mengatur angkat besi. | Indonesian weightlifting association | unchecked
PASI | Persatuan Atletik Seluruh Indonesia | Organisasi yang mengatur lari, lompat, dan lempar. | Indonesian athletics association
PB | Pengurus Besar | Pengurus pusat organisasi, misalnya olahraga. | central board | before:pbsi,pon,ipsi,esi,hmi,pmii,pgri,idi,ikasi,prsi,pasi,nu,percasi,wi,forki
PBSI | Persatuan Bulu Tangkis Seluruh Indonesia | Badan yang membina bulu tangkis Indonesia. | Badminton Association of Indonesia
PBVSI | Persatuan Bola Voli Seluruh Indonesia | Organisasi yang mengatur bola voli. | Indonesian volleyball association
PD | Piala Dunia | Kejuaraan sepak bola antarnegara setiap empat tahun. | World Cup | after:kualifikasi,jelang unchecked
pelatda | pemusatan latihan daerah | Latihan bersama atlet terbaik suatu daerah. | regional training camp | any-case unchecked
pelatnas | pemusatan latihan nasional | Latihan bersama atlet terbaik Indonesia. | national training camp | any-case
Pelti | Persatuan Tenis Seluruh Indonesia | Organisasi yang mengatur tenis. | Indonesian tennis association | any-case unchecked
Peparnas | Pekan Paralimpiade Nasional | Pesta olahraga nasional bagi atlet dengan disabilitas. | national paralympic games | unchecked
Perbakin | Persatuan Menembak dan Berburu Seluruh Indonesia | Organisasi yang mengatur olahraga menembak. | Indonesian shooting and hunting association | unchecked
Perbasi | Persatuan Bola Basket Seluruh Indonesia | Organisasi yang mengatur bola basket. | Indonesian basketball association | unchecked
Percasi | Persatuan Catur Seluruh Indonesia | Organisasi yang mengatur olahraga catur. | Indonesian chess association | unchecked
PFA | Asosiasi Pesepak Bola Profesional Inggris | Serikat pemain sepak bola di Inggris. | Professional Footballers Association | unchecked
PHI | Filipina | Kode tiga huruf negara ini dalam pertandingan olahraga. | Philippines | after:( before:)
POL | Polandia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Poland | after:( before:)
PON | Pekan Olahraga Nasional | Pesta olahraga antarprovinsi yang digelar empat tahun sekali. | National Sports Week
Popda | Pekan Olahraga Pelajar Daerah | Pesta olahraga daerah bagi pelajar. | regional student games | unchecked
Popnas | Pekan Olahraga Pelajar Nasional | Pesta olahraga nasional bagi pelajar. | national student games | unchecked
POR | Portugal | Kode tiga huruf negara ini dalam pertandingan olahraga. | Portugal | after:( before:)
Porprov | Pekan Olahraga Provinsi | Pesta olahraga antarkabupaten dan kota di satu provinsi. | provincial sports week | unchecked
PPLP | pusat pendidikan dan latihan olahraga pelajar | Tempat pembinaan atlet yang masih bersekolah. | student athlete training centre
PRSI | Persatuan Renang Seluruh Indonesia | Nama lama organisasi renang yang sejak 2022 disebut Akuatik Indonesia. | former name of the Indonesian swimming federation | unchecked
PS | Persatuan Sepak Bola | Bagian nama sejumlah klub sepak bola Indonesia. | football association (club name) | before:tni,tira,bhayangkara,mitra,barito,sleman,kerinci unchecked
PSSI | Persatuan Sepak Bola Seluruh Indonesia | Badan yang mengatur sepak bola Indonesia. | Football Association of Indonesia
PTMSI | Persatuan Tenis Meja Seluruh Indonesia | Organisasi yang mengatur tenis meja. | Indonesian table tennis association | unchecked
QAT | Qatar | Kode tiga huruf negara ini dalam pertandingan olahraga. | Qatar | after:( before:)
RSA | Afrika Selatan | Kode tiga huruf negara ini dalam pertandingan olahraga. | South Africa | after:( before:)
RUS | Rusia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Russia | after:( before:)
SEA Games | Pesta Olahraga Asia Tenggara | Pesta olahraga negara-negara Asia Tenggara yang digelar dua tahun sekali. | Southeast Asian Games
SGP | Singapura | Kode tiga huruf negara ini dalam pertandingan olahraga. | Singapore | after:( before:)
SUGBK | Stadion Utama Gelora Bung Karno | Stadion terbesar di kawasan olahraga Senayan, Jakarta. | Gelora Bung Karno main stadium
SUI | Swiss | Kode tiga huruf negara ini dalam pertandingan olahraga. | Switzerland
SWE | Swedia | Kode tiga huruf negara ini dalam pertandingan olahraga. | Sweden | after:( before:)
TAFISA | The Association for International Sport for All | Badan dunia yang mengajak semua orang berolahraga. | international sport-for-all association
THA | Thailand | Kode tiga huruf negara ini dalam pertandingan olahraga. | Thailand
timnas | tim nasional | Tim olahraga yang mewakili negara. | national team
TPE | Taiwan (Chinese Taipei) | Kode tiga huruf negara ini dalam pertandingan olahraga. | Chinese Taipei
TUR | Turki | Kode tiga huruf negara ini dalam pertandingan olahraga. | Turkey | after:( before:)
UCL | Liga Champions UEFA | Kejuaraan antarklub sepak bola terbaik di Eropa. | UEFA Champions League | not-after:university,universitas,dari,riset,peneliti,profesor
UEFA | Uni Sepak Bola Eropa | Badan yang mengatur sepak bola di Eropa. | European football union | any-case
UFC | Kejuaraan Tarung Bebas Ultimate | Perusahaan Amerika yang menggelar pertandingan bela diri campuran. | Ultimate Fighting Championship
UKR | Ukraina | Kode tiga huruf negara ini dalam pertandingan olahraga. | Ukraine | after:( before:)
USTA | Asosiasi Tenis Amerika Serikat | Organisasi tenis Amerika Serikat yang menggelar AS Terbuka. | United States Tennis Association
UZB | Uzbekistan | Kode tiga huruf negara ini dalam pertandingan olahraga. | Uzbekistan
VAR | asisten wasit video | Wasit yang membantu keputusan dengan menonton rekaman pertandingan. | video assistant referee
VIE | Vietnam | Kode tiga huruf negara ini dalam pertandingan olahraga. | Vietnam | after:( before:)
WADA | Badan Antidoping Dunia | Organisasi yang melawan pemakaian obat terlarang di olahraga. | World Anti-Doping Agency | unchecked
WBA | Asosiasi Tinju Dunia | Organisasi yang memberi gelar juara tinju dunia. | World Boxing Association | after:gelar,juara,sabuk,versi unchecked
WBC | Dewan Tinju Dunia | Organisasi yang memberi gelar juara tinju dunia. | World Boxing Council | after:versi,sabuk,gelar,juara,presiden unchecked
WRC | Kejuaraan Reli Dunia | Kejuaraan balap reli mobil. | World Rally Championship | unchecked
WTA | Asosiasi Tenis Putri | Organisasi petenis putri profesional dunia. | Women's Tennis Association
XD | ganda campuran | Nomor bulu tangkis untuk pasangan laki-laki dan perempuan. | mixed doubles | before:-
`;
