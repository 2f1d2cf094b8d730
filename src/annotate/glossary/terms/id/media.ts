/** Press, agencies, broadcasters: sorted lines that `parseTerms` reads. */
export const media = `
ABC | American Broadcasting Company | Jaringan televisi Amerika Serikat. | US television network | after:tv,serial,jaringan
ABC News | American Broadcasting Company News | Bagian berita sebuah jaringan televisi Amerika Serikat. | US television news | unchecked
AFP | Agence France-Presse | Kantor berita internasional yang berpusat di Paris, Prancis. | French news agency
AJI | Aliansi Jurnalis Independen | Organisasi wartawan yang membela kebebasan pers. | Alliance of Independent Journalists
AMI | Anugerah Musik Indonesia | Penghargaan tahunan untuk musik Indonesia. | Indonesian music award | before:award,awards,legend
AMSI | Asosiasi Media Siber Indonesia | Organisasi media berita di internet. | Indonesian cyber media association
ANI | Asian News International | Kantor berita India. | Indian news agency | after:berita,dikutip,melansir,dilansir,kepada unchecked
ANP | Algemeen Nederlands Persbureau | Kantor berita Belanda. | Dutch news agency | after:berita,dikutip,dilansir,melansir unchecked
ANSA | Agenzia Nazionale Stampa Associata | Kantor berita utama Italia. | Italian news agency | unchecked
ANTARA | Lembaga Kantor Berita Nasional Antara | Kantor berita milik negara Indonesia. | Indonesia's state news agency | before:news,foto
AP | Associated Press | Kantor berita internasional yang berpusat di New York. | US news agency | after:berita,dikutip,melansir,dilansir,kepada,fotografer
ATVSI | Asosiasi Televisi Swasta Indonesia | Organisasi stasiun televisi swasta nasional. | Indonesian private television association | unchecked
BBC | British Broadcasting Corporation | Lembaga penyiaran publik Inggris. | British public broadcaster
BIFF | Festival Film Internasional Busan | Festival film besar di Korea Selatan. | Busan International Film Festival
BMG | Bertelsmann Music Group | Perusahaan musik asal Jerman. | German music company | after:musik,label,dengan,oleh,rekaman
CBC | Canadian Broadcasting Corporation | Lembaga penyiaran publik Kanada. | Canadian public broadcaster | unchecked
CBS | Columbia Broadcasting System | Jaringan televisi Amerika Serikat. | US television network | unchecked
CCTV | kamera pengawas | Kamera yang merekam keadaan suatu tempat terus-menerus. | closed-circuit television (surveillance camera)
CD | cakram padat | Kepingan penyimpan musik atau data. | compact disc | after:berupa,bentuk,format,keping,kepingan,album,kaset
CD | cakram padat | Kepingan penyimpan musik atau data. | compact disc | before:musik,album,player,lagu
CNA | Channel News Asia | Saluran berita dari Singapura. | Singapore-based news channel | after:berita,dikutip,melansir,dilansir,kepada unchecked
CNBC | Consumer News and Business Channel | Saluran berita ekonomi dari Amerika Serikat. | US business news channel | unchecked
CNN | Cable News Network | Saluran berita televisi yang berasal dari Amerika Serikat. | US news channel
DJ | penyetel musik | Orang yang memutar dan mencampur musik dalam pesta. | disc jockey | name
DJ | penyetel musik | Orang yang memutar dan mencampur musik dalam pesta. | disc jockey | after:penampilan,seorang,para,sebagai,menjadi,musik,duo
DJ | penyetel musik | Orang yang memutar dan mencampur musik dalam pesta. | disc jockey | before:kondang,ternama,asal,internasional,dunia,terkenal,muda,lokal,set,profesional
DPA | Deutsche Presse-Agentur | Kantor berita Jerman. | German news agency | after:berita,dikutip,melansir,dilansir,kepada unchecked
DVD | cakram serbaguna digital | Kepingan penyimpan film atau data. | digital versatile disc
DWP | Djakarta Warehouse Project | Festival musik elektronik tahunan di Jakarta. | Jakarta dance music festival | after:gelaran,festival,panggung,acara,konser
DWP | Djakarta Warehouse Project | Festival musik elektronik tahunan di Jakarta. | Jakarta dance music festival | before:#
EDM | musik dansa elektronik | Musik pesta yang dibuat dengan alat elektronik. | electronic dance music
EFE | Agencia EFE | Kantor berita Spanyol. | Spanish news agency | unchecked
EP | album mini | Rekaman dengan beberapa lagu, lebih pendek dari album. | extended play | after:merilis,rilis,album,mini,sebuah,lewat,dalam
FFI | Festival Film Indonesia | Penghargaan film nasional dengan Piala Citra. | Indonesian film festival and awards
IJTI | Ikatan Jurnalis Televisi Indonesia | Organisasi wartawan televisi. | Indonesian television journalists' association | unchecked
IRNA | Kantor Berita Republik Islam | Kantor berita resmi Iran. | Iran's state news agency | unchecked
ISNA | Kantor Berita Mahasiswa Iran | Kantor berita di Iran. | Iranian Students News Agency | unchecked
ITV | Independent Television | Jaringan televisi swasta di Inggris. | British commercial television network | unchecked
KCNA | Kantor Berita Pusat Korea | Kantor berita resmi Korea Utara. | North Korea's state news agency
KDI | Kontes Dangdut Indonesia | Ajang pencarian penyanyi dangdut di televisi. | television dangdut contest
KPI | Komisi Penyiaran Indonesia | Lembaga yang mengawasi siaran televisi dan radio. | Indonesian Broadcasting Commission | not-after:indikator,ai
KPID | Komisi Penyiaran Indonesia Daerah | Lembaga pengawas siaran televisi dan radio di suatu provinsi. | regional broadcasting commission
LKBN | Lembaga Kantor Berita Nasional | Badan resmi kantor berita negara Antara. | national news agency institution
LSF | Lembaga Sensor Film | Lembaga yang menilai film sebelum boleh ditayangkan. | film censorship board | unchecked
MENA | Middle East News Agency | Kantor berita milik negara Mesir. | Egyptian state news agency | after:berita
MGI | Miss Grand International | Kontes kecantikan internasional. | international beauty pageant
MSNBC | Microsoft National Broadcasting Company | Nama lama saluran berita televisi Amerika Serikat. | US news channel | unchecked
NBC | National Broadcasting Company | Jaringan televisi Amerika Serikat. | US television network | unchecked
NHK | Nippon Hoso Kyokai | Lembaga penyiaran publik Jepang. | Japanese public broadcaster | unchecked
NPR | National Public Radio | Jaringan radio publik Amerika Serikat. | US public radio network | unchecked
NYT | The New York Times | Surat kabar harian dari New York. | US newspaper | unchecked
PARFI | Persatuan Artis Film Indonesia | Organisasi pemain film. | Indonesian film artists' union
PWI | Persatuan Wartawan Indonesia | Organisasi wartawan tertua di Indonesia. | Indonesian journalists' association
RCTI | Rajawali Citra Televisi Indonesia | Stasiun televisi swasta pertama di Indonesia. | private television channel
RRI | Radio Republik Indonesia | Lembaga penyiaran radio milik negara. | Indonesia's public radio
SCMP | South China Morning Post | Surat kabar berbahasa Inggris dari Hong Kong. | Hong Kong newspaper | unchecked
SCTV | Surya Citra Televisi | Stasiun televisi swasta di Indonesia. | private television channel
SIE | Sony Interactive Entertainment | Bagian Sony yang membuat PlayStation. | maker of the PlayStation
SMSI | Serikat Media Siber Indonesia | Organisasi perusahaan media berita di internet. | union of Indonesian cyber media
SPS | Serikat Perusahaan Pers | Organisasi penerbit surat kabar. | newspaper publishers' union
TASS | Kantor Berita Telegraf Rusia | Kantor berita milik negara Rusia. | Russian state news agency | unchecked
TV | televisi | Siaran gambar dan suara, atau pesawat penerimanya. | television
TVRI | Televisi Republik Indonesia | Lembaga penyiaran televisi milik negara. | Indonesia's public television
VJ | penyiar acara musik | Pembawa acara musik di televisi. | video jockey | after:seorang,mantan,sebagai
VJ | penyiar acara musik | Pembawa acara musik di televisi. | video jockey | before:mtv
VMA | Video Music Awards | Penghargaan musik tahunan dari MTV. | MTV music awards
VOA | Voice of America | Lembaga siaran berita milik pemerintah Amerika Serikat. | US government-funded broadcaster | unchecked
VTV | Vietnam Television | Televisi milik negara Vietnam. | Vietnam's state television
WSJ | The Wall Street Journal | Surat kabar ekonomi dari New York. | US business newspaper | unchecked
WWD | Women's Wear Daily | Media Amerika Serikat tentang mode. | US fashion newspaper
`;
