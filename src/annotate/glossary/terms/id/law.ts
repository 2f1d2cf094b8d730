/** Courts, prosecutors, statutes, crimes: sorted lines that `parseTerms` reads. */
export const law = `
AAI | Asosiasi Advokat Indonesia | Perkumpulan pengacara Indonesia. | Indonesian advocates' association | after:ketua,umum,dpp,dpc,asosiasi,peradi unchecked
AHU | Administrasi Hukum Umum | Bagian kementerian hukum yang mendaftarkan badan usaha dan organisasi. | general law administration | after:dirjen,ditjen,jenderal,sk,direktorat unchecked
AJB | akta jual beli | Surat resmi bukti jual beli tanah atau rumah. | deed of sale | after:akta,surat,tanda,pembuatan,membuat,penandatanganan
amicus curiae | sahabat pengadilan | Pihak luar yang memberi pendapat kepada hakim dalam suatu perkara. | friend of the court | any-case unchecked
APH | aparat penegak hukum | Sebutan bagi polisi, jaksa, dan hakim. | law enforcement officials
Aspidsus | Asisten Tindak Pidana Khusus | Pejabat kejaksaan tinggi yang menangani korupsi dan perkara khusus. | assistant for special crimes | any-case unchecked
Aspidum | Asisten Tindak Pidana Umum | Pejabat kejaksaan tinggi yang menangani perkara pidana umum. | assistant for general crimes | any-case unchecked
BANI | Badan Arbitrase Nasional Indonesia | Lembaga yang menyelesaikan sengketa usaha di luar pengadilan. | national arbitration board | not-after:ahmad
BAP | berita acara pemeriksaan | Catatan resmi tanya jawab penyidik dengan saksi atau tersangka. | interrogation record
Bapas | Balai Pemasyarakatan | Kantor yang membimbing anak dan orang yang bebas bersyarat. | probation and parole office | any-case
BPHN | Badan Pembinaan Hukum Nasional | Bagian kementerian hukum yang menata peraturan dan bantuan hukum. | national law development agency | unchecked
BPSK | Badan Penyelesaian Sengketa Konsumen | Lembaga yang menyelesaikan sengketa pembeli dan penjual. | consumer dispute settlement body | unchecked
Cabjari | Cabang Kejaksaan Negeri | Kantor kejaksaan di bawah kejaksaan negeri. | branch prosecutor's office | any-case unchecked
Ciptaker | Cipta Kerja | Undang-undang yang mengubah banyak aturan usaha dan tenaga kerja. | job creation law | any-case
class action | gugatan perwakilan kelompok | Gugatan yang diajukan beberapa orang atas nama banyak orang. | class action | any-case unchecked
contempt of court | penghinaan terhadap pengadilan | Perbuatan yang merendahkan wibawa pengadilan. | contempt of court | any-case unchecked
Datun | Perdata dan Tata Usaha Negara | Bidang kejaksaan yang mewakili negara dalam perkara bukan pidana. | civil and state administrative affairs | any-case unchecked
Dewas | Dewan Pengawas | Kelompok yang mengawasi kerja lembaga atau perusahaan. | supervisory board | any-case
Dilmil | Pengadilan Militer | Pengadilan yang mengadili tentara. | military court | any-case unchecked
DIM | daftar inventarisasi masalah | Daftar hal yang dibahas DPR dan pemerintah dalam sebuah RUU. | list of issues in a bill
dissenting opinion | pendapat berbeda | Pendapat hakim yang tidak setuju dengan putusan. | dissenting opinion | any-case unchecked
Elsam | Lembaga Studi dan Advokasi Masyarakat | Lembaga warga yang membela hak asasi manusia. | human rights research and advocacy group | any-case unchecked
extraordinary crime | kejahatan luar biasa | Kejahatan berat yang perlu ditangani dengan cara khusus. | extraordinary crime | any-case unchecked
Gakkum | penegakan hukum | Tugas atau bagian lembaga yang menindak pelanggaran aturan. | law enforcement | any-case
HAKI | hak atas kekayaan intelektual | Hak atas hasil karya seperti merek, paten, dan hak cipta. | intellectual property rights
HAM | hak asasi manusia | Hak dasar yang dimiliki setiap orang sejak lahir. | human rights
HGB | hak guna bangunan | Hak mendirikan bangunan di tanah milik negara atau orang lain. | right to build
HGU | hak guna usaha | Hak memakai tanah negara untuk perkebunan atau pertanian. | right to cultivate
HKI | hak kekayaan intelektual | Hak atas hasil karya seperti merek, paten, dan hak cipta. | intellectual property rights | after:pendaftaran,sertifikat,perlindungan,pelanggaran,kepemilikan,bidang,konsultan,mendaftarkan
HPL | hak pengelolaan | Hak negara yang memberi wewenang mengelola tanah kepada suatu lembaga. | land management right | after:sertifikat,atas,lahan,tanah,status,pemegang
ICJR | Institute for Criminal Justice Reform | Lembaga warga yang memperjuangkan perbaikan hukum pidana. | criminal justice reform group | unchecked
ICW | Indonesia Corruption Watch | Lembaga warga yang memantau korupsi. | Indonesian anti-corruption group
Ikadin | Ikatan Advokat Indonesia | Perkumpulan pengacara Indonesia. | Indonesian advocates' association | any-case unchecked
IKAHI | Ikatan Hakim Indonesia | Perkumpulan hakim di Indonesia. | Indonesian judges' association | any-case unchecked
IMB | izin mendirikan bangunan | Izin membangun rumah atau gedung, diganti PBG pada 2021. | building permit
in absentia | tanpa kehadiran terdakwa | Cara mengadili orang yang tidak hadir di pengadilan. | tried in absence | any-case unchecked
inkrah | berkekuatan hukum tetap | Keadaan putusan pengadilan yang sudah tidak dapat diubah. | final and binding | any-case unchecked
Inmendagri | Instruksi Menteri Dalam Negeri | Perintah menteri dalam negeri kepada kepala daerah. | home affairs minister's instruction | any-case unchecked
Inpres | Instruksi Presiden | Perintah tertulis presiden kepada pejabat di bawahnya. | presidential instruction | any-case
ITE | Informasi dan Transaksi Elektronik | Bidang yang diatur undang-undang tentang kegiatan di internet. | electronic information and transactions
Jambin | Jaksa Agung Muda Bidang Pembinaan | Pejabat Kejaksaan Agung yang mengurus pegawai dan perlengkapan. | deputy attorney general for administration | any-case unchecked
Jamdatun | Jaksa Agung Muda Bidang Perdata dan Tata Usaha Negara | Pejabat Kejaksaan Agung yang mewakili negara dalam perkara bukan pidana. | deputy attorney general for civil affairs | any-case unchecked
Jamintel | Jaksa Agung Muda Bidang Intelijen | Pejabat Kejaksaan Agung yang mengurus intelijen. | deputy attorney general for intelligence | any-case unchecked
Jampidmil | Jaksa Agung Muda Bidang Pidana Militer | Pejabat Kejaksaan Agung yang menangani perkara tentara dan warga sipil. | deputy attorney general for military crimes | any-case unchecked
Jampidsus | Jaksa Agung Muda Bidang Tindak Pidana Khusus | Pejabat Kejaksaan Agung yang menangani perkara korupsi. | deputy attorney general for special crimes | any-case
Jampidum | Jaksa Agung Muda Bidang Tindak Pidana Umum | Pejabat Kejaksaan Agung yang menangani perkara pidana umum. | deputy attorney general for general crimes | any-case unchecked
Jamwas | Jaksa Agung Muda Bidang Pengawasan | Pejabat Kejaksaan Agung yang mengawasi para jaksa. | deputy attorney general for supervision | any-case unchecked
JC | saksi pelaku yang bekerja sama | Tersangka yang membantu mengungkap kejahatan agar hukumannya lebih ringan. | justice collaborator | after:permohonan,mengajukan,pengajuan,sebagai,menjadi,jadi,status,syarat unchecked
JPN | jaksa pengacara negara | Jaksa yang mewakili negara dalam perkara perdata. | state attorney | after:tim,jaksa,selaku,sebagai,melalui
JPU | jaksa penuntut umum | Jaksa yang menuntut terdakwa di pengadilan. | public prosecutor
judicial review | pengujian peraturan di pengadilan | Permintaan agar pengadilan menilai apakah suatu aturan sah. | judicial review | any-case unchecked
justice collaborator | saksi pelaku yang bekerja sama | Tersangka yang membantu mengungkap kejahatan agar hukumannya lebih ringan. | suspect who cooperates with investigators | any-case unchecked
Kacabjari | Kepala Cabang Kejaksaan Negeri | Pemimpin kantor kejaksaan di bawah kejaksaan negeri. | head of a branch prosecutor's office | any-case unchecked
Kajari | Kepala Kejaksaan Negeri | Pemimpin kejaksaan di kabupaten atau kota. | head of the district prosecutor's office | any-case
Kajati | Kepala Kejaksaan Tinggi | Pemimpin kejaksaan di tingkat provinsi. | head of the provincial prosecutor's office | any-case
Kalapas | Kepala Lembaga Pemasyarakatan | Pemimpin sebuah penjara. | prison warden | any-case unchecked
Kapuspenkum | Kepala Pusat Penerangan Hukum | Pejabat yang memberi keterangan kepada media atas nama Kejaksaan Agung. | Attorney General's Office spokesperson | any-case
Karutan | Kepala Rumah Tahanan | Pemimpin tempat menahan tersangka dan terdakwa. | head of a detention centre | any-case unchecked
Kasi Intel | Kepala Seksi Intelijen | Pejabat kejaksaan negeri yang mengurus intelijen dan keterangan media. | head of the intelligence section | any-case unchecked
Kasi Penkum | Kepala Seksi Penerangan Hukum | Pejabat yang memberi keterangan kepada media atas nama kejaksaan tinggi. | prosecutor's office spokesperson | any-case unchecked
Kasi Pidsus | Kepala Seksi Tindak Pidana Khusus | Pejabat kejaksaan negeri yang menangani korupsi dan perkara khusus. | head of the special crimes section | any-case unchecked
Kasi Pidum | Kepala Seksi Tindak Pidana Umum | Pejabat kejaksaan negeri yang menangani perkara pidana umum. | head of the general crimes section | any-case unchecked
Kasipenkum | Kepala Seksi Penerangan Hukum | Pejabat yang memberi keterangan kepada media atas nama kejaksaan tinggi. | prosecutor's office spokesperson | any-case unchecked
KBGO | kekerasan berbasis gender online | Kekerasan melalui internet karena jenis kelamin korban. | online gender-based violence | unchecked
KDRT | kekerasan dalam rumah tangga | Kekerasan terhadap orang dalam lingkup keluarga. | domestic violence
Kejagung | Kejaksaan Agung | Lembaga penuntut tertinggi di Indonesia. | Attorney General's Office | any-case
Kejari | Kejaksaan Negeri | Kejaksaan di kabupaten atau kota. | district prosecutor's office | any-case
Kejati | Kejaksaan Tinggi | Kejaksaan di tingkat provinsi. | provincial prosecutor's office | any-case
Kepgub | Keputusan Gubernur | Keputusan yang dibuat gubernur. | governor's decree | any-case
Kepmen | Keputusan Menteri | Keputusan yang dibuat menteri. | ministerial decree | any-case unchecked
Kepmenaker | Keputusan Menteri Ketenagakerjaan | Keputusan yang dibuat menteri ketenagakerjaan. | manpower minister's decree | any-case unchecked
Keppres | Keputusan Presiden | Aturan khusus dari presiden, misalnya untuk mengangkat pejabat. | presidential decree | any-case
KKN | korupsi, kolusi, dan nepotisme | Penyalahgunaan jabatan untuk diri sendiri, teman, atau keluarga. | corruption, collusion and nepotism | after:bebas,praktik,tindak,kasus,anti,pemberantasan,unsur,dugaan,indikasi,berbau,memberantas,budaya,perbuatan
KKR | Komisi Kebenaran dan Rekonsiliasi | Lembaga yang mengungkap pelanggaran HAM masa lalu. | truth and reconciliation commission | after:komisi,anggota,ketua,uu,pembentukan,komisioner
Komjak | Komisi Kejaksaan | Lembaga yang mengawasi para jaksa. | Prosecutorial Commission | any-case unchecked
Komnas HAM | Komisi Nasional Hak Asasi Manusia | Lembaga mandiri yang memantau dan menyelidiki pelanggaran HAM. | National Human Rights Commission
Komnas Perempuan | Komisi Nasional Anti Kekerasan terhadap Perempuan | Lembaga negara yang menangani kekerasan terhadap perempuan. | National Commission on Violence against Women | any-case
KontraS | Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | Lembaga warga yang membela korban kekerasan negara. | rights group for victims of violence
KPK | Komisi Pemberantasan Korupsi | Lembaga negara yang mencegah dan menindak korupsi. | Corruption Eradication Commission
KTUN | keputusan tata usaha negara | Keputusan pejabat yang dapat digugat di PTUN. | state administrative decision | unchecked
KUHAP | Kitab Undang-Undang Hukum Acara Pidana | Undang-undang tentang tata cara menangani perkara pidana. | Criminal Procedure Code
KUHP | Kitab Undang-Undang Hukum Pidana | Undang-undang yang memuat kejahatan dan hukumannya. | Criminal Code
KUHPer | Kitab Undang-Undang Hukum Perdata | Kumpulan aturan tentang hubungan hukum antarwarga. | Civil Code | any-case unchecked
KUHPerdata | Kitab Undang-Undang Hukum Perdata | Kumpulan aturan tentang hubungan hukum antarwarga. | Civil Code | any-case
KY | Komisi Yudisial | Lembaga yang mengusulkan hakim agung dan mengawasi perilaku hakim. | Judicial Commission
lapas | lembaga pemasyarakatan | Tempat narapidana menjalani hukuman. | prison
LBH | lembaga bantuan hukum | Lembaga yang membela orang yang tidak mampu secara hukum. | legal aid institute
legal standing | kedudukan hukum | Hak seseorang untuk mengajukan gugatan. | legal standing | any-case unchecked
LHKPN | laporan harta kekayaan penyelenggara negara | Laporan wajib pejabat tentang kekayaannya kepada KPK. | officials' wealth report
LHP | laporan hasil pemeriksaan | Laporan tertulis setelah keuangan atau perkara diperiksa. | examination report | unchecked
LP | laporan polisi | Catatan resmi polisi tentang suatu kejadian pidana. | police report | before:nomor,no,bernomor,dengan
LP | laporan polisi | Catatan resmi polisi tentang suatu kejadian pidana. | police report | before:/
LPKA | Lembaga Pembinaan Khusus Anak | Tempat anak menjalani hukuman. | juvenile detention centre
LPSK | Lembaga Perlindungan Saksi dan Korban | Lembaga yang melindungi saksi dan korban kejahatan. | witness and victim protection agency
MA | Mahkamah Agung | Pengadilan tertinggi di Indonesia. | Supreme Court | after:hakim,ketua,putusan,jubir,gedung,sekretaris,panitera,kasasi,badan,pimpinan,kamar,wakil
MA | Mahkamah Agung | Pengadilan tertinggi di Indonesia. | Supreme Court | before:menolak,mengabulkan,memutus,memutuskan,membatalkan,menguatkan,ri
MA | Mahkamah Agung | Pengadilan tertinggi di Indonesia. | Supreme Court | after:hakim,ketua,putusan,jubir,gedung,sekretaris,panitera,kasasi,badan,pimpinan,ke,oleh,kepada,dari,di,dan,bahwa,wakil,uji,fatwa,perma,dengan,yang
MAKI | Masyarakat Antikorupsi Indonesia | Lembaga warga yang memantau perkara korupsi. | Indonesian anti-corruption society | unchecked
mens rea | niat jahat | Maksud pelaku untuk melakukan kejahatan. | criminal intent | any-case unchecked
MK | Mahkamah Konstitusi | Pengadilan yang menguji undang-undang terhadap UUD. | Constitutional Court
MKH | Majelis Kehormatan Hakim | Sidang yang memutuskan hukuman bagi hakim pelanggar etik. | judges' ethics council | unchecked
MKMK | Majelis Kehormatan Mahkamah Konstitusi | Lembaga yang mengadili pelanggaran etik hakim konstitusi. | Constitutional Court ethics council
napi | narapidana | Orang yang sedang menjalani hukuman penjara. | convict
ne bis in idem | tidak dituntut dua kali untuk perkara yang sama | Asas bahwa seseorang tidak boleh diadili dua kali untuk perbuatan yang sama. | no double jeopardy | any-case unchecked
obstruction of justice | perintangan penyidikan | Perbuatan menghalangi proses hukum. | obstruction of justice | any-case unchecked
Otmil | Oditurat Militer | Kantor penuntut dalam perkara tentara. | military prosecutor's office | any-case unchecked
OTT | operasi tangkap tangan | Penangkapan orang ketika sedang melakukan korupsi. | sting operation
P-21 | berkas perkara lengkap | Tanda dari jaksa bahwa berkas penyidikan sudah lengkap. | case file complete
P19 | berkas perkara dikembalikan | Tanda dari jaksa bahwa berkas penyidikan belum lengkap. | case file returned | after:status,tahap
P21 | berkas perkara lengkap | Tanda dari jaksa bahwa berkas penyidikan sudah lengkap. | case file complete | after:dinyatakan,status,tahap
PA | Pengadilan Agama | Pengadilan yang menangani perceraian dan warisan orang Islam. | religious court | after:ketua,hakim,humas,panitera,gugatan,putusan,kantor name
PA | Pengadilan Agama | Pengadilan yang menangani perceraian dan warisan orang Islam. | religious court | before:jakarta,bandung,bekasi,depok,tangerang,bogor,cibinong,tigaraksa,semarang,sleman
PBG | persetujuan bangunan gedung | Izin membangun rumah atau gedung, pengganti IMB. | building approval
PBHI | Perhimpunan Bantuan Hukum dan Hak Asasi Manusia Indonesia | Lembaga warga yang memberi bantuan hukum. | legal aid and human rights association | unchecked
Peradi | Perhimpunan Advokat Indonesia | Perkumpulan pengacara terbesar di Indonesia. | Indonesian advocates' association | any-case
Perbup | Peraturan Bupati | Aturan yang dibuat bupati. | regent's regulation | any-case
perda | peraturan daerah | Aturan yang dibuat pemerintah daerah bersama DPRD. | regional regulation
Perdes | Peraturan Desa | Aturan yang dibuat kepala desa bersama wakil warga. | village regulation | any-case unchecked
Pergub | Peraturan Gubernur | Aturan yang dibuat gubernur. | governor's regulation | any-case
Perkap | Peraturan Kapolri | Aturan yang dibuat kepala Polri. | police chief's regulation | any-case
Perma | Peraturan Mahkamah Agung | Aturan yang dibuat Mahkamah Agung. | Supreme Court regulation | before:nomor,no,tentang,ri
Permen | Peraturan Menteri | Aturan yang dibuat menteri. | ministerial regulation | before:esdm,nomor,no,tentang,pupr,lhk,kp,pu,ppa,pan-rb,panrb,atr,atr/bpn
Permenag | Peraturan Menteri Agama | Aturan yang dibuat menteri agama. | religious affairs minister's regulation | any-case unchecked
Permenaker | Peraturan Menteri Ketenagakerjaan | Aturan yang dibuat menteri ketenagakerjaan. | manpower minister's regulation | any-case
Permendag | Peraturan Menteri Perdagangan | Aturan yang dibuat menteri perdagangan. | trade minister's regulation | any-case
Permendagri | Peraturan Menteri Dalam Negeri | Aturan yang dibuat menteri dalam negeri. | home affairs minister's regulation | any-case
Permendikbud | Peraturan Menteri Pendidikan dan Kebudayaan | Aturan yang dibuat menteri pendidikan sampai 2021. | education minister's regulation until 2021 | any-case
Permendikbudristek | Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | Aturan yang dibuat menteri pendidikan pada 2021 sampai 2024. | education minister's regulation until 2024 | any-case unchecked
Permendikdasmen | Peraturan Menteri Pendidikan Dasar dan Menengah | Aturan yang dibuat menteri pendidikan dasar dan menengah. | primary and secondary education minister's regulation | any-case unchecked
Permenhub | Peraturan Menteri Perhubungan | Aturan yang dibuat menteri perhubungan. | transport minister's regulation | any-case
Permenkes | Peraturan Menteri Kesehatan | Aturan yang dibuat menteri kesehatan. | health minister's regulation | any-case
Permenkeu | Peraturan Menteri Keuangan | Aturan yang dibuat menteri keuangan. | finance minister's regulation | any-case unchecked
Permenkumham | Peraturan Menteri Hukum dan Hak Asasi Manusia | Aturan yang dibuat menteri hukum dan HAM sampai 2024. | law and human rights minister's regulation until 2024 | any-case unchecked
Permenpan RB | Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Aturan yang dibuat menteri pendayagunaan aparatur negara. | state apparatus minister's regulation | any-case unchecked
Permenperin | Peraturan Menteri Perindustrian | Aturan yang dibuat menteri perindustrian. | industry minister's regulation | any-case
Permensos | Peraturan Menteri Sosial | Aturan yang dibuat menteri sosial. | social affairs minister's regulation | any-case unchecked
Permentan | Peraturan Menteri Pertanian | Aturan yang dibuat menteri pertanian. | agriculture minister's regulation | any-case unchecked
Perpol | Peraturan Kepolisian | Aturan yang dibuat Polri. | police regulation | any-case unchecked
perppu | peraturan pemerintah pengganti undang-undang | Aturan darurat buatan presiden yang setara undang-undang. | regulation in lieu of law
perpres | peraturan presiden | Aturan yang ditetapkan presiden. | presidential regulation
Perpu | Peraturan Pemerintah Pengganti Undang-Undang | Aturan darurat buatan presiden yang setara undang-undang. | regulation in lieu of law | any-case
Perwako | Peraturan Wali Kota | Aturan yang dibuat wali kota. | mayor's regulation | any-case unchecked
Perwal | Peraturan Wali Kota | Aturan yang dibuat wali kota. | mayor's regulation | any-case unchecked
Perwali | Peraturan Wali Kota | Aturan yang dibuat wali kota. | mayor's regulation | any-case
Pidsus | pidana khusus | Bidang hukum tentang kejahatan khusus seperti korupsi. | special crimes | any-case unchecked
Pidum | pidana umum | Bidang hukum tentang kejahatan umum seperti pencurian. | general crimes | any-case unchecked
PK | peninjauan kembali | Permintaan kepada Mahkamah Agung untuk memeriksa lagi putusan yang sudah tetap. | final case review | after:mengajukan,pengajuan,permohonan,upaya,ajukan,sidang,putusan,diajukan,perkara,memori,kasasi,novum,majelis,tingkat,hingga
PKDRT | Penghapusan Kekerasan dalam Rumah Tangga | Nama undang-undang yang melarang kekerasan di dalam keluarga. | elimination of domestic violence (law)
PKPU | Peraturan Komisi Pemilihan Umum | Aturan KPU tentang pelaksanaan pemilu. | General Elections Commission regulation | before:nomor,no,tentang,pencalonan,kampanye
PKPU | penundaan kewajiban pembayaran utang | Masa bagi perusahaan untuk menunda dan mengatur pembayaran utang. | suspension of debt payment | after:permohonan,gugatan,status,proses,mengajukan,sidang
PMH | perbuatan melawan hukum | Perbuatan yang melanggar hukum dan merugikan orang lain. | unlawful act
PN | Pengadilan Negeri | Pengadilan tingkat pertama di kabupaten atau kota. | district court | name not-after:pt
PP | Peraturan Pemerintah | Aturan pelaksana undang-undang. | government regulation | before:nomor,no,tentang
PP | Pimpinan Pusat | Pengurus organisasi di tingkat nasional. | central board | before:muhammadiyah,aisyiyah,ansor,gp,pmkri,kammi,fatayat,muslimat
PPAT | pejabat pembuat akta tanah | Pejabat yang membuat surat resmi jual beli tanah. | land deed official
PPATK | Pusat Pelaporan dan Analisis Transaksi Keuangan | Lembaga yang melacak aliran uang mencurigakan. | financial transaction reports centre
PPJB | perjanjian pengikatan jual beli | Perjanjian awal sebelum jual beli rumah atau tanah. | preliminary sale agreement
PPNS | penyidik pegawai negeri sipil | Pegawai pemerintah yang boleh menyidik pelanggaran bidangnya. | civil servant investigator
PT TUN | Pengadilan Tinggi Tata Usaha Negara | Pengadilan banding bagi perkara keputusan pejabat negara. | high administrative court | unchecked
PTSL | Pendaftaran Tanah Sistematis Lengkap | Program pemerintah yang membuat sertifikat tanah bagi warga. | complete systematic land registration
PTTUN | Pengadilan Tinggi Tata Usaha Negara | Pengadilan banding bagi perkara keputusan pejabat negara. | high administrative court | unchecked
PTUN | Pengadilan Tata Usaha Negara | Pengadilan yang mengadili gugatan warga terhadap keputusan pejabat negara. | state administrative court
pungli | pungutan liar | Permintaan uang yang tidak sah oleh petugas. | illegal levy | any-case
Puspenkum | Pusat Penerangan Hukum | Bagian Kejaksaan Agung yang memberi keterangan kepada media. | Attorney General's Office information centre | any-case unchecked
PUU | pengujian undang-undang | Perkara di Mahkamah Konstitusi tentang sah tidaknya undang-undang. | review of a law | after:perkara,sidang,permohonan unchecked
Ranperda | Rancangan Peraturan Daerah | Usulan peraturan daerah yang belum disahkan. | draft regional regulation | any-case
Raperbup | Rancangan Peraturan Bupati | Usulan peraturan bupati yang belum ditetapkan. | draft regent's regulation | any-case unchecked
Raperda | Rancangan Peraturan Daerah | Usulan peraturan daerah yang belum disahkan. | draft regional regulation | any-case
restorative justice | keadilan restoratif | Cara menyelesaikan perkara dengan perdamaian antara pelaku dan korban. | restorative justice | any-case unchecked
RJ | keadilan restoratif | Cara menyelesaikan perkara dengan perdamaian antara pelaku dan korban. | restorative justice | after:melalui,secara,penerapan,upaya,proses,permohonan,pendekatan,lewat unchecked
RKUHAP | Rancangan Kitab Undang-Undang Hukum Acara Pidana | Usulan undang-undang baru tentang cara menangani perkara pidana. | draft Criminal Procedure Code | unchecked
RKUHP | Rancangan Kitab Undang-Undang Hukum Pidana | Usulan undang-undang baru tentang kejahatan dan hukumannya. | draft Criminal Code
RPP | rancangan peraturan pemerintah | Usulan peraturan pemerintah yang belum ditetapkan. | draft government regulation | before:tentang,turunan,kesehatan,manajemen,ppp,tapera not-after:guru,menyusun unchecked
Rupbasan | Rumah Penyimpanan Benda Sitaan Negara | Tempat menyimpan barang yang disita negara. | store for confiscated goods | any-case
rutan | rumah tahanan negara | Tempat menahan tersangka dan terdakwa. | detention centre
RUU | rancangan undang-undang | Usulan undang-undang yang belum disahkan. | bill
Saber Pungli | Sapu Bersih Pungutan Liar | Tim pemerintah yang memberantas permintaan uang tidak sah. | team against illegal levies | any-case unchecked
SARA | suku, agama, ras, dan antargolongan | Hal peka yang dapat menimbulkan pertentangan antarwarga. | ethnicity, religion, race and inter-group issues | after:isu,bernuansa,berbau,unsur,bermuatan,konflik,soal,ujaran,mengandung,kebencian,berdasarkan,politisasi,menyinggung
SE | surat edaran | Surat resmi pejabat yang berisi petunjuk atau imbauan. | circular letter | before:menteri,nomor,no,tentang,gubernur,bupati,wali,mendagri,menaker,kapolri,menkes,menpan-rb,dirjen
SEMA | Surat Edaran Mahkamah Agung | Petunjuk Mahkamah Agung kepada pengadilan di bawahnya. | Supreme Court circular | before:nomor,no,tentang
SHM | sertifikat hak milik | Surat bukti kepemilikan tanah yang paling kuat. | freehold title
SIPP | Sistem Informasi Penelusuran Perkara | Situs pengadilan yang memuat jadwal dan perkembangan perkara. | court case tracking system
SK | surat keputusan | Surat resmi berisi keputusan pejabat. | decree | after:menerima,menerbitkan,penyerahan,menyerahkan,penerbitan,mencabut,pencabutan,berdasarkan,sesuai,mengeluarkan,menandatangani,membatalkan,terbitnya,mengantongi,penerima,melalui
SK | surat keputusan | Surat resmi berisi keputusan pejabat. | decree | before:nomor,no,menteri,gubernur,bupati,dpp,kemenkumham,menkumham,pengangkatan,rektor,presiden,wali
SKB | surat keputusan bersama | Keputusan yang dibuat bersama oleh beberapa menteri. | joint decree | before:menteri,tiga,dua,empat,3,2,4,tentang,libur,pendirian
SKCK | surat keterangan catatan kepolisian | Surat polisi tentang ada tidaknya catatan kejahatan seseorang. | police clearance certificate
SKP2 | surat ketetapan penghentian penuntutan | Surat jaksa yang menghentikan penuntutan perkara. | order halting a prosecution | unchecked
SKPP | surat ketetapan penghentian penuntutan | Surat jaksa yang menghentikan penuntutan perkara. | order halting a prosecution | after:menerbitkan,mengeluarkan,penerbitan,jaksa,kejaksaan,kejagung unchecked
SP2HP | surat pemberitahuan perkembangan hasil penyidikan | Surat polisi kepada pelapor tentang kemajuan perkara. | notice of investigation progress
SP3 | surat perintah penghentian penyidikan | Surat yang menghentikan penyidikan suatu perkara. | order halting an investigation
SPDP | surat pemberitahuan dimulainya penyidikan | Surat polisi kepada jaksa bahwa penyidikan sudah dimulai. | notice that an investigation has begun
Sprindik | surat perintah penyidikan | Surat yang memerintahkan penyidik menyidik suatu perkara. | investigation order | any-case
Sprinlidik | surat perintah penyelidikan | Surat yang memerintahkan penyelidik mencari bukti awal. | preliminary inquiry order | any-case unchecked
Stranas PK | Strategi Nasional Pencegahan Korupsi | Rencana bersama pemerintah dan KPK untuk mencegah korupsi. | national corruption prevention strategy | any-case unchecked
TA | tahun anggaran | Masa satu tahun anggaran pemerintah. | budget year | before:#
tipidsus | tindak pidana khusus | Kejahatan yang diatur undang-undang khusus, seperti korupsi. | special crimes | any-case unchecked
tipidum | tindak pidana umum | Kejahatan seperti pencurian, penipuan, dan pembunuhan. | general crimes | any-case unchecked
tipikor | tindak pidana korupsi | Kejahatan merugikan negara demi keuntungan sendiri. | corruption crime
tipiring | tindak pidana ringan | Pelanggaran kecil dengan hukuman ringan. | minor offence | any-case
TPKS | tindak pidana kekerasan seksual | Kejahatan seksual yang diatur undang-undang tahun 2022. | sexual violence crime
TPPO | tindak pidana perdagangan orang | Kejahatan memperjualbelikan manusia. | human trafficking
TPPT | tindak pidana pendanaan terorisme | Kejahatan memberi uang untuk terorisme. | terrorism financing crime
TPPU | tindak pidana pencucian uang | Kejahatan menyamarkan asal uang hasil kejahatan. | money laundering
UU | undang-undang | Aturan negara yang dibuat DPR bersama presiden. | law
UU ITE | Undang-Undang Informasi dan Transaksi Elektronik | Undang-undang tentang kegiatan di internet. | electronic information and transactions law
UU MD3 | Undang-Undang tentang MPR, DPR, DPD, dan DPRD | Undang-undang yang mengatur lembaga perwakilan rakyat. | law on the legislative bodies | unchecked
UU PDP | Undang-Undang Pelindungan Data Pribadi | Undang-undang yang melindungi data pribadi warga. | personal data protection law | unchecked
UU TPKS | Undang-Undang Tindak Pidana Kekerasan Seksual | Undang-undang yang melarang kekerasan seksual dan melindungi korban. | sexual violence crimes law | unchecked
UUD | Undang-Undang Dasar | Hukum dasar tertinggi negara. | Constitution
UUPA | Undang-Undang Pokok Agraria | Undang-undang dasar tentang tanah di Indonesia. | basic agrarian law | not-after:aceh unchecked
UURI | Undang-Undang Republik Indonesia | Aturan yang disetujui DPR dan presiden. | law of the Republic | unchecked
WBBM | wilayah birokrasi bersih dan melayani | Gelar bagi kantor pemerintah yang bersih dan melayani dengan baik. | clean and serving bureaucracy zone
WBK | wilayah bebas dari korupsi | Gelar bagi kantor pemerintah yang dianggap bersih. | corruption-free zone
WBP | warga binaan pemasyarakatan | Sebutan bagi narapidana dan tahanan di penjara. | prison inmate
whistleblower | pelapor pelanggaran | Orang yang mengungkap pelanggaran di tempatnya bekerja. | whistleblower | any-case unchecked
WNA | warga negara asing | Orang yang bukan warga negara Indonesia. | foreign national
YLBHI | Yayasan Lembaga Bantuan Hukum Indonesia | Lembaga yang membela orang yang tidak mampu secara hukum. | Indonesian Legal Aid Foundation
`;
