/** Courts, prosecutors, statutes, crimes: sorted lines that `parseTerms` reads. */
export const law = `
BAP | berita acara pemeriksaan | Catatan resmi tanya jawab penyidik dengan saksi atau tersangka. | interrogation record
HAM | hak asasi manusia | Hak dasar yang dimiliki setiap orang sejak lahir. | human rights
ITE | Informasi dan Transaksi Elektronik | Bidang yang diatur undang-undang tentang kegiatan di internet. | electronic information and transactions
KDRT | kekerasan dalam rumah tangga | Kekerasan terhadap orang dalam lingkup keluarga. | domestic violence
Kejagung | Kejaksaan Agung | Lembaga penuntut tertinggi di Indonesia. | Attorney General's Office
Kejari | Kejaksaan Negeri | Kejaksaan di kabupaten atau kota. | district prosecutor's office
Komnas HAM | Komisi Nasional Hak Asasi Manusia | Lembaga mandiri yang memantau dan menyelidiki pelanggaran HAM. | National Human Rights Commission
KPK | Komisi Pemberantasan Korupsi | Lembaga negara yang mencegah dan menindak korupsi. | Corruption Eradication Commission
KUHAP | Kitab Undang-Undang Hukum Acara Pidana | Undang-undang tentang tata cara menangani perkara pidana. | Criminal Procedure Code
KUHP | Kitab Undang-Undang Hukum Pidana | Undang-undang yang memuat kejahatan dan hukumannya. | Criminal Code
KY | Komisi Yudisial | Lembaga yang mengusulkan hakim agung dan mengawasi perilaku hakim. | Judicial Commission
lapas | lembaga pemasyarakatan | Tempat narapidana menjalani hukuman. | prison
LBH | lembaga bantuan hukum | Lembaga yang membela orang yang tidak mampu secara hukum. | legal aid institute
LHKPN | laporan harta kekayaan penyelenggara negara | Laporan wajib pejabat tentang kekayaannya kepada KPK. | officials' wealth report
MK | Mahkamah Konstitusi | Pengadilan yang menguji undang-undang terhadap UUD. | Constitutional Court
napi | narapidana | Orang yang sedang menjalani hukuman penjara. | convict
OTT | operasi tangkap tangan | Penangkapan orang ketika sedang melakukan korupsi. | sting operation
perda | peraturan daerah | Aturan yang dibuat pemerintah daerah bersama DPRD. | regional regulation
perppu | peraturan pemerintah pengganti undang-undang | Aturan darurat buatan presiden yang setara undang-undang. | regulation in lieu of law
perpres | peraturan presiden | Aturan yang ditetapkan presiden. | presidential regulation
PN | Pengadilan Negeri | Pengadilan tingkat pertama di kabupaten atau kota. | district court | name
PP | Peraturan Pemerintah | Aturan pelaksana undang-undang. | government regulation | before:nomor,no,tentang
PPATK | Pusat Pelaporan dan Analisis Transaksi Keuangan | Lembaga yang melacak aliran uang mencurigakan. | financial transaction reports centre
rutan | rumah tahanan negara | Tempat menahan tersangka dan terdakwa. | detention centre
RUU | rancangan undang-undang | Usulan undang-undang yang belum disahkan. | bill
tipikor | tindak pidana korupsi | Kejahatan merugikan negara demi keuntungan sendiri. | corruption crime
TPPO | tindak pidana perdagangan orang | Kejahatan memperjualbelikan manusia. | human trafficking
TPPU | tindak pidana pencucian uang | Kejahatan menyamarkan asal uang hasil kejahatan. | money laundering
UU | undang-undang | Aturan negara yang dibuat DPR bersama presiden. | law
UUD | Undang-Undang Dasar | Hukum dasar tertinggi negara. | Constitution
`;
