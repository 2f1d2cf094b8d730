/** Armed forces, police, intelligence, weapons: sorted lines that `parseTerms` reads. */
export const security = `
AD | Angkatan Darat | Bagian angkatan bersenjata yang bertugas di darat. | Army | after:tni
AKBP | Ajun Komisaris Besar Polisi | Pangkat perwira menengah polisi, setara letnan kolonel. | police adjunct senior commissioner
AKP | Ajun Komisaris Polisi | Pangkat perwira pertama polisi, setara kapten. | police adjunct commissioner
AL | Angkatan Laut | Bagian angkatan bersenjata yang bertugas di laut. | Navy | after:tni
alutsista | alat utama sistem senjata | Peralatan tempur pokok milik tentara, seperti tank, kapal, dan pesawat. | main weapons systems
AU | Angkatan Udara | Bagian angkatan bersenjata yang bertugas di udara. | Air Force | after:tni
Bakamla | Badan Keamanan Laut | Lembaga yang menjaga keamanan di perairan Indonesia. | Maritime Security Agency
Bareskrim | Badan Reserse Kriminal | Bagian Polri yang menyidik tindak pidana. | criminal investigation agency
BIN | Badan Intelijen Negara | Lembaga intelijen pemerintah Indonesia. | State Intelligence Agency
BNN | Badan Narkotika Nasional | Lembaga yang memberantas penyalahgunaan narkotika. | National Narcotics Agency
BNPT | Badan Nasional Penanggulangan Terorisme | Lembaga yang mengoordinasi pencegahan dan penindakan terorisme. | National Counter-Terrorism Agency
Brigjen | Brigadir Jenderal | Pangkat perwira tinggi berbintang satu. | brigadier general
Brimob | Brigade Mobil | Pasukan khusus Polri untuk keadaan berbahaya. | Mobile Brigade
BSSN | Badan Siber dan Sandi Negara | Lembaga yang mengurus keamanan siber dan persandian. | National Cyber and Crypto Agency
CIA | Badan Intelijen Pusat AS | Dinas intelijen luar negeri Amerika Serikat. | US Central Intelligence Agency
Densus | Detasemen Khusus | Satuan Polri; Densus 88 menangani terorisme. | Special Detachment
DPO | daftar pencarian orang | Daftar orang yang dicari polisi. | wanted list
ICBM | rudal balistik antarbenua | Peluru kendali yang dapat mencapai benua lain. | intercontinental ballistic missile
IDF | Pasukan Pertahanan Israel | Angkatan bersenjata Israel. | Israel Defense Forces
Irjen | Inspektur Jenderal | Pangkat perwira tinggi polisi berbintang dua, atau jabatan pengawas di kementerian. | inspector general
ISIS | Negara Islam Irak dan Suriah | Kelompok bersenjata yang pernah menguasai sebagian Irak dan Suriah. | Islamic State
Kapolda | Kepala Kepolisian Daerah | Pemimpin polisi di tingkat provinsi. | provincial police chief
Kapolres | Kepala Kepolisian Resor | Pemimpin polisi di kabupaten atau kota. | district police chief
Kapolri | Kepala Kepolisian Negara Republik Indonesia | Pemimpin tertinggi Polri. | national police chief
Kapolsek | Kepala Kepolisian Sektor | Pemimpin polisi di tingkat kecamatan. | sub-district police chief
KKB | kelompok kriminal bersenjata | Sebutan resmi bagi kelompok bersenjata di Papua. | armed criminal group
Kodam | Komando Daerah Militer | Satuan TNI AD untuk satu wilayah besar. | regional military command
Kombes | Komisaris Besar | Pangkat perwira menengah polisi, setara kolonel. | police senior commissioner
Kopassus | Komando Pasukan Khusus | Pasukan khusus TNI AD. | Army Special Forces
Kostrad | Komando Cadangan Strategis Angkatan Darat | Pasukan cadangan utama TNI AD. | Army Strategic Reserve
KRI | Kapal Perang Republik Indonesia | Awalan nama kapal TNI Angkatan Laut. | Indonesian Navy ship
KSAD | Kepala Staf Angkatan Darat | Pemimpin TNI Angkatan Darat. | army chief of staff
Letjen | Letnan Jenderal | Pangkat perwira tinggi berbintang tiga. | lieutenant general
Letkol | Letnan Kolonel | Pangkat perwira menengah di bawah kolonel. | lieutenant colonel
Mabes | markas besar | Kantor pusat tentara atau polisi. | headquarters
Mayjen | Mayor Jenderal | Pangkat perwira tinggi berbintang dua. | major general
OPM | Organisasi Papua Merdeka | Gerakan yang menuntut kemerdekaan Papua. | Free Papua Movement
Pangdam | Panglima Komando Daerah Militer | Pemimpin satuan TNI AD di satu wilayah besar. | regional military commander
Paspampres | Pasukan Pengamanan Presiden | Pasukan yang menjaga presiden dan wakil presiden. | presidential guard
Polda | Kepolisian Daerah | Kepolisian di tingkat provinsi. | provincial police
Polres | Kepolisian Resor | Kepolisian di kabupaten atau kota. | district police
Polri | Kepolisian Negara Republik Indonesia | Kepolisian nasional Indonesia. | Indonesian National Police
Polsek | Kepolisian Sektor | Kepolisian di tingkat kecamatan. | sub-district police
Propam | Profesi dan Pengamanan | Bagian Polri yang menindak pelanggaran anggotanya. | police internal affairs
rudal | peluru kendali | Senjata roket yang dapat diarahkan ke sasaran. | guided missile
TKP | tempat kejadian perkara | Tempat terjadinya kejahatan atau kecelakaan. | crime scene
TNI | Tentara Nasional Indonesia | Angkatan bersenjata Indonesia. | Indonesian National Armed Forces
`;
