/** Health and medicine: sorted lines that `parseTerms` reads. */
export const health = `
ACL | ligamen krusiat anterior | Urat pengikat di dalam lutut yang sering cedera pada atlet. | anterior cruciate ligament
AIDS | sindrom penurunan kekebalan tubuh | Penyakit akibat HIV yang membuat tubuh tidak mampu melawan infeksi. | acquired immune deficiency syndrome | unchecked
alkes | alat kesehatan | Barang yang dipakai untuk memeriksa atau merawat pasien. | medical equipment | any-case
APD | alat pelindung diri | Perlengkapan seperti masker dan sarung tangan untuk melindungi pemakainya. | personal protective equipment
ASI | air susu ibu | Susu yang keluar dari payudara ibu dan menjadi makanan terbaik bayi. | breast milk
baduta | anak di bawah dua tahun | Anak yang belum genap berusia dua tahun. | child under two | any-case unchecked
balita | anak di bawah lima tahun | Anak yang belum genap berusia lima tahun. | under-five child
BBLR | berat badan lahir rendah | Keadaan bayi yang lahir dengan berat kurang dari 2.500 gram. | low birth weight
BBPOM | Balai Besar Pengawas Obat dan Makanan | Kantor besar BPOM di suatu daerah. | regional food and drug office
BOR | tingkat keterisian tempat tidur | Bagian tempat tidur rumah sakit yang sedang dipakai pasien. | bed occupancy rate
BPJS | Badan Penyelenggara Jaminan Sosial | Badan yang mengelola jaminan kesehatan atau ketenagakerjaan. | social security agency
BPJS Kesehatan | Badan Penyelenggara Jaminan Sosial Kesehatan | Badan yang menjalankan asuransi kesehatan bagi seluruh warga. | public health insurance agency
BPJS Ketenagakerjaan | Badan Penyelenggara Jaminan Sosial Ketenagakerjaan | Badan yang menjalankan jaminan kecelakaan kerja, kematian, dan hari tua bagi pekerja. | workers' social security agency | unchecked
BPOM | Badan Pengawas Obat dan Makanan | Lembaga yang mengawasi keamanan obat, kosmetik, dan makanan. | Food and Drug Authority
bumil | ibu hamil | Perempuan yang sedang mengandung. | pregnant woman | any-case
busui | ibu menyusui | Perempuan yang memberi air susu kepada bayinya. | breastfeeding mother | any-case unchecked
CDC | Pusat Pengendalian dan Pencegahan Penyakit AS | Lembaga pemerintah Amerika Serikat yang menangani penyakit menular. | US Centers for Disease Control and Prevention | unchecked
CKG | cek kesehatan gratis | Program pemerintah sejak 2025 yang memeriksa kesehatan warga tanpa biaya. | free health checks programme
CPR | resusitasi jantung paru | Pertolongan dengan menekan dada orang yang jantungnya berhenti. | cardiopulmonary resuscitation
CRP | protein C-reaktif | Zat dalam darah yang naik ketika tubuh meradang. | C-reactive protein
DBD | demam berdarah dengue | Penyakit dari gigitan nyamuk yang menyebabkan demam tinggi dan perdarahan. | dengue haemorrhagic fever
faskes | fasilitas kesehatan | Tempat berobat seperti puskesmas, klinik, dan rumah sakit. | health facility | any-case
FICS | Fellow of the International College of Surgeons | Gelar anggota perhimpunan ahli bedah dunia. | surgeons' fellowship
FKTP | fasilitas kesehatan tingkat pertama | Tempat berobat pertama peserta BPJS, seperti puskesmas dan klinik. | primary health facility
GERD | penyakit refluks asam lambung | Keadaan asam lambung sering naik ke kerongkongan. | gastro-oesophageal reflux disease | unchecked
GGAPA | gangguan ginjal akut progresif atipikal | Kerusakan ginjal mendadak pada anak yang pada 2022 dikaitkan dengan sirop tercemar. | atypical acute kidney injury in children | unchecked
HFMD | penyakit tangan, kaki, dan mulut | Penyakit virus pada anak yang menimbulkan lepuh dan luka mulut, disebut juga flu singapura. | hand, foot and mouth disease | unchecked
HIV | virus penurun kekebalan tubuh manusia | Virus yang merusak sistem kekebalan tubuh dan dapat menyebabkan AIDS. | human immunodeficiency virus
HPV | virus papiloma manusia | Virus yang dapat menyebabkan kanker leher rahim dan dicegah dengan vaksin. | human papillomavirus | unchecked
IBI | Ikatan Bidan Indonesia | Organisasi profesi para bidan. | Indonesian midwives association
ICU | unit perawatan intensif | Ruang rumah sakit untuk pasien yang sangat gawat. | intensive care unit
IDAI | Ikatan Dokter Anak Indonesia | Organisasi profesi para dokter anak. | Indonesian Pediatric Society
IDI | Ikatan Dokter Indonesia | Organisasi profesi para dokter. | Indonesian Medical Association
IGD | instalasi gawat darurat | Bagian rumah sakit yang menangani pasien darurat. | emergency department
IMT | indeks massa tubuh | Angka dari berat dan tinggi badan untuk menilai gemuk atau kurus. | body mass index
ISPA | infeksi saluran pernapasan akut | Penyakit mendadak pada hidung, tenggorokan, atau paru-paru. | acute respiratory infection
IUI | inseminasi intrauterin | Sperma dimasukkan ke rahim untuk membantu kehamilan. | intrauterine insemination
JKN | Jaminan Kesehatan Nasional | Program asuransi kesehatan wajib yang dikelola BPJS Kesehatan. | national health insurance
KB | keluarga berencana | Upaya mengatur jumlah dan jarak kelahiran anak. | family planning | after:program,alat,peserta,akseptor,pil,penyuluh,pelayanan,kampung
KFER | konsultan fertilitas, endokrinologi, dan reproduksi | Gelar dokter kandungan ahli kesuburan. | fertility consultant
KHOM | konsultan hematologi dan onkologi medik | Gelar dokter ahli penyakit darah dan kanker. | blood and cancer consultant
KIPI | kejadian ikutan pascaimunisasi | Keluhan kesehatan yang muncul sesudah vaksinasi. | adverse event after immunisation | unchecked
KIS | Kartu Indonesia Sehat | Kartu peserta jaminan kesehatan nasional. | national health insurance card
KLB | kejadian luar biasa | Keadaan ketika kasus suatu penyakit meningkat tajam. | outbreak of disease | before:campak,polio,dbd,difteri,keracunan,rabies,hepatitis,demam,malaria,penyakit,leptospirosis
KLB | kongres luar biasa | Rapat tertinggi partai atau organisasi di luar jadwal biasa. | extraordinary congress | before:partai,demokrat,pssi,golkar,deli,hanura,pdip,gerindra,ppp,pan,pwi
KRIS | kelas rawat inap standar | Aturan kamar rawat yang sama bagi semua peserta BPJS Kesehatan. | standard inpatient class
KTR | kawasan tanpa rokok | Tempat yang dilarang untuk merokok. | smoke-free area
MBG | makan bergizi gratis | Program pemerintah yang membagikan makanan kepada siswa, balita, dan ibu hamil. | free nutritious meals programme
MERS | sindrom pernapasan Timur Tengah | Penyakit paru-paru berat akibat virus corona yang pertama ditemukan di Arab Saudi. | Middle East respiratory syndrome | unchecked
MPASI | makanan pendamping air susu ibu | Makanan tambahan bagi bayi mulai usia enam bulan. | complementary food for babies | unchecked
MRCCC | Mochtar Riady Comprehensive Cancer Centre | Rumah sakit kanker di Jakarta. | Jakarta cancer hospital
MRI | pencitraan resonansi magnetik | Pemeriksaan bagian dalam tubuh dengan medan magnet. | magnetic resonance imaging
nakes | tenaga kesehatan | Orang yang bekerja merawat pasien, seperti dokter, perawat, dan bidan. | health worker | any-case
napza | narkotika, psikotropika, dan zat adiktif lainnya | Bahan yang memengaruhi otak dan dapat menimbulkan kecanduan. | drugs and addictive substances | any-case unchecked
NICU | unit perawatan intensif bayi baru lahir | Ruang rumah sakit untuk bayi baru lahir yang sakit berat atau lahir terlalu dini. | neonatal intensive care unit
ODGJ | orang dengan gangguan jiwa | Sebutan bagi orang yang mengalami gangguan jiwa. | person with a mental disorder
ODHA | orang dengan HIV/AIDS | Orang yang hidup dengan virus HIV di tubuhnya. | person living with HIV | unchecked
ODP | orang dalam pemantauan | Istilah awal pandemi bagi orang yang mungkin tertular Covid-19. | person under monitoring (early COVID term) | after:status,jumlah,berstatus unchecked
OTG | orang tanpa gejala | Orang yang tertular penyakit tetapi tidak merasa sakit. | person without symptoms
P3K | pertolongan pertama pada kecelakaan | Bantuan segera bagi orang yang terluka sebelum ke dokter. | first aid | after:kotak,obat,perlengkapan,tas unchecked
P3K | pegawai pemerintah dengan perjanjian kerja | Pegawai pemerintah yang diangkat dengan kontrak. | contract government employee | not-after:kotak,tas,obat,perlengkapan,peralatan,alat,kit unchecked
PCR | reaksi berantai polimerase | Cara pemeriksaan untuk menemukan virus dari contoh lendir atau darah. | polymerase chain reaction test
PDGI | Persatuan Dokter Gigi Indonesia | Organisasi profesi para dokter gigi. | Indonesian Dental Association | unchecked
PDP | pasien dalam pengawasan | Istilah awal pandemi bagi pasien yang diduga terkena Covid-19. | patient under surveillance (early COVID term) | after:status,jumlah,berstatus,pasien
PHBS | perilaku hidup bersih dan sehat | Kebiasaan menjaga kesehatan, misalnya mencuci tangan dengan sabun. | clean and healthy living habits | unchecked
PICU | unit perawatan intensif anak | Ruang rumah sakit untuk anak yang sakit gawat. | paediatric intensive care unit | unchecked
PMI | Palang Merah Indonesia | Organisasi bantuan kemanusiaan dan donor darah. | Indonesian Red Cross | not-after:#,ribu,ratusan,ribuan,puluhan,calon,para,penempatan,perlindungan,pelindungan,kementerian
PMK | penyakit mulut dan kuku | Penyakit menular pada sapi, kambing, dan hewan berkuku belah lainnya. | foot-and-mouth disease | after:wabah,virus,vaksin,vaksinasi,terjangkit,terpapar,gejala,penularan,suspek,penyebaran
PMK | Peraturan Menteri Keuangan | Aturan yang dibuat menteri keuangan. | finance minister's regulation | before:nomor,no,tentang
PMT | pemberian makanan tambahan | Program memberi makanan bergizi kepada balita dan ibu hamil. | supplementary feeding | unchecked
Polindes | pondok bersalin desa | Tempat bidan menolong persalinan di desa. | village maternity post | any-case unchecked
POM | Pengawas Obat dan Makanan | Bagian nama badan yang mengawasi obat dan makanan. | food and drug control | after:badan,balai,besar
posbindu | pos pembinaan terpadu | Kegiatan warga untuk memeriksa penyakit tidak menular seperti darah tinggi. | community health screening post | any-case unchecked
poskesdes | pos kesehatan desa | Tempat layanan kesehatan dasar di desa. | village health post | any-case
posyandu | pos pelayanan terpadu | Kegiatan warga untuk menimbang dan memeriksa balita serta ibu hamil. | community mother-and-child health post | any-case
PPDS | program pendidikan dokter spesialis | Pendidikan lanjutan dokter untuk menjadi ahli di satu bidang. | specialist doctor training programme
PPKM | pemberlakuan pembatasan kegiatan masyarakat | Pembatasan kegiatan warga pada masa pandemi Covid-19. | COVID-19 activity restrictions
PPNI | Persatuan Perawat Nasional Indonesia | Organisasi profesi para perawat. | Indonesian National Nurses Association
PPOK | penyakit paru obstruktif kronis | Penyakit paru-paru menahun yang membuat penderitanya sulit bernapas. | chronic obstructive pulmonary disease
prokes | protokol kesehatan | Aturan untuk mencegah penularan penyakit, seperti memakai masker. | health protocol | any-case
PSBB | pembatasan sosial berskala besar | Pembatasan kegiatan warga pada awal pandemi Covid-19. | large-scale social restrictions (COVID-19)
PTM | penyakit tidak menular | Penyakit yang tidak menular antarmanusia, seperti diabetes dan stroke. | non-communicable disease | after:risiko,faktor,deteksi,skrining,penderita,kasus
Puskesmas | pusat kesehatan masyarakat | Tempat pelayanan kesehatan di tingkat kecamatan. | community health centre | any-case
pustu | puskesmas pembantu | Tempat layanan kesehatan kecil di bawah puskesmas. | auxiliary health centre | any-case
Riskesdas | Riset Kesehatan Dasar | Pendataan besar keadaan kesehatan penduduk oleh Kementerian Kesehatan. | basic health survey
RS | rumah sakit | Tempat orang sakit dirawat. | hospital | name
RSAB | rumah sakit anak dan bunda | Rumah sakit untuk anak dan ibu. | mother and child hospital | unchecked
RSCM | Rumah Sakit Cipto Mangunkusumo | Rumah sakit rujukan nasional di Jakarta. | national referral hospital in Jakarta
RSHS | Rumah Sakit Hasan Sadikin | Rumah sakit rujukan pemerintah di Bandung. | government referral hospital in Bandung | unchecked
RSIA | rumah sakit ibu dan anak | Rumah sakit khusus bagi ibu dan anak. | mother and child hospital
RSJ | rumah sakit jiwa | Rumah sakit bagi orang dengan gangguan jiwa. | psychiatric hospital
RSKO | Rumah Sakit Ketergantungan Obat | Rumah sakit di Jakarta bagi pecandu narkoba. | drug dependence hospital in Jakarta
RSPI | Rumah Sakit Penyakit Infeksi | Rumah sakit di Jakarta yang khusus menangani penyakit menular. | infectious disease hospital in Jakarta | before:sulianti,prof unchecked
RSPI | Rumah Sakit Pondok Indah | Rumah sakit swasta di Jakarta dan sekitarnya. | Pondok Indah hospital | before:bintaro,puri,pondok unchecked
RSPP | Rumah Sakit Pusat Pertamina | Rumah sakit milik Pertamina di Jakarta. | Pertamina central hospital
RSUD | rumah sakit umum daerah | Rumah sakit milik pemerintah daerah. | regional public hospital
RSUP | rumah sakit umum pusat | Rumah sakit umum milik pemerintah pusat. | central government general hospital
RSUPN | rumah sakit umum pusat nasional | Rumah sakit rujukan tertinggi milik pemerintah pusat. | national central general hospital | unchecked
SARS | sindrom pernapasan akut berat | Penyakit paru-paru menular akibat virus corona yang menyebar pada 2003. | severe acute respiratory syndrome | unchecked
SJSN | Sistem Jaminan Sosial Nasional | Tata cara negara memberi jaminan kesehatan dan ketenagakerjaan. | national social security system | unchecked
SLHS | sertifikat laik higiene sanitasi | Bukti bahwa tempat pengolahan makanan memenuhi syarat kebersihan. | food hygiene and sanitation certificate
Sp.A | dokter spesialis anak | Gelar dokter ahli kesehatan anak. | paediatrician | any-case
Sp.OG | dokter spesialis obstetri dan ginekologi | Gelar dokter ahli kandungan. | obstetrician | any-case
Sp.PD | dokter spesialis penyakit dalam | Gelar dokter ahli penyakit organ dalam. | internist | any-case
SpOG | dokter spesialis obstetri dan ginekologi | Gelar dokter ahli kandungan. | obstetrician
SpPD | dokter spesialis penyakit dalam | Gelar dokter ahli penyakit organ dalam. | internist
SPPG | satuan pelayanan pemenuhan gizi | Dapur yang memasak dan membagikan makanan program MBG. | kitchen of the free meals programme
SSGI | Survei Status Gizi Indonesia | Pendataan keadaan gizi balita, termasuk angka tengkes. | Indonesian nutritional status survey
TB | tuberkulosis | Penyakit menular yang biasanya menyerang paru-paru. | tuberculosis | after:penyakit,kasus,pasien,penderita,obat,bakteri,vaksin,penularan,eliminasi
TBC | tuberkulosis | Penyakit menular yang biasanya menyerang paru-paru. | tuberculosis
TPPS | Tim Percepatan Penurunan Stunting | Kelompok pejabat yang bertugas mengurangi jumlah anak tengkes. | stunting reduction task team
UGD | unit gawat darurat | Bagian rumah sakit atau puskesmas yang menangani pasien darurat. | emergency unit
UKS | usaha kesehatan sekolah | Layanan kesehatan bagi murid di sekolah. | school health service
USG | ultrasonografi | Pemeriksaan bagian dalam tubuh dengan gelombang suara, misalnya pada kehamilan. | ultrasound scan | not-after:saham,indeks,nasional
yankes | pelayanan kesehatan | Layanan pemeriksaan dan pengobatan bagi warga. | health services | any-case unchecked
`;
