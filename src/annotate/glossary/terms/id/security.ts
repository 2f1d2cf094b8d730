/** Armed forces, police, intelligence, weapons: sorted lines that `parseTerms` reads. */
export const security = `
AAL | Akademi Angkatan Laut | Sekolah calon perwira TNI Angkatan Laut di Surabaya. | naval academy | after:lulusan,alumni,alumnus,taruna,gubernur,kadet,abituren
AAU | Akademi Angkatan Udara | Sekolah calon perwira TNI Angkatan Udara di Yogyakarta. | air force academy | after:lulusan,alumni,alumnus,taruna,gubernur,karbol,abituren unchecked
ABK | anak buah kapal | Orang yang bekerja di kapal di bawah nakhoda. | ship crew
ABRI | Angkatan Bersenjata Republik Indonesia | Nama gabungan tentara dan polisi sampai 1999. | Indonesian armed forces until 1999
AD | Angkatan Darat | Bagian angkatan bersenjata yang bertugas di darat. | Army | after:tni,mabes,prajurit,perwira,staf,matra,panglima
Aipda | Ajun Inspektur Polisi Dua | Pangkat bintara tinggi polisi di bawah Aiptu. | police second adjunct inspector | any-case
Aiptu | Ajun Inspektur Polisi Satu | Pangkat bintara polisi tertinggi. | police first adjunct inspector | any-case
AKBP | Ajun Komisaris Besar Polisi | Pangkat perwira menengah polisi, setara letnan kolonel. | police adjunct senior commissioner
Akmil | Akademi Militer | Sekolah calon perwira TNI Angkatan Darat di Magelang. | military academy | any-case
AKP | Ajun Komisaris Polisi | Pangkat perwira pertama polisi, setara kapten. | police adjunct commissioner
Akpol | Akademi Kepolisian | Sekolah calon perwira polisi di Semarang. | police academy | any-case
AL | Angkatan Laut | Bagian angkatan bersenjata yang bertugas di laut. | Navy | after:tni,mabes,prajurit,perwira,staf,matra,panglima,kapal
AL | Angkatan Laut | Bagian angkatan bersenjata yang bertugas di laut. | Navy | before:as
Alpalhankam | alat peralatan pertahanan dan keamanan | Senjata dan peralatan untuk pertahanan negara. | defence and security equipment | any-case unchecked
ALRI | Angkatan Laut Republik Indonesia | Nama lama TNI Angkatan Laut. | former name of the Navy | unchecked
alutsista | alat utama sistem senjata | Peralatan tempur pokok milik tentara, seperti tank, kapal, dan pesawat. | main weapons systems
Arhanud | artileri pertahanan udara | Pasukan yang menembak sasaran di udara. | air defence artillery | any-case unchecked
Armed | artileri medan | Pasukan meriam Angkatan Darat. | field artillery | after:batalyon,yon,korps,resimen,prajurit unchecked
Asintel | Asisten Intelijen | Pejabat yang membantu pemimpin mengurus intelijen. | assistant for intelligence | any-case unchecked
Aslog | Asisten Logistik | Perwira yang membantu pemimpin mengurus perbekalan. | assistant for logistics | any-case unchecked
Asops | Asisten Operasi | Perwira yang membantu pemimpin mengatur operasi. | assistant for operations | any-case unchecked
Aspers | Asisten Personel | Perwira yang membantu pemimpin mengurus anggota. | assistant for personnel | any-case unchecked
Aster | Asisten Teritorial | Perwira yang membantu pemimpin membina wilayah dan warga. | assistant for territorial affairs | before:ksad,kasad,panglima,kasdam,kodam,kaskostrad unchecked
AU | Angkatan Udara | Bagian angkatan bersenjata yang bertugas di udara. | Air Force | after:tni,mabes,prajurit,perwira,staf,matra,panglima,pesawat
AU | Angkatan Udara | Bagian angkatan bersenjata yang bertugas di udara. | Air Force | before:as
AURI | Angkatan Udara Republik Indonesia | Nama lama TNI Angkatan Udara. | former name of the Air Force
Babinsa | Bintara Pembina Desa | Tentara yang bertugas membina warga di desa. | army village officer | any-case
Baharkam | Badan Pemelihara Keamanan | Bagian Polri yang menjaga keamanan umum. | police security maintenance agency | any-case
Baintelkam | Badan Intelijen Keamanan | Bagian Polri yang mengumpulkan keterangan tentang keamanan. | police intelligence agency | any-case unchecked
BAIS | Badan Intelijen Strategis | Lembaga intelijen milik TNI. | military strategic intelligence agency
Bais TNI | Badan Intelijen Strategis Tentara Nasional Indonesia | Lembaga intelijen milik TNI. | military strategic intelligence agency | any-case unchecked
Bakamla | Badan Keamanan Laut | Lembaga yang menjaga keamanan di perairan Indonesia. | Maritime Security Agency
Bakin | Badan Koordinasi Intelijen Negara | Nama lama lembaga intelijen negara sampai 2001. | former state intelligence agency | unchecked
Bakorkamla | Badan Koordinasi Keamanan Laut | Nama lama lembaga penjaga keamanan laut sampai 2014. | former maritime security board | any-case unchecked
Bareskrim | Badan Reserse Kriminal | Bagian Polri yang menyidik tindak pidana. | criminal investigation agency | any-case
Bhabinkamtibmas | Bhayangkara Pembina Keamanan dan Ketertiban Masyarakat | Polisi yang bertugas membina warga di desa atau kelurahan. | police community officer | any-case
Bharada | Bhayangkara Dua | Pangkat polisi paling rendah. | police private, lowest rank | any-case
Bharaka | Bhayangkara Kepala | Pangkat tamtama polisi di atas Bharatu. | police private first class | any-case
Bharatu | Bhayangkara Satu | Pangkat tamtama polisi di atas Bharada. | police private, second grade | any-case
BIN | Badan Intelijen Negara | Lembaga intelijen pemerintah Indonesia. | State Intelligence Agency
Binmas | pembinaan masyarakat | Bagian kepolisian yang membina hubungan dengan warga. | community policing | any-case
BKO | bawah kendali operasi | Keadaan pasukan yang diperbantukan kepada satuan lain. | placed under another unit's command | unchecked
BKR | Badan Keamanan Rakyat | Badan penjaga keamanan tahun 1945, cikal bakal TNI. | forerunner of the army in 1945
BNN | Badan Narkotika Nasional | Lembaga yang memberantas penyalahgunaan narkotika. | National Narcotics Agency
BNNK | Badan Narkotika Nasional Kabupaten atau Kota | Kantor BNN di kabupaten atau kota. | district narcotics agency | unchecked
BNNP | Badan Narkotika Nasional Provinsi | Kantor BNN di tingkat provinsi. | provincial narcotics agency
BNPT | Badan Nasional Penanggulangan Terorisme | Lembaga yang mengoordinasi pencegahan dan penindakan terorisme. | National Counter-Terrorism Agency
Brigjen | Brigadir Jenderal | Pangkat perwira tinggi berbintang satu. | brigadier general | any-case
Brigpol | Brigadir Polisi | Pangkat bintara polisi di atas Briptu. | police brigadier | any-case
Brimob | Brigade Mobil | Pasukan khusus Polri untuk keadaan berbahaya. | Mobile Brigade | any-case
Bripda | Brigadir Polisi Dua | Pangkat bintara polisi paling rendah. | police second brigadier | any-case
Bripka | Brigadir Polisi Kepala | Pangkat bintara polisi di atas brigadir. | police chief brigadier | any-case
Briptu | Brigadir Polisi Satu | Pangkat bintara polisi di atas Bripda. | police first brigadier | any-case
BSSN | Badan Siber dan Sandi Negara | Lembaga yang mengurus keamanan siber dan persandian. | National Cyber and Crypto Agency
CIA | Badan Intelijen Pusat AS | Dinas intelijen luar negeri Amerika Serikat. | US Central Intelligence Agency
CTOC | Counter Transnational and Organized Crime | Satuan tugas polisi Bali melawan kejahatan lintas negara. | police task force on transnational crime | unchecked
curanmor | pencurian kendaraan bermotor | Kejahatan mencuri sepeda motor atau mobil. | motor vehicle theft | any-case
curas | pencurian dengan kekerasan | Kejahatan mengambil barang orang dengan memaksa atau melukai. | robbery with violence | any-case
curat | pencurian dengan pemberatan | Pencurian yang hukumannya lebih berat, misalnya dengan membongkar rumah. | aggravated theft | any-case
Dandenpom | Komandan Detasemen Polisi Militer | Pemimpin satuan polisi tentara di suatu wilayah. | military police detachment commander | any-case unchecked
Dandim | Komandan Distrik Militer | Pemimpin satuan TNI AD di kabupaten atau kota. | military district commander | any-case
Danjen | Komandan Jenderal | Pemimpin pasukan khusus seperti Kopassus. | commanding general | any-case unchecked
Dankorbrimob | Komandan Korps Brigade Mobil | Pemimpin tertinggi pasukan Brimob. | Mobile Brigade commander | any-case unchecked
Dankormar | Komandan Korps Marinir | Pemimpin pasukan marinir TNI AL sampai 2025. | Marine Corps commander | any-case unchecked
Danlanal | Komandan Pangkalan TNI Angkatan Laut | Pemimpin pangkalan Angkatan Laut di suatu wilayah. | naval base commander | any-case unchecked
Danlantamal | Komandan Pangkalan Utama TNI Angkatan Laut | Pemimpin pangkalan utama Angkatan Laut. | main naval base commander | any-case unchecked
Danlanud | Komandan Pangkalan TNI Angkatan Udara | Pemimpin pangkalan Angkatan Udara di suatu wilayah. | air base commander | any-case unchecked
Danpaspampres | Komandan Pasukan Pengamanan Presiden | Pemimpin pasukan yang menjaga presiden. | presidential guard commander | any-case unchecked
Danpuspom | Komandan Pusat Polisi Militer | Pemimpin tertinggi polisi tentara. | military police commander | any-case unchecked
Danpuspomad | Komandan Pusat Polisi Militer Angkatan Darat | Pemimpin polisi tentara Angkatan Darat. | army military police commander | any-case unchecked
Danramil | Komandan Rayon Militer | Pemimpin satuan TNI AD di kecamatan. | sub-district military commander | any-case
Danrem | Komandan Resor Militer | Pemimpin satuan TNI AD di bawah Kodam. | military area commander | any-case unchecked
Dansat | Komandan Satuan | Pemimpin sebuah satuan tentara atau polisi. | unit commander | any-case unchecked
Danyon | Komandan Batalyon | Pemimpin sebuah batalyon tentara atau Brimob. | battalion commander | any-case unchecked
Danyonif | Komandan Batalyon Infanteri | Pemimpin batalyon pasukan darat. | infantry battalion commander | any-case unchecked
Denjaka | Detasemen Jala Mangkara | Pasukan khusus TNI AL untuk melawan teror di laut. | navy counter-terrorism unit | any-case unchecked
Denpom | Detasemen Polisi Militer | Satuan polisi tentara di suatu wilayah. | military police detachment | any-case unchecked
Densus | Detasemen Khusus | Satuan Polri untuk tugas khusus. | Special Detachment | any-case
Densus 88 | Detasemen Khusus 88 | Pasukan Polri yang menangani terorisme. | police counter-terrorism squad | any-case
DI/TII | Darul Islam/Tentara Islam Indonesia | Gerakan bersenjata yang ingin mendirikan negara Islam pada 1949 sampai 1962. | armed Islamic movement, 1949-1962 | unchecked
Direskrimsus | Direktur Reserse Kriminal Khusus | Pejabat polda yang menyidik kejahatan khusus seperti korupsi dan siber. | special crimes director | any-case unchecked
Direskrimum | Direktur Reserse Kriminal Umum | Pejabat polda yang menyidik kejahatan umum seperti pembunuhan. | general crimes director | any-case unchecked
Diresnarkoba | Direktur Reserse Narkoba | Pejabat polda yang menyidik kejahatan narkoba. | narcotics crimes director | any-case unchecked
Dirlantas | Direktur Lalu Lintas | Pejabat polda yang mengatur lalu lintas. | provincial traffic police director | any-case unchecked
Dirpolairud | Direktur Kepolisian Perairan dan Udara | Pejabat polda yang memimpin polisi perairan dan udara. | water and air police director | any-case unchecked
Dirreskrimsus | Direktur Reserse Kriminal Khusus | Pejabat polda yang menyidik kejahatan khusus seperti korupsi dan siber. | special crimes director | any-case unchecked
Dirreskrimum | Direktur Reserse Kriminal Umum | Pejabat polda yang menyidik kejahatan umum seperti pembunuhan. | general crimes director | any-case unchecked
Dirresnarkoba | Direktur Reserse Narkoba | Pejabat polda yang menyidik kejahatan narkoba. | narcotics crimes director | any-case unchecked
Dirtipideksus | Direktur Tindak Pidana Ekonomi Khusus | Pejabat Bareskrim yang menyidik kejahatan ekonomi. | economic crimes director | any-case unchecked
Dirtipidkor | Direktur Tindak Pidana Korupsi | Pejabat Bareskrim yang menyidik korupsi. | corruption crimes director | any-case unchecked
Dirtipidnarkoba | Direktur Tindak Pidana Narkoba | Pejabat Bareskrim yang menyidik kejahatan narkoba. | narcotics crimes director | any-case unchecked
Dirtipidsiber | Direktur Tindak Pidana Siber | Pejabat Bareskrim yang menyidik kejahatan di internet. | cybercrimes director | any-case unchecked
Dirtipidum | Direktur Tindak Pidana Umum | Pejabat Bareskrim yang menyidik kejahatan umum. | general crimes director | any-case unchecked
Dispenad | Dinas Penerangan Angkatan Darat | Bagian TNI AD yang memberi keterangan kepada media. | army information office | any-case unchecked
Dispenal | Dinas Penerangan Angkatan Laut | Bagian TNI AL yang memberi keterangan kepada media. | navy information office | any-case unchecked
Dispenau | Dinas Penerangan Angkatan Udara | Bagian TNI AU yang memberi keterangan kepada media. | air force information office | any-case unchecked
Ditlantas | Direktorat Lalu Lintas | Bagian polda yang mengatur lalu lintas. | traffic police directorate | any-case unchecked
Ditpolairud | Direktorat Kepolisian Perairan dan Udara | Bagian polda yang menjaga perairan dan memakai pesawat. | water and air police directorate | any-case unchecked
Ditreskrimsus | Direktorat Reserse Kriminal Khusus | Bagian polda yang menyidik kejahatan khusus seperti korupsi dan siber. | special crimes directorate | any-case
Ditreskrimum | Direktorat Reserse Kriminal Umum | Bagian polda yang menyidik kejahatan umum seperti pembunuhan. | general crimes directorate | any-case
Ditresnarkoba | Direktorat Reserse Narkoba | Bagian polda yang menyidik kejahatan narkoba. | narcotics crimes directorate | any-case unchecked
Ditressiber | Direktorat Reserse Siber | Bagian polda yang menyidik kejahatan di internet. | cybercrimes directorate | any-case unchecked
Dittipideksus | Direktorat Tindak Pidana Ekonomi Khusus | Bagian Bareskrim yang menyidik kejahatan ekonomi. | economic crimes directorate | any-case unchecked
Dittipidkor | Direktorat Tindak Pidana Korupsi | Bagian Bareskrim yang menyidik korupsi. | corruption crimes directorate | any-case unchecked
Dittipidnarkoba | Direktorat Tindak Pidana Narkoba | Bagian Bareskrim yang menyidik kejahatan narkoba. | narcotics crimes directorate | any-case unchecked
Dittipidsiber | Direktorat Tindak Pidana Siber | Bagian Bareskrim yang menyidik kejahatan di internet. | cybercrimes directorate | any-case unchecked
Dittipidter | Direktorat Tindak Pidana Tertentu | Bagian Bareskrim yang menyidik kejahatan seperti tambang dan hutan ilegal. | specific crimes directorate | any-case unchecked
Dittipidum | Direktorat Tindak Pidana Umum | Bagian Bareskrim yang menyidik kejahatan umum. | general crimes directorate | any-case unchecked
Divhubinter | Divisi Hubungan Internasional | Bagian Polri yang bekerja sama dengan polisi negara lain. | police international relations division | any-case unchecked
Divhumas | Divisi Hubungan Masyarakat | Bagian Polri yang memberi keterangan kepada media. | police public relations division | any-case unchecked
Divpropam | Divisi Profesi dan Pengamanan | Bagian Mabes Polri yang menindak pelanggaran anggotanya. | police internal affairs division | any-case unchecked
DOM | daerah operasi militer | Wilayah tempat tentara melakukan operasi, seperti Aceh pada 1989 sampai 1998. | military operations area | after:masa,status,era,korban,periode,penerapan
DPO | daftar pencarian orang | Daftar orang yang dicari polisi. | wanted list
DVI | identifikasi korban bencana | Kegiatan mengenali korban meninggal dari data tubuh mereka. | Disaster Victim Identification | after:tim,posko,petugas,proses,operasi,laboratorium,kepala unchecked
FBI | Biro Investigasi Federal AS | Badan penyidik kejahatan milik pemerintah Amerika Serikat. | US Federal Bureau of Investigation
FKPT | Forum Koordinasi Pencegahan Terorisme | Wadah di provinsi yang membantu mencegah terorisme. | counter-terrorism coordination forum | unchecked
FSB | Dinas Keamanan Federal Rusia | Dinas keamanan dalam negeri Rusia. | Russia's Federal Security Service | after:agen,dinas,intelijen,menurut,direktur,rusia,petugas,kata unchecked
GAM | Gerakan Aceh Merdeka | Gerakan yang menuntut kemerdekaan Aceh sampai perjanjian damai 2005. | Free Aceh Movement
Gegana | Pasukan Gegana Brigade Mobil | Pasukan Brimob yang menangani bom dan teror. | police bomb squad | before:brimob,polda,korbrimob unchecked
Hankam | pertahanan dan keamanan | Bidang yang mengurus pertahanan negara dan keamanan. | defence and security | any-case unchecked
Hansip | pertahanan sipil | Sebutan lama bagi warga penjaga keamanan lingkungan. | civil defence guard | any-case unchecked
ICBM | rudal balistik antarbenua | Peluru kendali yang dapat mencapai benua lain. | intercontinental ballistic missile
IDF | Pasukan Pertahanan Israel | Angkatan bersenjata Israel. | Israel Defense Forces
Inafis | Indonesia Automatic Fingerprint Identification System | Bagian polisi yang memeriksa sidik jari dan tempat kejadian. | police fingerprint and forensics unit | any-case unchecked
Interpol | Organisasi Polisi Kriminal Internasional | Organisasi kerja sama polisi dari banyak negara. | international criminal police organisation
Ipda | Inspektur Polisi Dua | Pangkat perwira pertama polisi paling rendah. | police second inspector | any-case
Iptu | Inspektur Polisi Satu | Pangkat perwira pertama polisi di atas Ipda. | police first inspector | any-case
IRGC | Korps Garda Revolusi Islam | Pasukan elite Iran yang setia kepada pemimpin tertinggi. | Iran's Islamic Revolutionary Guard Corps | unchecked
Irjen | Inspektur Jenderal | Pangkat perwira tinggi polisi berbintang dua, atau jabatan pengawas di kementerian. | inspector general | any-case
Irwasda | Inspektur Pengawasan Daerah | Pejabat yang memimpin pengawasan di dalam polda. | provincial police supervision inspector | any-case unchecked
Irwasum | Inspektur Pengawasan Umum | Pejabat yang memimpin pengawasan di dalam Polri. | police general supervision inspector | any-case unchecked
ISAF | Pasukan Bantuan Keamanan Internasional | Pasukan pimpinan NATO di Afganistan sampai 2014. | NATO-led force in Afghanistan until 2014 | unchecked
ISIS | Negara Islam Irak dan Suriah | Kelompok bersenjata yang pernah menguasai sebagian Irak dan Suriah. | Islamic State
Itwasum | Inspektorat Pengawasan Umum | Bagian Polri yang mengawasi kerja polisi. | police general supervision inspectorate | any-case unchecked
JAD | Jamaah Ansharut Daulah | Kelompok teroris di Indonesia yang mendukung ISIS. | Indonesian pro-ISIS terrorist group
Jatanras | kejahatan dan kekerasan | Tim reserse yang menangani kejahatan dengan kekerasan. | violent crimes unit | any-case unchecked
JI | Jemaah Islamiyah | Kelompok teroris di Asia Tenggara yang bubar pada 2024. | terrorist group Jemaah Islamiyah | after:teroris,kelompok,anggota,jaringan,eks,mantan,pimpinan,tokoh,amir,petinggi
Kabag Ops | Kepala Bagian Operasi | Pejabat polres yang mengatur operasi. | head of operations | any-case unchecked
Kabaharkam | Kepala Badan Pemelihara Keamanan | Pemimpin bagian Polri yang menjaga keamanan umum. | head of police security maintenance | any-case unchecked
Kabaintelkam | Kepala Badan Intelijen Keamanan | Pemimpin bagian intelijen Polri. | head of police intelligence | any-case unchecked
Kabais | Kepala Badan Intelijen Strategis | Pemimpin lembaga intelijen TNI. | head of military intelligence | any-case unchecked
Kabareskrim | Kepala Badan Reserse Kriminal | Pemimpin bagian Polri yang menyidik tindak pidana. | head of the criminal investigation agency | any-case
Kabasarnas | Kepala Badan Nasional Pencarian dan Pertolongan | Pemimpin lembaga pencarian dan penyelamatan korban. | head of the search and rescue agency | any-case unchecked
Kabid Humas | Kepala Bidang Hubungan Masyarakat | Pejabat yang memberi keterangan kepada media atas nama polda atau lembaga. | head of public relations | any-case
Kabid Propam | Kepala Bidang Profesi dan Pengamanan | Pejabat polda yang menindak pelanggaran polisi. | head of provincial police internal affairs | any-case unchecked
Kadensus | Kepala Detasemen Khusus | Pemimpin pasukan khusus polisi yang menangani terorisme. | head of the special detachment | any-case unchecked
Kadispenad | Kepala Dinas Penerangan Angkatan Darat | Perwira yang memberi keterangan kepada media atas nama TNI AD. | army information chief | any-case unchecked
Kadispenal | Kepala Dinas Penerangan Angkatan Laut | Perwira yang memberi keterangan kepada media atas nama TNI AL. | navy information chief | any-case unchecked
Kadispenau | Kepala Dinas Penerangan Angkatan Udara | Perwira yang memberi keterangan kepada media atas nama TNI AU. | air force information chief | any-case unchecked
Kadiv | Kepala Divisi | Pejabat yang memimpin satu divisi. | head of division | any-case
Kadiv Humas | Kepala Divisi Hubungan Masyarakat | Pejabat yang memberi keterangan kepada media atas nama Polri. | head of police public relations | any-case unchecked
Kadiv Propam | Kepala Divisi Profesi dan Pengamanan | Pejabat Mabes Polri yang menindak pelanggaran polisi. | head of police internal affairs | any-case unchecked
Kadivhumas | Kepala Divisi Hubungan Masyarakat | Pejabat yang memberi keterangan kepada media atas nama Polri. | head of police public relations | any-case unchecked
Kadivpropam | Kepala Divisi Profesi dan Pengamanan | Pejabat Mabes Polri yang menindak pelanggaran polisi. | head of police internal affairs | any-case unchecked
Kakorbinmas | Kepala Korps Pembinaan Masyarakat | Pemimpin bagian Polri yang membina hubungan dengan warga. | head of the community policing corps | any-case unchecked
Kakorlantas | Kepala Korps Lalu Lintas | Pemimpin polisi lalu lintas seluruh Indonesia. | national traffic police chief | any-case unchecked
Kamra | keamanan rakyat | Warga yang dilatih membantu menjaga keamanan. | people's security guard | unchecked
kamtibcarlantas | keamanan, ketertiban, keselamatan, dan kelancaran lalu lintas | Keadaan lalu lintas yang aman, tertib, dan lancar. | traffic security, order, safety and flow | any-case unchecked
kamtibmas | keamanan dan ketertiban masyarakat | Keadaan aman dan tertib di tengah warga. | public security and order | any-case
Kanit | Kepala Unit | Perwira yang memimpin satu unit polisi. | unit head | any-case
Kanit Reskrim | Kepala Unit Reserse Kriminal | Perwira polsek yang memimpin penyidikan kejahatan. | head of the criminal investigation unit | any-case unchecked
Kapendam | Kepala Penerangan Kodam | Perwira yang memberi keterangan kepada media atas nama Kodam. | military command information chief | any-case unchecked
Kapenrem | Kepala Penerangan Korem | Perwira yang memberi keterangan kepada media atas nama Korem. | military area information chief | any-case unchecked
Kapolda | Kepala Kepolisian Daerah | Pemimpin polisi di tingkat provinsi. | provincial police chief | any-case
Kapolres | Kepala Kepolisian Resor | Pemimpin polisi di kabupaten atau kota. | district police chief | any-case
Kapolres Metro | Kepala Kepolisian Resor Metropolitan | Pemimpin polisi kota di wilayah Jakarta dan sekitarnya. | metropolitan police chief | unchecked
Kapolresta | Kepala Kepolisian Resor Kota | Pemimpin polisi di sebuah kota. | city police chief | any-case unchecked
Kapolrestabes | Kepala Kepolisian Resor Kota Besar | Pemimpin polisi di kota besar. | big-city police chief | any-case unchecked
Kapolrestro | Kepala Kepolisian Resor Metropolitan | Pemimpin polisi kota di wilayah Jakarta dan sekitarnya. | metropolitan police chief | any-case unchecked
Kapolri | Kepala Kepolisian Negara Republik Indonesia | Pemimpin tertinggi Polri. | national police chief | any-case
Kapolsek | Kepala Kepolisian Sektor | Pemimpin polisi di tingkat kecamatan. | sub-district police chief | any-case
Kapolsekta | Kepala Kepolisian Sektor Kota | Pemimpin polisi kecamatan di wilayah kota. | urban sector police chief | any-case unchecked
Kapolwil | Kepala Kepolisian Wilayah | Pemimpin polisi wilayah, jabatan yang dihapus pada 2010. | regional police chief (until 2010) | any-case unchecked
Kapuspen | Kepala Pusat Penerangan | Pejabat yang memimpin bagian penerangan TNI atau kementerian. | head of the information centre | any-case unchecked
Karopenmas | Kepala Biro Penerangan Masyarakat | Pejabat Polri yang memberi keterangan kepada media. | head of police public information | any-case unchecked
Kasad | Kepala Staf Angkatan Darat | Pemimpin TNI Angkatan Darat. | army chief of staff | any-case
Kasal | Kepala Staf Angkatan Laut | Pemimpin TNI Angkatan Laut. | navy chief of staff
Kasat | Kepala Satuan | Pejabat polres yang memimpin satu satuan. | head of a police unit
Kasat Lantas | Kepala Satuan Lalu Lintas | Pejabat polres yang memimpin polisi lalu lintas. | head of the traffic unit | any-case unchecked
Kasat Narkoba | Kepala Satuan Reserse Narkoba | Pejabat polres yang memimpin penyidikan kejahatan narkoba. | head of the narcotics unit | any-case unchecked
Kasat Reskrim | Kepala Satuan Reserse Kriminal | Pejabat polres yang memimpin penyidikan kejahatan. | head of the criminal investigation unit | any-case unchecked
Kasat Resnarkoba | Kepala Satuan Reserse Narkoba | Pejabat polres yang memimpin penyidikan kejahatan narkoba. | head of the narcotics unit | any-case unchecked
Kasatlantas | Kepala Satuan Lalu Lintas | Pejabat polres yang memimpin polisi lalu lintas. | head of the traffic unit | any-case unchecked
Kasatpol PP | Kepala Satuan Polisi Pamong Praja | Pemimpin petugas daerah yang menegakkan peraturan daerah. | head of the municipal police | any-case unchecked
Kasatreskrim | Kepala Satuan Reserse Kriminal | Pejabat polres yang memimpin penyidikan kejahatan. | head of the criminal investigation unit | any-case unchecked
Kasatresnarkoba | Kepala Satuan Reserse Narkoba | Pejabat polres yang memimpin penyidikan kejahatan narkoba. | head of the narcotics unit | any-case unchecked
Kasau | Kepala Staf Angkatan Udara | Pemimpin TNI Angkatan Udara. | air force chief of staff | any-case
Kasdam | Kepala Staf Kodam | Orang kedua dalam pimpinan Kodam. | military command chief of staff | any-case unchecked
Kasdim | Kepala Staf Kodim | Orang kedua dalam pimpinan Kodim. | military district chief of staff | any-case unchecked
Kaskostrad | Kepala Staf Kostrad | Orang kedua dalam pimpinan Kostrad. | Kostrad chief of staff | any-case unchecked
Kasrem | Kepala Staf Korem | Orang kedua dalam pimpinan Korem. | military area chief of staff | any-case unchecked
Kasum TNI | Kepala Staf Umum TNI | Perwira tinggi yang membantu panglima mengatur kerja TNI. | chief of the general staff | any-case unchecked
KKB | kelompok kriminal bersenjata | Sebutan resmi bagi kelompok bersenjata di Papua. | armed criminal group
KKB Papua | kelompok kriminal bersenjata Papua | Sebutan resmi bagi kelompok bersenjata di Papua. | Papuan armed criminal group | unchecked
KKEP | Komisi Kode Etik Polri | Sidang yang memutuskan hukuman bagi polisi pelanggar etik. | police ethics commission | unchecked
KKO | Korps Komando Operasi | Nama lama Korps Marinir TNI AL. | former name of the marine corps
KNPB | Komite Nasional Papua Barat | Organisasi yang menuntut kemerdekaan Papua. | West Papua National Committee | unchecked
Koarmabar | Komando Armada Barat | Nama lama armada TNI AL wilayah barat sampai 2018. | western fleet command until 2018 | any-case unchecked
Koarmada | Komando Armada | Satuan TNI AL yang memimpin kapal perang di satu wilayah. | fleet command | any-case unchecked
Koarmatim | Komando Armada Timur | Nama lama armada TNI AL wilayah timur sampai 2018. | eastern fleet command until 2018 | any-case unchecked
Kodaeral | Komando Daerah Angkatan Laut | Satuan TNI AL untuk satu wilayah, pengganti Lantamal sejak 2025. | regional naval command | any-case unchecked
Kodam | Komando Daerah Militer | Satuan TNI AD untuk satu wilayah besar. | regional military command | any-case
Kodau | Komando Daerah Angkatan Udara | Satuan TNI AU untuk satu wilayah. | regional air command | any-case unchecked
Kodiklat | Komando Pembinaan Doktrin, Pendidikan, dan Latihan | Satuan TNI yang mengurus pendidikan dan latihan. | training and doctrine command | any-case unchecked
Kodim | Komando Distrik Militer | Satuan TNI AD di kabupaten atau kota. | military district command | any-case
Kogabwilhan | Komando Gabungan Wilayah Pertahanan | Satuan gabungan darat, laut, dan udara untuk wilayah luas. | joint regional defence command | any-case unchecked
Kombes | Komisaris Besar | Pangkat perwira menengah polisi, setara kolonel. | police senior commissioner | any-case
Komcad | komponen cadangan | Warga yang dilatih untuk membantu tentara bila negara diserang. | military reserve component | any-case
Komjen | Komisaris Jenderal | Pangkat perwira tinggi polisi berbintang tiga. | police commissioner general | any-case
Kompol | Komisaris Polisi | Pangkat perwira menengah polisi, setara mayor. | police commissioner | any-case
Kompolnas | Komisi Kepolisian Nasional | Lembaga yang mengawasi Polri dan memberi saran kepada presiden. | National Police Commission | any-case
Koops | Komando Operasi | Satuan yang memimpin operasi tentara. | operations command | before:habema,tni,udara,gabungan unchecked
Koopsau | Komando Operasi Angkatan Udara | Satuan TNI AU yang memimpin operasi udara. | air operations command | any-case unchecked
Koopssus | Komando Operasi Khusus | Pasukan gabungan khusus TNI untuk melawan teror. | special operations command | any-case unchecked
Koopsudnas | Komando Operasi Udara Nasional | Satuan TNI yang memimpin operasi udara di seluruh Indonesia. | national air operations command | any-case unchecked
Kopasgat | Komando Pasukan Gerak Cepat | Pasukan khusus TNI AU yang dulu bernama Paskhas. | air force quick reaction force | any-case unchecked
Kopaska | Komando Pasukan Katak | Pasukan khusus TNI AL yang bertugas di bawah air. | navy frogman force | any-case unchecked
Kopassus | Komando Pasukan Khusus | Pasukan khusus TNI AD. | Army Special Forces | any-case
Kopda | Kopral Dua | Pangkat tamtama tentara di atas prajurit. | second corporal | any-case
Kopka | Kopral Kepala | Pangkat tamtama tentara tertinggi. | chief corporal | any-case
Kopkamtib | Komando Pemulihan Keamanan dan Ketertiban | Lembaga keamanan masa Orde Baru sampai 1988. | New Order security command | any-case unchecked
Koptu | Kopral Satu | Pangkat tamtama tentara di atas kopral dua. | first corporal | any-case
Koramil | Komando Rayon Militer | Satuan TNI AD di kecamatan. | sub-district military command | any-case
Korbrimob | Korps Brigade Mobil | Bagian Polri yang memimpin pasukan Brimob. | Mobile Brigade corps | any-case unchecked
Korem | Komando Resor Militer | Satuan TNI AD di bawah Kodam. | military area command | any-case unchecked
Korlantas | Korps Lalu Lintas | Bagian Polri yang mengurus lalu lintas seluruh Indonesia. | national traffic police corps | any-case
Kortas Tipikor | Korps Pemberantasan Tindak Pidana Korupsi | Bagian Polri yang memberantas korupsi, berdiri pada 2024. | police anti-corruption corps | any-case unchecked
Kortastipidkor | Korps Pemberantasan Tindak Pidana Korupsi | Bagian Polri yang memberantas korupsi, berdiri pada 2024. | police anti-corruption corps | any-case
Kostrad | Komando Cadangan Strategis Angkatan Darat | Pasukan cadangan utama TNI AD. | Army Strategic Reserve | any-case
Kowad | Korps Wanita Angkatan Darat | Sebutan tentara perempuan Angkatan Darat. | army women's corps | any-case unchecked
Kowal | Korps Wanita Angkatan Laut | Sebutan tentara perempuan Angkatan Laut. | navy women's corps | any-case unchecked
KPLP | Kesatuan Penjagaan Laut dan Pantai | Penjaga laut dan pantai milik Kementerian Perhubungan. | sea and coast guard | after:kapal,petugas,direktur,direktorat,tim unchecked
KRI | Kapal Perang Republik Indonesia | Awalan nama kapal TNI Angkatan Laut. | Indonesian Navy ship
KRYD | kegiatan rutin yang ditingkatkan | Patroli dan razia polisi yang lebih sering daripada biasa. | stepped-up police patrols | unchecked
KSAD | Kepala Staf Angkatan Darat | Pemimpin TNI Angkatan Darat. | army chief of staff
KSAL | Kepala Staf Angkatan Laut | Pemimpin TNI Angkatan Laut. | navy chief of staff
KSAU | Kepala Staf Angkatan Udara | Pemimpin TNI Angkatan Udara. | air force chief of staff
KSB | kelompok separatis bersenjata | Sebutan bagi kelompok bersenjata yang ingin memisahkan Papua. | armed separatist group | after:kelompok,anggota,penembakan,serangan,ditembak unchecked
KST | kelompok separatis teroris | Sebutan bagi kelompok bersenjata yang ingin memisahkan Papua. | separatist terrorist group | after:anggota,penembakan,serangan,gerombolan,kelompok,oleh unchecked
Labfor | laboratorium forensik | Tempat polisi memeriksa bukti kejahatan secara ilmiah. | forensic laboratory | any-case unchecked
lakalantas | kecelakaan lalu lintas | Kecelakaan kendaraan di jalan. | traffic accident | any-case unchecked
Laksda | Laksamana Muda | Pangkat perwira tinggi TNI AL berbintang dua. | rear admiral | any-case unchecked
Laksdya | Laksamana Madya | Pangkat perwira tinggi TNI AL berbintang tiga. | vice admiral | any-case unchecked
Laksma | Laksamana Pertama | Pangkat perwira tinggi TNI AL berbintang satu. | first admiral | any-case unchecked
Lanal | Pangkalan TNI Angkatan Laut | Tempat satuan TNI AL di suatu wilayah. | naval base | any-case
Lantamal | Pangkalan Utama TNI Angkatan Laut | Tempat satuan besar TNI AL, diganti Kodaeral pada 2025. | main naval base | any-case unchecked
Lanud | Pangkalan TNI Angkatan Udara | Tempat satuan dan pesawat TNI AU. | air base | any-case unchecked
Lemhannas | Lembaga Ketahanan Nasional | Lembaga yang melatih calon pemimpin dan mengkaji ketahanan negara. | National Resilience Institute | any-case
Letda | Letnan Dua | Pangkat perwira pertama tentara paling rendah. | second lieutenant | any-case
Letjen | Letnan Jenderal | Pangkat perwira tinggi berbintang tiga. | lieutenant general | any-case
Letkol | Letnan Kolonel | Pangkat perwira menengah di bawah kolonel. | lieutenant colonel | any-case
Lettu | Letnan Satu | Pangkat perwira pertama tentara di atas letnan dua. | first lieutenant | any-case
Linmas | perlindungan masyarakat | Warga yang membantu menjaga keamanan lingkungan dan pemilu. | community protection guard | any-case
Mabes | markas besar | Kantor pusat tentara atau polisi. | headquarters | any-case
Mako | markas komando | Kantor pusat sebuah satuan tentara atau polisi. | command headquarters | before:brimob,satlantas,polres,polsek,lanal,kopassus,korem,kodam,kodim,koramil,lantamal,polairud,yonif,kostrad,koarmada
Marsda | Marsekal Muda | Pangkat perwira tinggi TNI AU berbintang dua. | air vice marshal | any-case unchecked
Marsdya | Marsekal Madya | Pangkat perwira tinggi TNI AU berbintang tiga. | air marshal | any-case unchecked
Marsma | Marsekal Pertama | Pangkat perwira tinggi TNI AU berbintang satu. | air commodore | any-case unchecked
Mayjen | Mayor Jenderal | Pangkat perwira tinggi berbintang dua. | major general | any-case
Menhankam | Menteri Pertahanan dan Keamanan | Sebutan lama bagi menteri pertahanan. | minister of defence and security | any-case unchecked
Menwa | resimen mahasiswa | Organisasi mahasiswa yang mendapat latihan seperti tentara. | student regiment | any-case unchecked
MIT | Mujahidin Indonesia Timur | Kelompok teroris yang pernah bersembunyi di Poso. | terrorist group in Poso | after:teroris,kelompok,dpo,anggota,jaringan,sisa,buron
napiter | narapidana terorisme | Orang yang dihukum penjara karena terorisme. | terrorism convict | any-case unchecked
narkoba | narkotika dan obat berbahaya | Zat yang membuat kecanduan dan merusak tubuh. | illegal drugs | any-case
NCB | Biro Pusat Nasional Interpol | Kantor Interpol di sebuah negara. | National Central Bureau of Interpol | before:interpol unchecked
NII | Negara Islam Indonesia | Gerakan yang ingin mendirikan negara Islam di Indonesia. | Islamic State of Indonesia movement | unchecked
NIS | Badan Intelijen Nasional Korea Selatan | Dinas intelijen Korea Selatan. | South Korea's intelligence service | after:intelijen,selatan,oleh,kata,laporan,direktur,menurut,korsel unchecked
OPM | Organisasi Papua Merdeka | Gerakan yang menuntut kemerdekaan Papua. | Free Papua Movement
Pam | pengamanan | Kegiatan menjaga keamanan suatu tempat atau acara. | security guarding | before:swakarsa,obvit,vvip unchecked
Pama | perwira pertama | Sebutan bagi perwira berpangkat letnan sampai kapten. | junior officer | before:polri,tni,polres,polda,polsek
Pamen | perwira menengah | Sebutan bagi perwira berpangkat mayor sampai kolonel. | field-grade officer | any-case
Pamobvit | pengamanan objek vital | Penjagaan tempat penting seperti bandara dan pabrik. | guarding of vital installations | any-case unchecked
Pamtas | pengamanan perbatasan | Penjagaan batas negara oleh tentara. | border guarding | any-case unchecked
Pangab | Panglima Angkatan Bersenjata | Sebutan lama bagi panglima TNI. | armed forces commander (until 1999) | any-case unchecked
Pangarmabar | Panglima Komando Armada Republik Indonesia Kawasan Barat | Pemimpin armada TNI AL di barat sampai 2018. | commander of the western fleet until 2018 | unchecked
Pangdam | Panglima Komando Daerah Militer | Pemimpin satuan TNI AD di satu wilayah besar. | regional military commander | any-case
Pangkoarmada | Panglima Komando Armada | Pemimpin armada kapal perang TNI AL. | fleet commander | any-case unchecked
Pangkogabwilhan | Panglima Komando Gabungan Wilayah Pertahanan | Pemimpin satuan gabungan TNI untuk wilayah luas. | joint regional defence commander | any-case unchecked
Pangkopassus | Panglima Komando Pasukan Khusus | Pemimpin pasukan khusus TNI AD sejak 2025. | Army Special Forces commander | any-case unchecked
Pangkormar | Panglima Korps Marinir | Pemimpin pasukan marinir TNI AL sejak 2025. | Marine Corps commander | any-case unchecked
Pangkostrad | Panglima Komando Cadangan Strategis Angkatan Darat | Pemimpin pasukan cadangan utama TNI AD. | Army Strategic Reserve commander | any-case
Paskhas | Pasukan Khas | Nama lama pasukan khusus TNI AU sampai 2022. | air force special corps until 2022 | any-case unchecked
Paspampres | Pasukan Pengamanan Presiden | Pasukan yang menjaga presiden dan wakil presiden. | presidential guard | any-case
Pati | perwira tinggi | Sebutan bagi jenderal, laksamana, dan marsekal. | general or flag officer | before:tni,polri,ad,al,au
Pelda | Pembantu Letnan Dua | Pangkat bintara tinggi tentara. | second warrant officer | any-case
Peltu | Pembantu Letnan Satu | Pangkat bintara tertinggi tentara. | first warrant officer | any-case
Petrus | penembakan misterius | Pembunuhan orang yang dianggap penjahat pada 1983 sampai 1985. | mysterious shootings of 1983-1985 | after:peristiwa,kasus,korban,operasi,era,tragedi unchecked
PJR | patroli jalan raya | Polisi yang menjaga jalan tol dan jalan besar. | highway patrol
PNPP | pegawai negeri pada Polri | Sebutan bagi semua anggota dan pegawai Polri. | police employees | unchecked
Polair | Polisi Perairan | Polisi yang bertugas di laut, sungai, dan danau. | water police | any-case unchecked
Polairud | Kepolisian Perairan dan Udara | Polisi yang bertugas di perairan dan udara. | water and air police | any-case unchecked
Polantas | polisi lalu lintas | Polisi yang mengatur kendaraan di jalan. | traffic police | any-case unchecked
Polda | Kepolisian Daerah | Kepolisian di tingkat provinsi. | provincial police | any-case
Polhut | polisi kehutanan | Petugas yang menjaga hutan. | forest ranger police | any-case unchecked
Polres | Kepolisian Resor | Kepolisian di kabupaten atau kota. | district police | any-case
Polresta | Kepolisian Resor Kota | Kepolisian di sebuah kota. | city police | any-case
Polrestabes | Kepolisian Resor Kota Besar | Kepolisian di kota besar seperti Surabaya dan Bandung. | big-city police | any-case
Polrestro | Kepolisian Resor Metropolitan | Kepolisian kota di wilayah Jakarta dan sekitarnya. | metropolitan police | any-case unchecked
Polri | Kepolisian Negara Republik Indonesia | Kepolisian nasional Indonesia. | Indonesian National Police
Polsek | Kepolisian Sektor | Kepolisian di tingkat kecamatan. | sub-district police | any-case
Polsekta | Kepolisian Sektor Kota | Kepolisian tingkat kecamatan di wilayah kota. | urban sector police | any-case unchecked
Polsubsektor | Kepolisian Subsektor | Pos polisi di bawah Polsek. | police subsector | any-case unchecked
Polsuspas | Polisi Khusus Pemasyarakatan | Petugas yang menjaga penjara. | prison guard | any-case unchecked
Polwan | polisi wanita | Sebutan bagi polisi perempuan. | policewoman | any-case
Polwil | Kepolisian Wilayah | Kepolisian di bawah Polda, dihapus pada 2010. | regional police (until 2010) | any-case unchecked
POM | Polisi Militer | Satuan yang menegakkan hukum di kalangan tentara. | military police | before:tni,ad,al,au,dam unchecked
Pomdam | Polisi Militer Kodam | Satuan polisi tentara di wilayah Kodam. | military police of a regional command | any-case unchecked
Poskamling | pos keamanan lingkungan | Tempat warga berjaga pada malam hari. | neighbourhood watch post | any-case unchecked
Pospam | pos pengamanan | Tempat polisi berjaga saat mudik atau acara besar. | security post | any-case unchecked
Posyan | pos pelayanan | Tempat polisi melayani warga saat mudik. | service post | any-case unchecked
Prada | Prajurit Dua | Pangkat tentara paling rendah. | private, lowest army rank | after:tni,prajurit,korban,almarhum,jenazah,kematian,oknum,tewasnya,meninggalnya,kasus,mendiang
Praka | Prajurit Kepala | Pangkat tamtama tentara di atas prajurit satu. | private first class | any-case
Pratu | Prajurit Satu | Pangkat tamtama tentara di atas prajurit dua. | private, second grade | any-case
Propam | Profesi dan Pengamanan | Bagian Polri yang menindak pelanggaran anggotanya. | police internal affairs | any-case
PTDH | pemberhentian tidak dengan hormat | Pemecatan polisi atau tentara karena pelanggaran berat. | dishonourable discharge
PTIK | Perguruan Tinggi Ilmu Kepolisian | Kampus polisi di Jakarta, kini bernama STIK. | police science college
Purn | purnawirawan | Tanda bahwa seorang perwira sudah pensiun. | retired (officer) | unchecked
Puslabfor | Pusat Laboratorium Forensik | Bagian Polri yang memeriksa bukti kejahatan secara ilmiah. | police forensic laboratory centre | any-case unchecked
Puspen | Pusat Penerangan | Bagian TNI atau kementerian yang memberi keterangan kepada media. | information centre | any-case unchecked
Puspom | Pusat Polisi Militer | Pimpinan polisi tentara di tingkat pusat. | military police headquarters | any-case unchecked
Puspomad | Pusat Polisi Militer Angkatan Darat | Pimpinan polisi tentara Angkatan Darat. | army military police headquarters | any-case unchecked
Ranpur | kendaraan tempur | Kendaraan untuk bertempur seperti tank. | combat vehicle | any-case unchecked
Rantis | kendaraan taktis | Kendaraan lapis baja milik tentara atau polisi. | tactical vehicle | any-case unchecked
Reskrim | reserse kriminal | Bagian kepolisian yang menyidik kejahatan. | criminal investigation | any-case
Reskrimsus | reserse kriminal khusus | Bagian kepolisian yang menyidik kejahatan khusus. | special crimes investigation | any-case unchecked
Reskrimum | reserse kriminal umum | Bagian kepolisian yang menyidik kejahatan umum. | general crimes investigation | any-case unchecked
Resmob | reserse mobil | Tim polisi yang mengejar pelaku kejahatan. | mobile detectives | any-case unchecked
Resnarkoba | reserse narkoba | Bagian kepolisian yang menyidik kejahatan narkoba. | narcotics investigation | any-case unchecked
Rindam | Resimen Induk Kodam | Tempat latihan tentara di wilayah Kodam. | regional training regiment | any-case unchecked
RMS | Republik Maluku Selatan | Gerakan yang ingin memisahkan Maluku pada 1950. | Republic of South Maluku movement | after:gerakan,bendera,simpatisan,anggota,kelompok,separatis,aktivis,tokoh,presiden unchecked
rudal | peluru kendali | Senjata roket yang dapat diarahkan ke sasaran. | guided missile
sajam | senjata tajam | Alat melukai yang tajam seperti pisau dan parang. | sharp weapon | any-case
SAR | pencarian dan pertolongan | Kegiatan mencari dan menyelamatkan korban. | search and rescue | after:tim,petugas,operasi,badan,kantor,misi,kapal,personel,anggota,relawan,regu
Satbrimob | Satuan Brigade Mobil | Pasukan Brimob di tingkat polda. | Mobile Brigade unit | any-case unchecked
Satgas | satuan tugas | Kelompok petugas untuk satu urusan tertentu. | task force | any-case
Satgassus | Satuan Tugas Khusus | Kelompok petugas khusus untuk satu urusan. | special task force | any-case unchecked
Satintelkam | Satuan Intelijen Keamanan | Bagian polres yang mengumpulkan keterangan keamanan. | security intelligence unit | any-case unchecked
Satlantas | Satuan Lalu Lintas | Bagian polres yang mengatur lalu lintas. | traffic unit | any-case
Satlinmas | Satuan Perlindungan Masyarakat | Warga yang membantu menjaga keamanan lingkungan dan pemilu. | community protection unit | any-case unchecked
satpam | satuan pengamanan | Petugas penjaga keamanan gedung atau perusahaan. | security guard | any-case
Satpol PP | Satuan Polisi Pamong Praja | Petugas daerah yang menegakkan peraturan daerah. | municipal police | any-case
Satpolairud | Satuan Kepolisian Perairan dan Udara | Bagian polres yang menjaga perairan. | water police unit | any-case unchecked
Satreskrim | Satuan Reserse Kriminal | Bagian polres yang menyidik kejahatan. | criminal investigation unit | any-case
Satresnarkoba | Satuan Reserse Narkoba | Bagian polres yang menyidik kejahatan narkoba. | narcotics unit | any-case unchecked
Satsamapta | Satuan Samapta | Bagian polres yang berpatroli dan mengendalikan massa. | police patrol unit | any-case unchecked
SDF | Pasukan Demokratik Suriah | Pasukan pimpinan Kurdi di Suriah timur laut. | Syrian Democratic Forces | unchecked
senpi | senjata api | Senjata yang menembakkan peluru. | firearm | any-case
Serda | Sersan Dua | Pangkat bintara tentara paling rendah. | second sergeant | any-case
Serka | Sersan Kepala | Pangkat bintara tentara di atas sersan satu. | chief sergeant | any-case
Serma | Sersan Mayor | Pangkat bintara tentara di atas sersan kepala. | sergeant major | any-case
Sertu | Sersan Satu | Pangkat bintara tentara di atas sersan dua. | first sergeant | any-case
Seskoad | Sekolah Staf dan Komando Angkatan Darat | Sekolah lanjutan bagi perwira TNI AD di Bandung. | army staff and command college | any-case unchecked
Seskoal | Sekolah Staf dan Komando Angkatan Laut | Sekolah lanjutan bagi perwira TNI AL. | navy staff and command college | any-case unchecked
Seskoau | Sekolah Staf dan Komando Angkatan Udara | Sekolah lanjutan bagi perwira TNI AU. | air force staff and command college | any-case unchecked
Sespimmen | Sekolah Staf dan Pimpinan Menengah | Sekolah lanjutan bagi perwira menengah polisi. | mid-level police leadership school | any-case unchecked
Sespimti | Sekolah Staf dan Pimpinan Tinggi | Sekolah lanjutan bagi perwira tinggi polisi. | senior police leadership school | any-case unchecked
siskamling | sistem keamanan lingkungan | Kegiatan warga menjaga keamanan kampung secara bergilir. | neighbourhood watch | any-case
SPK | Sentra Pelayanan Kepolisian | Tempat di kantor polisi untuk membuat laporan. | police service desk | after:ruang,ruangan,petugas,kantor unchecked
SPKT | Sentra Pelayanan Kepolisian Terpadu | Tempat di kantor polisi untuk membuat laporan. | police service desk
STIK | Sekolah Tinggi Ilmu Kepolisian | Kampus bagi perwira polisi di Jakarta. | police science college | unchecked
Taifib | Intai Amfibi | Pasukan khusus marinir untuk mengintai. | marine reconnaissance force | any-case unchecked
THAAD | pertahanan ketinggian tinggi wilayah akhir | Sistem Amerika Serikat untuk menembak jatuh rudal balistik. | Terminal High Altitude Area Defense | unchecked
Timsus | tim khusus | Kelompok petugas untuk menangani satu kasus. | special team | any-case unchecked
TKP | tempat kejadian perkara | Tempat terjadinya kejahatan atau kecelakaan. | crime scene
TMMD | TNI Manunggal Membangun Desa | Kegiatan tentara membangun desa bersama warga. | army village-building programme
TNI | Tentara Nasional Indonesia | Angkatan bersenjata Indonesia. | Indonesian National Armed Forces
TNI AD | Tentara Nasional Indonesia Angkatan Darat | Bagian TNI yang bertugas di darat. | Indonesian Army
TNI AL | Tentara Nasional Indonesia Angkatan Laut | Bagian TNI yang bertugas di laut. | Indonesian Navy
TNI AU | Tentara Nasional Indonesia Angkatan Udara | Bagian TNI yang bertugas di udara. | Indonesian Air Force
TNI-Polri | Tentara Nasional Indonesia dan Kepolisian Negara Republik Indonesia | Sebutan gabungan bagi tentara dan polisi. | armed forces and police | unchecked
TPNPB | Tentara Pembebasan Nasional Papua Barat | Sayap bersenjata gerakan kemerdekaan Papua. | West Papua National Liberation Army | unchecked
TPNPB-OPM | Tentara Pembebasan Nasional Papua Barat-Organisasi Papua Merdeka | Kelompok bersenjata yang menuntut kemerdekaan Papua. | armed Papuan independence group | unchecked
ULMWP | Gerakan Serikat Pembebasan Papua Barat | Organisasi di luar negeri yang menuntut kemerdekaan Papua. | United Liberation Movement for West Papua | unchecked
USS | United States Ship | Sebutan di depan nama kapal perang Amerika Serikat. | US Navy ship | name unchecked
VVIP | orang sangat penting sekali | Sebutan bagi tamu yang dijaga paling ketat, seperti presiden. | very, very important person | unchecked
Wadan | Wakil Komandan | Orang kedua dalam pimpinan sebuah satuan. | deputy commander | any-case unchecked
Wadirreskrimum | Wakil Direktur Reserse Kriminal Umum | Orang kedua dalam bagian polda yang menyidik kejahatan umum. | deputy general crimes director | any-case unchecked
Wakabareskrim | Wakil Kepala Badan Reserse Kriminal | Orang kedua dalam pimpinan Bareskrim. | deputy head of the criminal investigation agency | any-case unchecked
Wakapolda | Wakil Kepala Kepolisian Daerah | Orang kedua dalam pimpinan polda. | deputy provincial police chief | any-case unchecked
Wakapolres | Wakil Kepala Kepolisian Resor | Orang kedua dalam pimpinan polres. | deputy district police chief | any-case unchecked
Wakapolresta | Wakil Kepala Kepolisian Resor Kota | Orang kedua dalam pimpinan polresta. | deputy city police chief | any-case unchecked
Wakapolrestabes | Wakil Kepala Kepolisian Resor Kota Besar | Orang kedua dalam pimpinan polrestabes. | deputy big-city police chief | any-case unchecked
Wakapolri | Wakil Kepala Kepolisian Negara Republik Indonesia | Orang kedua dalam pimpinan Polri. | deputy national police chief | any-case
Wakapolsek | Wakil Kepala Kepolisian Sektor | Orang kedua dalam pimpinan polsek. | deputy sector police chief | any-case unchecked
Wakasad | Wakil Kepala Staf Angkatan Darat | Orang kedua dalam pimpinan TNI AD. | deputy army chief of staff | any-case unchecked
Wakasal | Wakil Kepala Staf Angkatan Laut | Orang kedua dalam pimpinan TNI AL. | deputy navy chief of staff | any-case unchecked
Wakasau | Wakil Kepala Staf Angkatan Udara | Orang kedua dalam pimpinan TNI AU. | deputy air force chief of staff | any-case unchecked
Wantannas | Dewan Ketahanan Nasional | Lembaga yang membantu presiden dalam urusan ketahanan negara. | National Resilience Council | any-case unchecked
Wara | Wanita Angkatan Udara | Sebutan tentara perempuan Angkatan Udara. | air force women's corps | after:prajurit,anggota,korps,kowal unchecked
WFQR | Western Fleet Quick Response | Tim reaksi cepat TNI AL di perairan barat. | navy quick response team | unchecked
Yonarmed | Batalyon Artileri Medan | Satuan pasukan meriam Angkatan Darat. | field artillery battalion | any-case unchecked
Yonif | Batalyon Infanteri | Satuan pasukan darat berjalan kaki. | infantry battalion | any-case unchecked
Yonkav | Batalyon Kavaleri | Satuan pasukan tank dan kendaraan tempur. | cavalry battalion | any-case unchecked
Yonzipur | Batalyon Zeni Tempur | Satuan tentara yang membangun dan membongkar rintangan. | combat engineer battalion | any-case unchecked
ZEE | zona ekonomi eksklusif | Wilayah laut sampai 200 mil yang kekayaannya boleh dimanfaatkan satu negara. | exclusive economic zone
`;
