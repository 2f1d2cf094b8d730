/** Money, trade, companies, taxes: sorted lines that `parseTerms` reads. */
export const economy = `
AAJI | Asosiasi Asuransi Jiwa Indonesia | Organisasi yang menghimpun perusahaan asuransi jiwa di Indonesia. | Indonesian life insurance association
ADB | Bank Pembangunan Asia | Bank yang membiayai pembangunan di Asia dan Pasifik, berpusat di Manila. | Asian Development Bank
AFPI | Asosiasi Fintech Pendanaan Bersama Indonesia | Organisasi yang menghimpun perusahaan pinjaman online berizin. | association of licensed online lenders in Indonesia
AISI | Asosiasi Industri Sepeda Motor Indonesia | Organisasi pembuat sepeda motor yang menerbitkan angka penjualan setiap bulan. | Indonesian motorcycle industry association
Antam | Aneka Tambang | Perusahaan tambang negara yang menggali nikel dan emas serta menjual emas batangan. | state mining company known for gold bars
APAC | Asia Pasifik | Wilayah Asia dan Pasifik dalam dunia usaha. | Asia-Pacific
APBD | Anggaran Pendapatan dan Belanja Daerah | Rencana keuangan tahunan pemerintah daerah yang disetujui DPRD. | regional budget
APBI | Asosiasi Pertambangan Batubara Indonesia | Organisasi yang menghimpun perusahaan tambang batu bara. | Indonesian coal mining association | unchecked
APBN | Anggaran Pendapatan dan Belanja Negara | Rencana keuangan tahunan pemerintah pusat yang disetujui DPR. | state budget
APBNP | Anggaran Pendapatan dan Belanja Negara Perubahan | Rencana keuangan negara yang diubah di tengah tahun berjalan. | revised state budget
Apindo | Asosiasi Pengusaha Indonesia | Organisasi pengusaha yang mewakili pemberi kerja dalam urusan upah dan buruh. | Indonesian employers' association
Aprindo | Asosiasi Pengusaha Ritel Indonesia | Organisasi yang menghimpun toko swalayan dan pedagang eceran besar. | Indonesian retailers' association
APTRI | Asosiasi Petani Tebu Rakyat Indonesia | Perkumpulan petani tebu. | sugarcane farmers association
Asabri | Asuransi Sosial Angkatan Bersenjata Republik Indonesia | Perusahaan negara yang mengelola asuransi dan pensiun tentara dan polisi. | state insurer for soldiers and police | unchecked
Askrindo | Asuransi Kredit Indonesia | Perusahaan negara yang menjamin kredit bagi usaha kecil. | state credit insurance company | unchecked
ATM | anjungan tunai mandiri | Mesin untuk mengambil uang dan membayar dengan kartu bank. | cash machine (ATM)
AUD | dolar Australia | Mata uang Australia. | Australian dollar | unchecked
Bapepam | Badan Pengawas Pasar Modal | Lembaga pengawas pasar saham sebelum tugasnya diambil alih OJK. | former capital market regulator
bapok | bahan pokok | Bahan makanan sehari-hari seperti beras, gula, dan minyak goreng. | staple goods | unchecked
bapokting | bahan pokok dan penting | Barang kebutuhan utama masyarakat yang harganya dipantau pemerintah. | staple and essential goods
Bappebti | Badan Pengawas Perdagangan Berjangka Komoditi | Lembaga yang mengawasi perdagangan berjangka komoditas di Indonesia. | commodity futures trading regulator
BBG | bahan bakar gas | Gas yang dipakai sebagai bahan bakar kendaraan. | compressed gas fuel for vehicles
BBM | bahan bakar minyak | Bahan bakar cair seperti bensin dan solar. | fuel
BBNKB | bea balik nama kendaraan bermotor | Pungutan daerah saat pemilik kendaraan berganti. | vehicle ownership transfer fee
BCA | Bank Central Asia | Salah satu bank swasta terbesar di Indonesia. | private bank
BEI | Bursa Efek Indonesia | Tempat saham perusahaan terbuka diperdagangkan di Jakarta. | Indonesia Stock Exchange
BEJ | Bursa Efek Jakarta | Pasar saham di Jakarta yang pada 2007 digabung menjadi Bursa Efek Indonesia. | former Jakarta Stock Exchange
BES | Bursa Efek Surabaya | Pasar saham di Surabaya yang pada 2007 digabung menjadi Bursa Efek Indonesia. | former Surabaya Stock Exchange
BI | Bank Indonesia | Bank sentral yang menjaga nilai rupiah. | Indonesia's central bank
BI Rate | suku bunga acuan Bank Indonesia | Bunga patokan yang ditetapkan bank sentral dan memengaruhi bunga kredit serta tabungan. | Bank Indonesia's benchmark interest rate
BI7DRR | suku bunga acuan Bank Indonesia 7 hari | Nama bunga patokan bank sentral antara 2016 dan 2023. | Bank Indonesia 7-day reverse repo rate | unchecked
BLBI | Bantuan Likuiditas Bank Indonesia | Pinjaman bank sentral kepada bank-bank yang kekurangan uang dalam krisis 1997 dan 1998. | central bank emergency loans of the 1997–98 crisis
BLT | bantuan langsung tunai | Uang yang diberikan pemerintah langsung kepada warga miskin. | direct cash aid
BNI | Bank Negara Indonesia | Bank milik negara. | state-owned bank
BP Tapera | Badan Pengelola Tabungan Perumahan Rakyat | Lembaga yang mengelola tabungan pekerja untuk membeli atau memperbaiki rumah. | Public Housing Savings Management Agency
BPD | bank pembangunan daerah | Bank milik pemerintah daerah, misalnya Bank Jatim atau Bank DKI. | regional development bank | after:bank,seluruh,saham,modal
BPD | badan permusyawaratan desa | Lembaga yang mewakili warga dalam pemerintahan desa. | village council | after:ketua,anggota,desa
BPD | bank pembangunan daerah | Bank milik pemerintah daerah, misalnya Bank Jatim atau Bank DKI. | regional development bank | before:papua,bali,jateng,jatim,sulsel,kaltim,ntt,ntb,diy,kalbar,kalsel,kalteng,sumut,sumsel,sulteng,maluku,bengkulu,jambi,riau
BPHTB | bea perolehan hak atas tanah dan bangunan | Pajak daerah yang dibayar saat membeli tanah atau bangunan. | tax on acquiring land and buildings
BPNT | bantuan pangan nontunai | Bantuan pemerintah bagi warga miskin untuk membeli bahan makanan. | non-cash food assistance
BPR | bank perekonomian rakyat | Bank kecil yang melayani tabungan dan kredit masyarakat setempat, dahulu disebut bank perkreditan rakyat. | small rural bank
BPUM | bantuan produktif usaha mikro | Bantuan uang pemerintah bagi usaha sangat kecil pada masa pandemi. | cash grant for micro businesses
BRI | Bank Rakyat Indonesia | Bank milik negara. | state-owned bank
BSI | Bank Syariah Indonesia | Bank syariah terbesar di Indonesia, hasil gabungan tiga bank milik negara. | state-owned Islamic bank | not-after:sensor,kampus
BSU | bantuan subsidi upah | Uang dari pemerintah bagi pekerja bergaji rendah. | wage subsidy for low-paid workers
BTMU | Bank of Tokyo-Mitsubishi UFJ | Nama lama bank Jepang MUFG. | former name of MUFG Bank
BTN | Bank Tabungan Negara | Bank milik negara yang terutama menyalurkan kredit rumah. | state-owned mortgage bank
Bulog | Badan Urusan Logistik | Badan milik negara yang mengurus persediaan beras dan pangan pokok. | state food logistics agency
BUMD | badan usaha milik daerah | Perusahaan yang modalnya dimiliki pemerintah daerah. | company owned by a regional government
BUMN | badan usaha milik negara | Perusahaan yang seluruh atau sebagian besar modalnya dimiliki negara. | state-owned enterprise
capex | belanja modal | Uang yang dikeluarkan perusahaan untuk membeli aset seperti mesin dan gedung. | capital expenditure | any-case
CBP | cadangan beras pemerintah | Persediaan beras milik pemerintah yang disimpan Bulog. | government rice reserve | after:stok,penyaluran,menyalurkan,beras,pengadaan,bulog,pelepasan,pengelolaan
CEO | direktur utama | Orang yang memimpin sebuah perusahaan. | chief executive officer
CFO | direktur keuangan | Orang yang mengurus uang sebuah perusahaan. | chief financial officer | unchecked
CIO | direktur teknologi informasi | Orang yang mengurus sistem komputer sebuah perusahaan. | chief information officer
CMO | direktur pemasaran | Orang yang mengurus iklan dan penjualan sebuah perusahaan. | chief marketing officer
COO | direktur operasional | Orang yang mengurus kegiatan sehari-hari sebuah perusahaan. | chief operating officer
CPM | biaya per seribu tayangan | Harga iklan untuk setiap seribu kali tampil. | cost per mille
CPO | minyak sawit mentah | Minyak dari buah sawit yang belum diolah, salah satu ekspor utama Indonesia. | crude palm oil
CSR | tanggung jawab sosial perusahaan | Kegiatan perusahaan untuk membantu masyarakat dan lingkungan. | corporate social responsibility
CTO | direktur teknologi | Orang yang mengurus teknologi sebuah perusahaan. | chief technology officer
CV | daftar riwayat hidup | Ringkasan pendidikan dan pengalaman kerja pelamar. | curriculum vitae | after:tumpukan,kirim,mengirim,mengirimkan,membuat,menulis,buat,surat,melampirkan
CV | persekutuan komanditer | Bentuk usaha bersama yang bukan badan hukum. | limited partnership | name
DAK | dana alokasi khusus | Uang pemerintah pusat bagi daerah untuk keperluan tertentu. | earmarked central grant to regions
Danantara | Badan Pengelola Investasi Daya Anagata Nusantara | Lembaga yang mengelola saham negara di perusahaan milik negara dan menanamkan keuntungannya. | Indonesia's sovereign wealth fund
DAU | dana alokasi umum | Uang pemerintah pusat bagi daerah yang penggunaannya lebih bebas. | general central grant to regions
DBH | dana bagi hasil | Bagian daerah dari pajak dan hasil alam yang dipungut pemerintah pusat. | revenue sharing for regions
DHE | devisa hasil ekspor | Uang asing yang diterima perusahaan dari penjualan ke luar negeri. | foreign currency earned from exports
Dirut | Direktur Utama | Pemimpin tertinggi dalam direksi perusahaan. | president director | any-case
DMO | kewajiban pasok dalam negeri | Aturan yang mewajibkan produsen menjual sebagian hasilnya di dalam negeri. | domestic market obligation | unchecked
DP | uang muka | Bayaran pertama sebelum sisanya dicicil. | down payment | after:rumah,bayar,membayar,program,kredit,tanpa,besaran,biaya,uang,skema
DTKS | Data Terpadu Kesejahteraan Sosial | Daftar warga yang dapat menerima bantuan sosial, sebelum diganti DTSEN. | former database of welfare recipients
DTSEN | Data Tunggal Sosial Ekonomi Nasional | Daftar keadaan ekonomi warga yang dipakai untuk menentukan penerima bantuan. | national social and economic database for aid
EBITDA | laba sebelum bunga, pajak, depresiasi, dan amortisasi | Ukuran keuntungan perusahaan dari kegiatan usahanya. | earnings before interest, taxes, depreciation and amortisation | unchecked
EBT | energi baru terbarukan | Energi dari sumber yang tidak habis, misalnya matahari, air, dan angin. | new and renewable energy
EDC | mesin gesek kartu | Alat di kasir untuk membayar dengan kartu bank. | card payment terminal | unchecked
EO | penyelenggara acara | Perusahaan yang mengatur acara untuk orang lain. | event organiser | unchecked
EP | eksplorasi dan produksi | Pencarian dan pengambilan minyak dan gas. | exploration and production | after:pertamina unchecked
EPC | rekayasa, pengadaan, dan konstruksi | Kontrak yang mencakup rancangan, pembelian, dan pembangunan. | engineering, procurement and construction
ETF | reksa dana yang diperdagangkan di bursa | Dana investasi bersama yang dapat dibeli dan dijual seperti saham. | exchange-traded fund | unchecked
ETH | ether | Mata uang kripto jaringan Ethereum. | ether, the cryptocurrency of Ethereum | not-before:zurich,zürich
FIF | Federal International Finance | Perusahaan pembiayaan kendaraan dalam grup Astra. | consumer finance company
fintech | teknologi finansial | Layanan keuangan yang berjalan lewat aplikasi atau internet. | financial technology | any-case
GAAP | prinsip akuntansi yang berlaku umum | Aturan dasar penyusunan laporan keuangan. | generally accepted accounting principles
Gaikindo | Gabungan Industri Kendaraan Bermotor Indonesia | Organisasi pembuat mobil yang menerbitkan angka penjualan dan menggelar pameran mobil. | Indonesian car makers' association
Gapki | Gabungan Pengusaha Kelapa Sawit Indonesia | Organisasi yang menghimpun perusahaan kelapa sawit. | Indonesian palm oil association
GDP | produk domestik bruto | Nilai seluruh barang dan jasa yang dihasilkan suatu negara. | gross domestic product | not-before:venture,ventures
GKP | gabah kering panen | Padi yang baru dipanen dan dijual petani sebelum dikeringkan lagi. | freshly harvested unhusked rice
GM | manajer umum | Pemimpin satu bagian atau cabang perusahaan. | general manager | before:pln,pertamina,pelindo,angkasa,hotel,kai,telkom,marketing,sales,operasional,humas,after,area
GMTN | Global Medium Term Notes | Surat utang jangka menengah yang dijual di pasar dunia. | global medium-term notes
GWM | giro wajib minimum | Uang yang harus disimpan bank di bank sentral. | banks' minimum reserve requirement
HBA | harga batu bara acuan | Harga patokan batu bara yang ditetapkan pemerintah. | government benchmark coal price
HET | harga eceran tertinggi | Batas harga jual kepada pembeli yang ditetapkan pemerintah. | maximum retail price
Himbara | Himpunan Bank Milik Negara | Kelompok bank milik negara, yaitu BRI, Mandiri, BNI, dan BTN. | group of state-owned banks
Hipmi | Himpunan Pengusaha Muda Indonesia | Organisasi yang menghimpun pengusaha muda. | Indonesian young entrepreneurs' association
Hiswana Migas | Himpunan Wiraswasta Nasional Minyak dan Gas Bumi | Organisasi pemilik pangkalan elpiji dan pompa bensin. | association of fuel and gas distributors | unchecked
HJE | harga jual eceran | Harga satuan barang bagi pembeli akhir, dipakai untuk menghitung cukai rokok. | retail price used for excise
ICP | harga minyak mentah Indonesia | Harga rata-rata minyak mentah Indonesia yang dipakai untuk menghitung anggaran negara. | Indonesian Crude Price
IDH | Inisiatif Dagang Hijau | Yayasan asal Belanda yang mendorong perdagangan ramah lingkungan. | sustainable trade initiative | unchecked
IHK | indeks harga konsumen | Ukuran harga barang dan jasa yang dibeli rumah tangga, dasar penghitungan inflasi. | consumer price index
IHSG | Indeks Harga Saham Gabungan | Ukuran pergerakan harga semua saham di Bursa Efek Indonesia. | Jakarta Composite Index
IKK | indeks keyakinan konsumen | Ukuran seberapa yakin warga terhadap keadaan ekonomi. | consumer confidence index
IKM | industri kecil dan menengah | Perusahaan pembuat barang yang berukuran kecil atau sedang. | small and medium industries
IKNB | industri keuangan nonbank | Perusahaan keuangan selain bank, misalnya asuransi dan dana pensiun. | non-bank financial industry
Inalum | Indonesia Asahan Aluminium | Perusahaan negara pembuat aluminium di Sumatera Utara. | state aluminium company
IPO | penawaran umum perdana saham | Penjualan saham perusahaan kepada masyarakat untuk pertama kali. | initial public offering
ITC | International Trade Center | Nama beberapa pusat perbelanjaan di Jakarta dan sekitarnya. | shopping centre chain | before:depok,mangga,kuningan,cempaka,fatmawati,roxy,bsd,surabaya,permata,cipulir unchecked
IUP | izin usaha pertambangan | Izin dari pemerintah untuk menggali hasil tambang. | mining business licence
IUPK | izin usaha pertambangan khusus | Izin menambang di wilayah khusus yang ditetapkan pemerintah. | special mining licence
Jamsostek | Jaminan Sosial Tenaga Kerja | Asuransi pekerja yang sejak 2014 dijalankan BPJS Ketenagakerjaan. | former workers' social insurance scheme
Jasindo | Asuransi Jasa Indonesia | Perusahaan negara yang menjual asuransi umum, termasuk asuransi pertanian. | state general insurance company | unchecked
JHT | jaminan hari tua | Tabungan pekerja yang dibayarkan saat pensiun atau berhenti bekerja. | old-age savings for workers
JKP | jaminan kehilangan pekerjaan | Uang dan pelatihan bagi pekerja yang terkena PHK. | unemployment insurance
JLR | Jaguar Land Rover | Pembuat mobil Inggris milik Tata Motors. | British car maker
Kadin | Kamar Dagang dan Industri | Organisasi pengusaha Indonesia. | Chamber of Commerce and Industry
KC | kantor cabang | Kantor bank di satu daerah. | branch office | after:bank,bri,bni,mandiri,kepala
KCP | kantor cabang pembantu | Kantor bank yang lebih kecil dari kantor cabang. | sub-branch office
KDMP | Koperasi Desa Merah Putih | Koperasi yang dibentuk pemerintah di desa-desa sejak 2025. | government-backed village cooperatives
KEK | kawasan ekonomi khusus | Wilayah dengan keringanan pajak dan izin untuk menarik investasi. | special economic zone
KKKS | kontraktor kontrak kerja sama | Perusahaan yang mencari dan mengambil minyak atau gas berdasarkan kontrak dengan negara. | oil and gas contractors
KKR | Kohlberg Kravis Roberts | Perusahaan investasi Amerika Serikat. | US investment firm | after:global,investasi,investor,perusahaan,firma
Kopdes | koperasi desa | Usaha bersama milik warga desa. | village cooperative | any-case
KPBU | kerja sama pemerintah dengan badan usaha | Pembangunan prasarana umum yang dibiayai bersama perusahaan. | public–private partnership
KPEI | Kliring Penjaminan Efek Indonesia | Perusahaan yang menjamin penyelesaian jual beli saham di bursa. | Indonesian clearing and guarantee corporation
KPM | keluarga penerima manfaat | Keluarga yang terdaftar sebagai penerima bantuan pemerintah. | family that receives government aid
KPP | kantor pelayanan pajak | Kantor tempat warga dan perusahaan mengurus pajak. | tax office | before:pratama,madya,wajib
KPR | kredit pemilikan rumah | Pinjaman bank untuk membeli rumah yang dibayar bertahun-tahun. | home mortgage
KSEI | Kustodian Sentral Efek Indonesia | Lembaga yang menyimpan catatan kepemilikan saham dan efek lain. | Indonesian central securities depository
KSPI | Konfederasi Serikat Pekerja Indonesia | Gabungan serikat buruh yang sering menuntut kenaikan upah. | Indonesian trade union confederation
KSPSI | Konfederasi Serikat Pekerja Seluruh Indonesia | Salah satu gabungan serikat buruh terbesar di Indonesia. | All-Indonesian trade union confederation
KSSK | Komite Stabilitas Sistem Keuangan | Forum Menteri Keuangan, BI, OJK, dan LPS untuk mencegah krisis keuangan. | Financial System Stability Committee
KTA | kredit tanpa agunan | Pinjaman bank yang tidak memerlukan barang jaminan. | unsecured loan | after:pinjaman,produk,kredit,bunga
KUR | kredit usaha rakyat | Pinjaman berbunga ringan bagi usaha kecil dengan dukungan pemerintah. | people's business credit
KYC | proses mengenal nasabah | Pemeriksaan identitas orang sebelum menjadi nasabah. | know-your-customer check
LLC | limited liability company | Bentuk perusahaan di Amerika Serikat dengan tanggung jawab pemilik terbatas. | limited liability company
LMAN | Lembaga Manajemen Aset Negara | Lembaga yang mengelola aset negara dan membayar lahan untuk proyek pemerintah. | State Asset Management Agency
LNG | gas alam cair | Gas alam yang didinginkan menjadi cair agar mudah diangkut. | liquefied natural gas
LNPRT | lembaga nonprofit yang melayani rumah tangga | Yayasan, partai, dan lembaga nirlaba lain dalam hitungan PDB. | non-profit institutions serving households
LPEI | Lembaga Pembiayaan Ekspor Indonesia | Lembaga negara yang memberi pinjaman bagi pengekspor. | Indonesia Eximbank
LPG | gas minyak cair | Gas untuk memasak yang dijual dalam tabung, biasa disebut elpiji. | liquefied petroleum gas (cooking gas)
LPPI | Lembaga Pengembangan Perbankan Indonesia | Lembaga pelatihan dan penelitian perbankan. | Indonesian banking development institute
LPS | Lembaga Penjamin Simpanan | Lembaga yang menjamin uang nasabah di bank. | Deposit Insurance Corporation
MBR | masyarakat berpenghasilan rendah | Warga dengan pendapatan kecil yang berhak atas rumah bersubsidi. | low-income people
MEA | Masyarakat Ekonomi ASEAN | Kesepakatan pasar bersama negara-negara Asia Tenggara. | ASEAN Economic Community
MICE | pertemuan, perjalanan insentif, konvensi, dan pameran | Bagian pariwisata yang melayani rapat dan pameran. | meetings, incentives, conventions and exhibitions | unchecked
migas | minyak dan gas bumi | Bahan tambang cair dan gas yang dipakai sebagai sumber energi. | oil and gas
minerba | mineral dan batu bara | Bahan tambang selain minyak dan gas. | minerals and coal
MMSCFD | juta kaki kubik standar per hari | Satuan banyaknya gas yang mengalir dalam sehari. | million standard cubic feet per day
MOR | Marketing Operation Region | Sebutan lama wilayah pemasaran Pertamina. | Pertamina marketing region | after:pertamina,manager,gm
MoU | nota kesepahaman | Surat kesepakatan awal untuk bekerja sama. | memorandum of understanding
MSCI | Morgan Stanley Capital International | Penyusun indeks saham dunia yang diikuti banyak manajer dana. | global stock index provider
NASDAQ | National Association of Securities Dealers Automated Quotations | Bursa saham Amerika Serikat dengan banyak perusahaan teknologi. | US stock exchange | any-case
NIB | nomor induk berusaha | Nomor pengenal yang wajib dimiliki pelaku usaha. | business identification number
NJOP | nilai jual objek pajak | Taksiran harga tanah dan bangunan untuk menghitung pajaknya. | taxable property value
NPI | Neraca Pembayaran Indonesia | Catatan semua transaksi ekonomi Indonesia dengan luar negeri. | Indonesia's balance of payments
NPL | kredit bermasalah | Pinjaman bank yang macet atau terlambat dibayar. | non-performing loans
NPWP | nomor pokok wajib pajak | Nomor identitas untuk urusan pajak. | taxpayer identification number
NTP | nilai tukar petani | Perbandingan harga yang diterima petani dengan harga yang dibayarnya. | farmers' terms of trade
OJK | Otoritas Jasa Keuangan | Lembaga yang mengawasi bank, asuransi, dan pasar modal. | Financial Services Authority
OSS | perizinan berusaha secara daring terpadu | Sistem internet pemerintah untuk mengurus izin usaha. | Online Single Submission licensing system
PAD | pendapatan asli daerah | Uang yang dikumpulkan pemerintah daerah sendiri dari pajak dan retribusi. | a region's own revenue
PBI | Peraturan Bank Indonesia | Aturan yang dibuat bank sentral. | Bank Indonesia regulation | before:nomor,no,tentang
PDAM | perusahaan daerah air minum | Perusahaan milik daerah yang menyalurkan air bersih. | regional water utility
PDB | produk domestik bruto | Nilai seluruh barang dan jasa yang dihasilkan suatu negara. | gross domestic product
PDB per kapita | produk domestik bruto per kapita | Nilai barang dan jasa suatu negara dibagi jumlah penduduknya. | GDP per person | unchecked
PDRB | produk domestik regional bruto | Nilai semua barang dan jasa yang dihasilkan suatu daerah dalam setahun. | gross regional domestic product
Pelindo | Pelabuhan Indonesia | Perusahaan negara yang mengelola pelabuhan. | state port company
PEN | Pemulihan Ekonomi Nasional | Program pemerintah untuk membantu ekonomi pada masa pandemi. | national economic recovery programme | after:program,dana,anggaran
Persero | perusahaan perseroan | Perusahaan milik negara yang modalnya terbagi atas saham. | state-owned limited company
Perseroda | perusahaan perseroan daerah | Perusahaan milik pemerintah daerah yang modalnya terbagi atas saham. | regional limited company
Perum | perusahaan umum | Perusahaan milik negara yang seluruh modalnya tidak terbagi atas saham. | state public corporation | before:bulog,perhutani,peruri,perumnas,damri,lkbn,jasa,ppd,airnav,produksi
Perumda | perusahaan umum daerah | Perusahaan milik pemerintah daerah yang melayani kepentingan umum. | regional public company
Perumnas | Perusahaan Umum Pembangunan Perumahan Nasional | Perusahaan negara yang membangun perumahan rakyat. | state housing developer | unchecked
Peruri | Perusahaan Umum Percetakan Uang Republik Indonesia | Perusahaan negara yang mencetak uang, meterai, dan paspor. | state money printer | unchecked
PGN | Perusahaan Gas Negara | Perusahaan negara yang menyalurkan gas bumi. | state gas company
PHE | Pertamina Hulu Energi | Anak perusahaan Pertamina yang mencari dan mengambil minyak dan gas. | Pertamina's upstream arm
PHK | pemutusan hubungan kerja | Berakhirnya pekerjaan karena keputusan perusahaan. | layoff
PHRI | Perhimpunan Hotel dan Restoran Indonesia | Organisasi yang menghimpun hotel dan rumah makan. | hotel and restaurant association
PIHC | Pupuk Indonesia Holding Company | Induk perusahaan pupuk milik negara. | state fertiliser holding
Pindad | Perindustrian Angkatan Darat | Perusahaan negara pembuat senjata, amunisi, dan kendaraan tempur. | state arms maker | unchecked
pinjol | pinjaman online | Pinjaman uang melalui aplikasi atau situs. | online loan
PKH | Program Keluarga Harapan | Bantuan uang bagi keluarga miskin dengan syarat anak bersekolah dan diperiksa kesehatannya. | conditional cash aid for poor families | not-after:satgas,tugas,lapangan
PKH | Peternakan dan Kesehatan Hewan | Bidang direktorat jenderal di Kementerian Pertanian yang mengurus ternak. | livestock and animal health | after:dirjen,ditjen
PKL | pedagang kaki lima | Pedagang kecil yang berjualan di tepi jalan atau trotoar. | street vendors | not-after:siswa,mahasiswa,program,ikut,menjalani,melaksanakan,melakukan,kegiatan,tempat,peserta,selama,saat
PLN | Perusahaan Listrik Negara | Perusahaan negara penyedia listrik. | state electricity company
PLTA | pembangkit listrik tenaga air | Tempat membuat listrik dengan tenaga air dari bendungan atau sungai. | hydroelectric power plant
PLTB | pembangkit listrik tenaga bayu | Tempat membuat listrik dengan tenaga angin. | wind power plant
PLTD | pembangkit listrik tenaga diesel | Tempat membuat listrik dengan mesin diesel. | diesel power plant
PLTG | pembangkit listrik tenaga gas | Tempat membuat listrik dengan gas. | gas power plant
PLTGU | pembangkit listrik tenaga gas dan uap | Tempat membuat listrik dengan gas, lalu memakai panas sisanya. | combined-cycle gas power plant
PLTMH | pembangkit listrik tenaga mikrohidro | Tempat membuat listrik kecil-kecilan dari aliran air. | micro-hydro power plant
PLTN | pembangkit listrik tenaga nuklir | Tempat membuat listrik dengan tenaga nuklir. | nuclear power plant
PLTP | pembangkit listrik tenaga panas bumi | Tempat membuat listrik dengan uap panas dari dalam bumi. | geothermal power plant
PLTS | pembangkit listrik tenaga surya | Tempat membuat listrik dengan cahaya matahari. | solar power plant
PLTSa | pembangkit listrik tenaga sampah | Tempat membuat listrik dengan membakar atau mengolah sampah. | waste-to-energy plant
PLTU | pembangkit listrik tenaga uap | Tempat membuat listrik dengan uap air, di Indonesia kebanyakan berbahan bakar batu bara. | steam (mostly coal) power plant
PMA | penanaman modal asing | Uang yang ditanam pihak luar negeri dalam usaha di Indonesia. | foreign direct investment | not-before:nomor,no
PMDN | penanaman modal dalam negeri | Uang yang ditanam pihak Indonesia dalam usaha di negeri sendiri. | domestic investment
PMI manufaktur | indeks manajer pembelian sektor manufaktur | Angka yang di atas 50 berarti industri tumbuh dan di bawahnya berarti menyusut. | manufacturing Purchasing Managers' Index | any-case unchecked
PMN | penyertaan modal negara | Uang negara yang dimasukkan sebagai modal perusahaan milik negara. | state capital injection
PNBP | penerimaan negara bukan pajak | Pendapatan negara dari selain pajak, misalnya hasil tambang dan biaya layanan. | non-tax state revenue
PNM | Permodalan Nasional Madani | Perusahaan negara yang memberi pinjaman kecil, terutama kepada ibu-ibu. | state microfinance company
PNRI | Percetakan Negara Republik Indonesia | Perusahaan percetakan milik negara. | state printing company
POJK | Peraturan Otoritas Jasa Keuangan | Aturan yang dikeluarkan pengawas lembaga keuangan. | regulation of the financial services authority
PPh | pajak penghasilan | Pajak atas penghasilan orang atau badan. | income tax
PPN | pajak pertambahan nilai | Pajak atas penjualan barang dan jasa. | value-added tax
PPnBM | pajak penjualan atas barang mewah | Pajak tambahan untuk barang mahal seperti mobil dan perhiasan. | luxury goods tax
PR | hubungan masyarakat | Pekerjaan menjaga nama baik perusahaan di depan umum. | public relations | before:manager,agency,director,executive
PSO | kewajiban pelayanan publik | Tugas layanan murah bagi rakyat yang biayanya ditanggung negara. | public service obligation
PT | perseroan terbatas | Bentuk perusahaan yang modalnya terbagi atas saham. | limited company | name not-after:pengadilan
PT | Pengadilan Tinggi | Pengadilan banding di tingkat provinsi. | high court | before:dki
PTDI | Dirgantara Indonesia | Perusahaan negara pembuat pesawat di Bandung. | state aircraft maker | unchecked
PTKP | penghasilan tidak kena pajak | Batas pendapatan yang tidak dikenai pajak penghasilan. | tax-free income threshold
PTPN | Perkebunan Nusantara | Kelompok perusahaan perkebunan milik negara. | state plantation company | unchecked
QRIS | kode QR standar Indonesia | Kode gambar yang dipindai dengan ponsel untuk membayar. | Indonesia's standard QR payment code
RAPBN | Rancangan Anggaran Pendapatan dan Belanja Negara | Usulan anggaran negara yang belum disahkan. | draft state budget
raskin | beras untuk rumah tangga miskin | Program lama pemerintah yang menjual beras murah bagi warga miskin. | rice for the poor | any-case unchecked
rastra | beras sejahtera | Program bantuan beras bagi warga miskin, pengganti raskin. | subsidised rice programme | unchecked
RDG | Rapat Dewan Gubernur | Rapat Bank Indonesia yang menetapkan suku bunga. | Bank Indonesia's board of governors meeting
REI | Real Estat Indonesia | Organisasi yang menghimpun pengembang perumahan. | Indonesian property developers' association | unchecked
RKAB | rencana kerja dan anggaran biaya | Rencana kegiatan tahunan perusahaan tambang yang harus disetujui pemerintah. | mining work plan and budget
RM | ringgit Malaysia | Mata uang Malaysia. | Malaysian ringgit | before:#
RNI | Rajawali Nusantara Indonesia | Perusahaan negara di bidang pangan dan perkebunan. | state food and plantation company | unchecked
RUPS | rapat umum pemegang saham | Rapat pemilik saham untuk mengambil keputusan penting perusahaan. | shareholders' meeting
RUPSLB | rapat umum pemegang saham luar biasa | Rapat pemilik saham di luar jadwal tahunan untuk keputusan mendesak. | extraordinary shareholders' meeting
RUPST | rapat umum pemegang saham tahunan | Rapat pemilik saham yang digelar sekali setahun. | annual shareholders' meeting
RUPTL | Rencana Usaha Penyediaan Tenaga Listrik | Rencana PLN untuk membangun pembangkit dan jaringan listrik. | electricity supply business plan
rusun | rumah susun | Bangunan bertingkat yang terdiri atas banyak tempat tinggal. | block of flats | any-case
rusunami | rumah susun sederhana milik | Apartemen sederhana yang dapat dibeli warga berpenghasilan rendah. | low-cost owned flats | any-case unchecked
rusunawa | rumah susun sederhana sewa | Apartemen sederhana yang disewakan murah kepada warga. | low-cost rental flats | any-case
rutilahu | rumah tidak layak huni | Rumah yang rusak atau tidak sehat untuk ditinggali. | substandard house | any-case
Sakernas | Survei Angkatan Kerja Nasional | Pendataan berkala BPS tentang pekerja dan pengangguran. | national labour force survey
SBI | Sertifikat Bank Indonesia | Surat utang jangka pendek yang dikeluarkan bank sentral. | Bank Indonesia certificates | not-after:bank
SBN | surat berharga negara | Surat utang yang dijual pemerintah untuk membiayai anggaran. | government securities
SBSN | surat berharga syariah negara | Surat utang pemerintah yang mengikuti aturan Islam, disebut juga sukuk negara. | Islamic government bonds
SEBI | Surat Edaran Bank Indonesia | Petunjuk Bank Indonesia untuk bank dan lembaga keuangan. | Bank Indonesia circular | before:nomor,no,tentang unchecked
sembako | sembilan bahan pokok | Kebutuhan pangan sehari-hari seperti beras, gula, dan minyak. | nine staple goods
SIPI | surat izin penangkapan ikan | Izin bagi kapal untuk menangkap ikan. | fishing licence
SIUP | surat izin usaha perdagangan | Izin bagi orang atau perusahaan untuk berdagang. | trading business licence
SIUP | surat izin usaha perikanan | Izin bagi perusahaan untuk menangkap atau membeli ikan. | fisheries business licence | before:perikanan,kapal,nelayan,penangkapan unchecked
SKU | satuan simpan barang | Kode satu jenis barang di gudang atau toko. | stock keeping unit
SLIK | Sistem Layanan Informasi Keuangan | Catatan OJK tentang riwayat pinjaman seseorang. | credit history database
SME | usaha kecil dan menengah | Usaha yang lebih besar dari usaha mikro dan lebih kecil dari perusahaan besar. | small and medium enterprises | unchecked
SMESCO | Small and Medium Enterprises and Cooperatives | Gedung dan lembaga pemasaran produk koperasi dan usaha kecil. | government centre for small business products | any-case unchecked
SNI | Standar Nasional Indonesia | Ukuran mutu resmi bagi barang yang dijual di Indonesia. | Indonesian National Standard
SPBU | stasiun pengisian bahan bakar umum | Tempat mengisi bahan bakar kendaraan. | petrol station
SPG | gadis promosi penjualan | Perempuan yang menawarkan barang kepada pembeli. | sales promotion girl
SPHP | stabilisasi pasokan dan harga pangan | Program beras murah pemerintah untuk menahan kenaikan harga. | food supply and price stabilisation programme
SPN | surat perbendaharaan negara | Surat utang pemerintah berjangka paling lama setahun. | treasury bills | after:seri,lelang,yield
SPN | Sekolah Polisi Negara | Sekolah calon polisi di tingkat polda. | police school | before:polda,lido,batua,mojokerto,hinai,seulawah,betung,purwokerto,banyubiru,cisarua,singaraja,bangsal
SPT | surat pemberitahuan | Laporan penghasilan dan pajak yang wajib disampaikan setiap tahun. | tax return | before:tahunan,pajak,pph,masa
SRBI | Sekuritas Rupiah Bank Indonesia | Surat berharga jangka pendek yang dikeluarkan bank sentral. | Bank Indonesia rupiah securities
SUN | surat utang negara | Surat tanda pemerintah berutang kepada pembelinya. | government bonds | not-before:yat,tzu
Susenas | Survei Sosial Ekonomi Nasional | Pendataan berkala BPS tentang pengeluaran dan keadaan rumah tangga. | national socioeconomic survey
SVP | wakil presiden senior perusahaan | Pejabat perusahaan di atas wakil presiden perusahaan. | senior vice president
Tapera | Tabungan Perumahan Rakyat | Tabungan pekerja untuk membiayai rumah. | public housing savings scheme
Taspen | Tabungan dan Asuransi Pensiun | Perusahaan negara yang membayar pensiun pegawai negeri. | state pension company for civil servants | unchecked
Tbk | terbuka | Tanda bahwa saham perusahaan dijual kepada umum. | publicly listed (company)
TBS | tandan buah segar | Buah sawit yang baru dipanen beserta tandannya. | fresh palm fruit bunches | after:harga,sawit,ton,produksi,membeli,penjualan
TDL | tarif dasar listrik | Harga listrik per satuan yang ditetapkan pemerintah. | basic electricity tariff | unchecked
THR | tunjangan hari raya | Uang tambahan bagi pekerja menjelang hari raya keagamaan. | religious holiday bonus
TKA | tenaga kerja asing | Orang asing yang bekerja di Indonesia. | foreign workers | before:asal,ilegal,tiongkok,china,cina,asing
TKD | transfer ke daerah | Uang dari pemerintah pusat untuk anggaran daerah. | transfers to regions | after:dana,anggaran,pemotongan,alokasi,pemangkasan,pengurangan,penyaluran
TKD | Tim Kampanye Daerah | Kelompok yang memenangkan calon presiden di satu daerah. | regional campaign team | before:prabowo-gibran,prabowo,jokowi-ma'ruf,jokowi,ganjar-mahfud unchecked
TKDN | tingkat komponen dalam negeri | Bagian suatu barang yang dibuat di Indonesia. | local content level
TKI | tenaga kerja Indonesia | Sebutan lama bagi warga Indonesia yang bekerja di luar negeri. | Indonesian migrant workers
TKW | tenaga kerja wanita | Sebutan lama bagi perempuan Indonesia yang bekerja di luar negeri. | female Indonesian migrant worker
TPAK | tingkat partisipasi angkatan kerja | Bagian penduduk usia kerja yang bekerja atau mencari kerja. | labour force participation rate
TPID | Tim Pengendalian Inflasi Daerah | Kelompok pejabat daerah yang menjaga agar harga tidak naik cepat. | regional inflation control team
TPT | tekstil dan produk tekstil | Kain, pakaian, dan barang lain dari industri kain. | textiles and textile products | after:industri,sektor,produk,produsen
tukin | tunjangan kinerja | Tambahan gaji pegawai negeri menurut hasil kerjanya. | civil servants' performance allowance | any-case
UKM | usaha kecil dan menengah | Usaha yang berukuran kecil atau sedang. | small and medium enterprises | not-after:mahasiswa
ULN | utang luar negeri | Pinjaman pemerintah dan swasta dari pihak asing. | external debt
UMK | upah minimum kabupaten/kota | Gaji terendah yang boleh dibayar di suatu kabupaten atau kota. | regency or city minimum wage
UMKM | usaha mikro, kecil, dan menengah | Usaha milik warga dengan modal kecil sampai sedang. | micro, small and medium enterprises
UMP | upah minimum provinsi | Gaji terendah yang boleh dibayar di suatu provinsi. | provincial minimum wage
UMR | upah minimum regional | Sebutan lama bagi gaji terendah di suatu daerah. | regional minimum wage (old term)
USD | dolar Amerika Serikat | Mata uang Amerika Serikat. | US dollar
UUS | unit usaha syariah | Bagian bank biasa yang melayani keuangan menurut aturan Islam. | Islamic business unit of a bank
valas | valuta asing | Uang negara lain. | foreign currency | any-case
VP | wakil presiden perusahaan | Pejabat di bawah pimpinan perusahaan. | vice president | name
WDP | wajar dengan pengecualian | Penilaian BPK bahwa laporan keuangan benar kecuali pada bagian tertentu. | qualified audit opinion | after:opini,predikat,status
WTI | minyak mentah Texas Barat | Jenis minyak yang harganya menjadi patokan di Amerika. | West Texas Intermediate | unchecked
YIMM | Yamaha Indonesia Motor Manufacturing | Pembuat sepeda motor Yamaha di Indonesia. | Yamaha motorcycle maker in Indonesia
YLKI | Yayasan Lembaga Konsumen Indonesia | Organisasi yang membela kepentingan pembeli. | Indonesian consumers' foundation
yoy | dibandingkan dengan periode yang sama tahun sebelumnya | Cara membandingkan suatu angka dengan angka setahun lalu. | year on year | any-case unchecked
ytd | sejak awal tahun | Cara menghitung perubahan dari awal tahun sampai sekarang. | year to date | any-case unchecked
`;
