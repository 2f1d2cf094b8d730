/** International bodies and treaties: sorted lines that `parseTerms` reads. */
export const international = `
AfD | Alternatif untuk Jerman | Partai politik kanan jauh di Jerman. | Alternative for Germany, a far-right party | unchecked
AFTA | Kawasan Perdagangan Bebas ASEAN | Kesepakatan negara Asia Tenggara untuk menurunkan bea masuk. | ASEAN Free Trade Area | unchecked
AHA Center | Pusat Bantuan Kemanusiaan ASEAN | Kantor ASEAN yang mengoordinasi bantuan bencana. | ASEAN humanitarian assistance centre
AHA Centre | Pusat Bantuan Kemanusiaan ASEAN | Kantor ASEAN yang mengoordinasi bantuan bencana. | ASEAN humanitarian assistance centre
AIIB | Bank Investasi Infrastruktur Asia | Bank pembangunan yang dipimpin Tiongkok dan berpusat di Beijing. | Asian Infrastructure Investment Bank | unchecked
AIPA | Majelis Antarparlemen ASEAN | Perkumpulan parlemen negara-negara Asia Tenggara. | ASEAN Inter-Parliamentary Assembly | unchecked
APEC | Kerja Sama Ekonomi Asia Pasifik | Forum ekonomi negara-negara di tepi Samudra Pasifik. | Asia-Pacific Economic Cooperation
ARSA | Tentara Penyelamat Rohingya Arakan | Kelompok bersenjata Rohingya di Myanmar. | Arakan Rohingya Salvation Army | unchecked
ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara | Organisasi kerja sama negara-negara di Asia Tenggara. | Association of Southeast Asian Nations | any-case
AUKUS | pakta keamanan Australia, Inggris, dan Amerika Serikat | Kerja sama pertahanan yang antara lain memberi Australia kapal selam nuklir. | Australia–UK–US security pact | unchecked
BJP | Partai Bharatiya Janata | Partai nasionalis Hindu di India. | India's Hindu nationalist party | unchecked
BoE | Bank Sentral Inggris | Lembaga yang menetapkan suku bunga di Inggris. | Bank of England | unchecked
BoJ | Bank Sentral Jepang | Lembaga yang menetapkan suku bunga di Jepang. | Bank of Japan | any-case unchecked
Brexit | keluarnya Inggris dari Uni Eropa | Peristiwa Inggris meninggalkan Uni Eropa pada 2020. | Britain's exit from the European Union | any-case
BRICS | Brasil, Rusia, India, Tiongkok, dan Afrika Selatan | Kelompok kerja sama negara-negara berkembang besar, kini dengan anggota tambahan. | BRICS group of emerging economies | unchecked
CDA | Seruan Kristen Demokrat | Partai tengah di Belanda, Christen-Democratisch Appèl. | Dutch Christian Democratic party
CENTCOM | Komando Pusat AS | Bagian tentara Amerika Serikat yang bertugas di Timur Tengah. | US Central Command | unchecked
CGT | Konfederasi Umum Buruh | Serikat pekerja besar di Prancis. | French trade union confederation
CPTPP | Kemitraan Trans-Pasifik Komprehensif dan Progresif | Kesepakatan dagang bebas belasan negara di sekitar Samudra Pasifik. | trans-Pacific trade agreement | unchecked
DEA | Badan Pemberantasan Narkoba AS | Lembaga pemberantas narkoba Amerika Serikat. | US Drug Enforcement Administration | unchecked
DFAT | Departemen Luar Negeri dan Perdagangan Australia | Kementerian luar negeri Australia. | Australian foreign ministry | unchecked
DHS | Departemen Keamanan Dalam Negeri AS | Kementerian Amerika Serikat yang menjaga perbatasan dan imigrasi. | US Department of Homeland Security
DK PBB | Dewan Keamanan PBB | Badan PBB yang bertanggung jawab atas perdamaian dunia. | UN Security Council | unchecked
DMZ | zona demiliterisasi | Wilayah pembatas tanpa tentara, misalnya antara Korea Utara dan Korea Selatan. | demilitarised zone
ECB | Bank Sentral Eropa | Bank yang menetapkan suku bunga bagi negara pemakai euro. | European Central Bank
ECOSOC | Dewan Ekonomi dan Sosial PBB | Badan PBB yang membahas masalah ekonomi dan sosial. | UN Economic and Social Council
EPA | Badan Perlindungan Lingkungan AS | Lembaga pelindung lingkungan Amerika Serikat. | US Environmental Protection Agency | not-before:dan,dha unchecked
ETA | Euskadi Ta Askatasuna | Kelompok bersenjata Basque di Spanyol yang bubar pada 2018. | former Basque separatist group | after:kelompok,separatis,organisasi,anggota,gerilyawan unchecked
EU | Uni Eropa | Persatuan ekonomi dan politik negara-negara Eropa. | European Union
FAO | Organisasi Pangan dan Pertanian PBB | Badan PBB yang mengurus pangan dan pertanian. | UN Food and Agriculture Organization
FARC | Angkatan Bersenjata Revolusioner Kolombia | Kelompok gerilya Kolombia yang berdamai dengan pemerintah pada 2016. | Colombian rebel group | unchecked
FATF | Gugus Tugas Aksi Keuangan | Badan antarnegara yang melawan pencucian uang. | Financial Action Task Force | unchecked
FCC | Komisi Komunikasi Federal AS | Lembaga yang mengatur telekomunikasi di Amerika Serikat. | US Federal Communications Commission
FDA | Badan Pengawas Obat dan Makanan AS | Lembaga yang mengizinkan obat dan makanan di Amerika Serikat. | US Food and Drug Administration | unchecked
FEMA | Badan Manajemen Darurat Federal AS | Lembaga penanggulangan bencana Amerika Serikat. | US Federal Emergency Management Agency
FOMC | Komite Pasar Terbuka Federal AS | Rapat bank sentral Amerika Serikat yang menetapkan suku bunga. | Federal Open Market Committee
FTA | perjanjian perdagangan bebas | Kesepakatan antarnegara untuk mengurangi bea masuk. | free trade agreement
FTF | petarung teroris asing | Orang yang pergi ke negara lain untuk ikut kelompok teroris. | foreign terrorist fighters | unchecked
G20 | Kelompok Dua Puluh | Forum negara dengan ekonomi terbesar di dunia. | Group of Twenty largest economies | unchecked
G7 | Kelompok Tujuh | Forum tujuh negara industri maju. | Group of Seven industrial nations | unchecked
GCC | Dewan Kerja Sama Teluk | Persatuan enam negara Arab di Teluk Persia. | Gulf Cooperation Council | unchecked
GHF | Yayasan Kemanusiaan Gaza | Organisasi dukungan Amerika Serikat dan Israel yang membagikan bantuan di Gaza pada 2025. | Gaza Humanitarian Foundation | unchecked
GNB | Gerakan Nonblok | Kelompok negara yang tidak memihak kekuatan besar mana pun. | Non-Aligned Movement
HRW | Human Rights Watch | Organisasi pembela hak asasi manusia yang berpusat di New York. | international human rights organisation
IAEA | Badan Tenaga Atom Internasional | Badan yang mengawasi penggunaan tenaga nuklir di dunia. | International Atomic Energy Agency
ICC | Mahkamah Pidana Internasional | Pengadilan di Den Haag yang mengadili orang atas kejahatan perang dan kejahatan berat lain. | International Criminal Court
ICE | Imigrasi dan Bea Cukai AS | Lembaga Amerika Serikat yang menangkap dan memulangkan imigran gelap. | US Immigration and Customs Enforcement | after:agen,petugas,imigrasi,razia unchecked
ICJ | Mahkamah Internasional | Pengadilan PBB di Den Haag yang memutus sengketa antarnegara. | International Court of Justice
ICRC | Komite Internasional Palang Merah | Organisasi yang menolong korban perang. | International Committee of the Red Cross
IDB | Bank Pembangunan Islam | Bank yang membiayai pembangunan negara-negara anggota OKI. | Islamic Development Bank | unchecked
IEA | Badan Energi Internasional | Organisasi yang meneliti pasokan dan permintaan energi dunia. | International Energy Agency
IFC | Korporasi Keuangan Internasional | Bagian Bank Dunia yang membiayai perusahaan swasta. | International Finance Corporation
IFRC | Federasi Internasional Palang Merah dan Bulan Sabit Merah | Gabungan organisasi palang merah sedunia. | international Red Cross and Red Crescent federation | unchecked
ILO | Organisasi Perburuhan Internasional | Badan PBB yang mengurus hak pekerja. | International Labour Organization
IMF | Dana Moneter Internasional | Lembaga yang memberi pinjaman dan nasihat keuangan kepada negara. | International Monetary Fund
IOM | Organisasi Internasional untuk Migrasi | Badan PBB yang membantu pengungsi dan pekerja migran. | International Organization for Migration
IORA | Asosiasi Negara-Negara Lingkar Samudra Hindia | Kerja sama negara di tepi Samudra Hindia. | Indian Ocean Rim Association
IPCC | Panel Antarpemerintah tentang Perubahan Iklim | Kelompok ilmuwan PBB yang menilai perubahan iklim. | UN climate science panel
IQ | ukuran kecerdasan | Angka hasil uji kecerdasan. | intelligence quotient | after:tes,skor,nilai,tingkat,memiliki,punya,angka,uji,kecerdasan,ber
IQ | ukuran kecerdasan | Angka hasil uji kecerdasan. | intelligence quotient | before:#,tinggi,rendah,di,anak,mereka
IRA | Tentara Republik Irlandia | Kelompok bersenjata yang ingin menyatukan Irlandia. | Irish Republican Army | after:kelompok,anggota,gerilyawan,tentara,milisi unchecked
IRC | Komite Penyelamatan Internasional | Organisasi yang menolong pengungsi perang. | International Rescue Committee
IsDB | Bank Pembangunan Islam | Bank yang membiayai pembangunan negara-negara anggota OKI. | Islamic Development Bank | unchecked
ISO | Organisasi Standardisasi Internasional | Badan yang menetapkan standar barang dan mutu. | International Organization for Standardization | not-after:sensitivitas,rentang unchecked
ITU | Perhimpunan Telekomunikasi Internasional | Badan PBB yang mengatur telekomunikasi dan satelit. | International Telecommunication Union | after:organisasi,badan,lembaga,oleh
IUCN | Uni Internasional untuk Konservasi Alam | Organisasi yang menyusun daftar satwa dan tumbuhan yang terancam punah. | International Union for Conservation of Nature | unchecked
JCPOA | Rencana Aksi Komprehensif Bersama | Perjanjian 2015 yang membatasi program nuklir Iran. | Iran nuclear deal of 2015 | unchecked
JICA | Badan Kerja Sama Internasional Jepang | Lembaga bantuan luar negeri Jepang. | Japan International Cooperation Agency | unchecked
KMT | Kuomintang | Partai politik nasionalis di Taiwan. | Taiwan's nationalist party | unchecked
KTT | konferensi tingkat tinggi | Pertemuan para kepala negara atau pemerintahan. | summit
LCS | Laut China Selatan | Laut yang diperebutkan China dan beberapa negara Asia Tenggara. | South China Sea
LDP | Partai Demokrat Liberal | Partai terbesar di Jepang. | Japan's Liberal Democratic Party | unchecked
LTTE | Macan Pembebasan Tamil Eelam | Kelompok bersenjata Tamil di Sri Lanka yang dikalahkan pada 2009. | Liberation Tigers of Tamil Eelam
MI5 | Dinas Keamanan Inggris | Lembaga intelijen dalam negeri Inggris. | Britain's domestic intelligence service | unchecked
MI6 | Dinas Intelijen Rahasia Inggris | Lembaga intelijen luar negeri Inggris. | Britain's foreign intelligence service | unchecked
MILF | Front Pembebasan Islam Moro | Kelompok Muslim di Filipina selatan yang berdamai dengan pemerintah. | Moro Islamic Liberation Front
MNLF | Front Pembebasan Nasional Moro | Kelompok Muslim bersenjata di Filipina selatan. | Moro National Liberation Front | unchecked
MONUSCO | Misi Stabilisasi PBB di Republik Demokratik Kongo | Pasukan perdamaian PBB di Kongo sejak 2010. | UN mission in the Democratic Republic of the Congo | unchecked
MPAC | Rencana Induk Konektivitas ASEAN | Rencana menghubungkan jalan, aturan, dan warga negara-negara ASEAN. | Master Plan on ASEAN Connectivity
MSF | Dokter Lintas Batas | Organisasi dokter sukarela di daerah perang dan bencana. | Doctors Without Borders | unchecked
MUIS | Majelis Ugama Islam Singapura | Lembaga yang mengurus umat Islam dan sertifikat halal di Singapura. | Islamic Religious Council of Singapore
NASA | Badan Penerbangan dan Antariksa AS | Lembaga Amerika Serikat yang menjelajahi antariksa. | US space agency
NATO | Pakta Pertahanan Atlantik Utara | Persekutuan pertahanan negara-negara Amerika Utara dan Eropa. | North Atlantic Treaty Organization | any-case
NICFI | Prakarsa Iklim dan Hutan Internasional Norwegia | Program Norwegia yang membiayai perlindungan hutan. | Norway's International Climate and Forest Initiative
NLD | Liga Nasional untuk Demokrasi | Partai Aung San Suu Kyi di Myanmar. | National League for Democracy in Myanmar | unchecked
NOAA | Badan Kelautan dan Atmosfer Nasional AS | Lembaga Amerika Serikat yang memantau cuaca dan laut. | US weather and ocean agency | unchecked
NPA | Tentara Rakyat Baru | Sayap bersenjata partai komunis Filipina. | New People's Army | after:gerilyawan,geriliya,gerilya,pemberontak,milisi,komunis,kelompok,anggota
NPT | Perjanjian Nonproliferasi Nuklir | Perjanjian dunia untuk mencegah penyebaran senjata nuklir. | nuclear Non-Proliferation Treaty | unchecked
NSA | Badan Keamanan Nasional AS | Lembaga Amerika Serikat yang menyadap komunikasi. | US National Security Agency
NWS | Badan Cuaca Nasional AS | Lembaga prakiraan cuaca Amerika Serikat. | US National Weather Service | unchecked
OAS | Organisasi Negara-Negara Amerika | Persatuan negara di Benua Amerika. | Organization of American States | unchecked
OCHA | Kantor PBB untuk Koordinasi Urusan Kemanusiaan | Kantor PBB yang mengatur bantuan dalam bencana dan perang. | UN humanitarian affairs office | unchecked
OECD | Organisasi Kerja Sama dan Pembangunan Ekonomi | Perkumpulan negara maju yang membandingkan kebijakan ekonomi. | Organisation for Economic Co-operation and Development
OHCHR | Kantor Komisaris Tinggi PBB untuk Hak Asasi Manusia | Kantor PBB yang mengawasi hak asasi manusia. | UN human rights office | unchecked
OKI | Organisasi Kerja Sama Islam | Organisasi negara-negara berpenduduk muslim. | Organisation of Islamic Cooperation | not-after:kabupaten,bupati,polres,pemkab,dprd,polisi,kapolres
OPCW | Organisasi Pelarangan Senjata Kimia | Badan yang mengawasi larangan senjata kimia. | chemical weapons watchdog | unchecked
OPEC | Organisasi Negara-Negara Pengekspor Minyak | Organisasi yang menyepakati jumlah produksi minyak anggotanya. | Organization of the Petroleum Exporting Countries | any-case
OSCE | Organisasi Keamanan dan Kerja Sama di Eropa | Organisasi keamanan negara Eropa, Asia Tengah, dan Amerika Utara. | Organization for Security and Co-operation in Europe | unchecked
PBB | Perserikatan Bangsa-Bangsa | Organisasi antarnegara yang mengurus perdamaian dan kerja sama dunia. | United Nations | not-after:partai,pajak,bayar,membayar
PBB | Partai Bulan Bintang | Partai politik Indonesia berasas Islam yang berdiri pada 1998. | Crescent Star Party | after:partai
PBOC | Bank Rakyat China | Bank sentral Tiongkok. | People's Bank of China | any-case unchecked
PIF | Forum Kepulauan Pasifik | Perkumpulan negara di Samudra Pasifik selatan. | Pacific Islands Forum | after:negara,anggota,forum,ktt unchecked
PKK | Partai Pekerja Kurdistan | Kelompok bersenjata Kurdi yang melawan pemerintah Turki. | Kurdistan Workers' Party | after:militan,pemberontak,gerilyawan,milisi,teroris,kurdi
PLO | Organisasi Pembebasan Palestina | Organisasi yang mewakili rakyat Palestina di dunia. | Palestine Liberation Organization | unchecked
PYD | Partai Persatuan Demokratik | Partai Kurdi di Suriah utara. | Democratic Union Party of Syria
RCEP | Kemitraan Ekonomi Komprehensif Regional | Perjanjian dagang ASEAN dengan negara Asia Pasifik lain. | Asia-Pacific trade pact
RSF | Pasukan Dukungan Cepat | Kelompok bersenjata yang berperang melawan tentara Sudan. | Sudan's paramilitary Rapid Support Forces | after:paramiliter,milisi,pasukan,kelompok unchecked
SAARC | Asosiasi Kerja Sama Regional Asia Selatan | Kerja sama negara-negara Asia Selatan. | South Asian Association for Regional Cooperation | unchecked
SCO | Organisasi Kerja Sama Shanghai | Kerja sama keamanan dan ekonomi yang dipimpin Tiongkok dan Rusia. | Shanghai Cooperation Organisation | unchecked
The Fed | bank sentral Amerika Serikat | Lembaga yang menetapkan suku bunga dolar. | US Federal Reserve | any-case
UAE | Uni Emirat Arab | Negara di Teluk dengan ibu kota Abu Dhabi. | United Arab Emirates | unchecked
UE | Uni Eropa | Persatuan politik dan ekonomi negara-negara Eropa. | European Union
UKCCU | Unit Perubahan Iklim Inggris | Bagian kedutaan Inggris yang mendukung program iklim di Indonesia. | UK Climate Change Unit | unchecked
UMNO | Organisasi Nasional Melayu Bersatu | Partai politik Melayu di Malaysia. | United Malays National Organisation | unchecked
UNCLOS | Konvensi PBB tentang Hukum Laut | Perjanjian dunia tentang hak negara di laut. | UN Convention on the Law of the Sea | unchecked
UNCSGN | Konferensi PBB tentang Pembakuan Nama Rupabumi | Sidang PBB yang membakukan nama pulau, kota, dan gunung. | UN Conference on the Standardization of Geographical Names
UNDP | Program Pembangunan PBB | Badan PBB yang membantu pembangunan negara miskin dan berkembang. | UN Development Programme | unchecked
UNEP | Program Lingkungan PBB | Badan PBB yang mengurus lingkungan. | UN Environment Programme | unchecked
UNESCO | Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB | Badan PBB untuk pendidikan, ilmu, dan kebudayaan. | UN cultural organisation | any-case
UNFCCC | Konvensi Kerangka Kerja PBB tentang Perubahan Iklim | Perjanjian yang menjadi dasar perundingan iklim dunia. | UN climate convention | unchecked
UNFPA | Dana Kependudukan PBB | Badan PBB yang mengurus kependudukan dan kesehatan reproduksi. | UN Population Fund | unchecked
UNGEGN | Kelompok Ahli PBB tentang Nama Geografis | Kelompok yang membakukan nama tempat di dunia. | UN Group of Experts on Geographical Names
UNHCR | Komisariat Tinggi PBB untuk Pengungsi | Badan PBB yang melindungi pengungsi. | UN refugee agency
UNICEF | Dana Anak-Anak PBB | Badan PBB yang menolong anak-anak. | UN Children's Fund | any-case
UNIFIL | Pasukan Sementara PBB di Lebanon | Pasukan penjaga perdamaian PBB di Lebanon selatan. | UN peacekeeping force in Lebanon | any-case
UNODC | Kantor PBB untuk Narkoba dan Kejahatan | Badan PBB yang melawan narkoba dan kejahatan lintas negara. | UN Office on Drugs and Crime | unchecked
UNRWA | Badan PBB untuk Pengungsi Palestina | Badan PBB yang memberi sekolah dan bantuan bagi pengungsi Palestina. | UN agency for Palestinian refugees | unchecked
UNSC | Dewan Keamanan PBB | Badan PBB yang memutuskan masalah perdamaian dunia. | UN Security Council | unchecked
USAID | Badan Pembangunan Internasional AS | Lembaga bantuan luar negeri Amerika Serikat yang dibubarkan pada 2025. | former US foreign aid agency | unchecked
USGS | Survei Geologi AS | Lembaga Amerika Serikat yang mencatat gempa di seluruh dunia. | US Geological Survey
USTR | Perwakilan Dagang AS | Kantor yang merundingkan perdagangan Amerika Serikat. | US Trade Representative | unchecked
VVD | Partai Rakyat untuk Kebebasan dan Demokrasi | Partai liberal kanan di Belanda. | Dutch People's Party for Freedom and Democracy
WEF | Forum Ekonomi Dunia | Organisasi yang mengumpulkan pemimpin negara dan perusahaan di Davos. | World Economic Forum | unchecked
WFP | Program Pangan Dunia | Badan PBB yang membagikan makanan di daerah kelaparan. | World Food Programme
WHO | Organisasi Kesehatan Dunia | Badan PBB yang mengurus kesehatan. | World Health Organization
WIPO | Organisasi Kekayaan Intelektual Dunia | Badan PBB yang mengurus paten dan hak cipta. | World Intellectual Property Organization | unchecked
WMO | Organisasi Meteorologi Dunia | Badan PBB yang mengurus cuaca dan iklim. | World Meteorological Organization
WTO | Organisasi Perdagangan Dunia | Organisasi yang mengatur perdagangan antarnegara. | World Trade Organization
ZSL | Zoological Society of London | Lembaga pelindung satwa yang berpusat di London. | London-based wildlife charity
`;
