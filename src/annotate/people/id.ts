/** How Indonesian news introduces people. */
import { indonesianDates } from '../dates/id.ts';
import { phrasesOf, words } from '../figures/grammar.ts';
import { indonesianFigures } from '../figures/id.ts';
import { phraseTable } from '../phrases.ts';
import type { PeopleGrammar } from './grammar.ts';

/** The tables for Indonesian. */
export const indonesianPeople: PeopleGrammar = {
  titles: words(
    'presiden wapres wakil menteri menko menlu menhan menkeu mendagri menkes menag menhub mensos mendag menpora menkumham mendikbud menaker mentan menperin menristek wamen kabareskrim perdana pm raja ratu pangeran sultan kanselir paus gubernur wagub bupati wabup walikota wali ketua ketum waketum sekjen sekretaris kepala direktur dirut dirjen komisaris pemimpin panglima komandan kapolri kapolda kapolres kapolsek kapten jenderal letjen mayjen brigjen kolonel letkol mayor laksamana marsekal irjen komjen brigjen kombes akbp akp ipda iptu aiptu bripka brigadir serda kopral hakim jaksa pengacara advokat rektor dekan dosen profesor prof guru dokter dr pengamat analis ekonom pakar peneliti aktivis politikus politisi senator anggota legislator duta dubes konsul juru jubir koordinator manajer ceo pelatih pemain striker bek gelandang kiper petinju pebalap pembalap petenis penyanyi aktor aktris artis sutradara penulis komedian model bintang pengusaha pendiri calon capres cawapres caleg mantan eks almarhum camat lurah kades korban tersangka terdakwa terpidana saksi plt pj plh',
  ),
  roleNouns: words(
    'penyerang vokalis gitaris drummer musisi pedangdut novelis sastrawan seniman koroner psikolog psikiater arsitek notaris ajudan pengawal sopir sahabat istri suami keponakan adik kakak kuasa kabag kasubag kabid kasi kasat kanit kadis kasatreskrim kapolresta kajari kajati dandim danrem petinggi loyalis terduga pelaku pegiat presenter pembawa produser warga tokoh ulama pendakwah nelayan petani pedagang siswa mahasiswa alumnus',
  ),
  soleTitles: words(
    'presiden wapres pm raja ratu pangeran sultan kanselir paus gubernur jenderal letjen mayjen brigjen kolonel letkol laksamana marsekal irjen kombes akbp akp ipda iptu aiptu bripka brigadir profesor prof dr hakim jaksa almarhum',
  ),
  titleParts: words(
    'agama agraria agung analisis angkatan anak antariksa aparatur asing badan bahasa bantuan bank barat bea bencana besar bidang bicara biro bumn cukai daerah dalam darat data demokrat dan dasar deputi desa dewan digital dinas direktorat eksekutif ekonomi energi federal fakultas fraksi gabungan gerindra golkar hanura harian hak hukum hubungan humas iklim informasi informatika infrastruktur intelijen investasi jenderal kabinet kabupaten kamar kampanye keamanan kebijakan kebudayaan kehakiman kehutanan kejaksaan kelautan keluarga kementerian kemanusiaan kepolisian kerja kesehatan kesra ketenagakerjaan keuangan khusus komisi komite komunikasi konstitusi koordinator kota kreatif kriminal lapangan laut legislatif lembaga lingkungan luar maha manusia maritim masyarakat meteorologi muda mahkamah megapolitan nasdem nasional niaga negara negeri olahraga operasi pajak pangan parlemen partai pasukan pelayanan pencegahan penerangan penindakan pelaporan pemasaran pengatur patroli pekerjaan pelaksana pembangunan pembina pemberantasan pemerintah pemerintahan pemuda penanggulangan pendidikan pengadilan penegakan penelitian pengawas pengurus penyidik perdagangan perdana perekonomian perempuan perencanaan perjuangan perhubungan perikanan perindustrian pertahanan pertanian perumahan polisi pol politik polres polda presiden produksi program provinsi publik pusat rakyat redaksi regional reserse resor riset ruang sakit sekretariat sektor senior siber sipil sosial staf statistik strategi tata teknis teknologi tenaga tengah terpilih tertinggi tim tinggi tsunami tni transmigrasi tugas udara umum urusan usaha utama utara wakil wali wilayah',
  ),
  bodies: words(
    'akademi bandara bank band bendungan blok bukit cagar candi danau desa dusun fc fraksi gedung grup gunung hotel institut istana jalan jembatan kampung kantor kecamatan kelurahan klub koalisi komplek kompleks kota kabupaten koperasi laut liga lsm majelis masjid museum ormas partai pasar pegunungan pelabuhan perumahan piala pondok ponpes posko provinsi pt pulau puskesmas rs rsud rumah satgas sd sekolah selat sma smp stadion stasiun sungai taman teluk terminal tim tol universitas yayasan cv',
  ),
  honorifics: words(
    'bapak pak ibu bu tuan nyonya haji hajah kh kyai kiai ustaz ustadz habib gus mbah mas mbak bung ny tn',
  ),
  speechBefore: words(
    'kata ujar ungkap tutur jelas imbuh tegas papar ucap terang tandas tukas sebut beber sambung tulis cetus kilah menurut',
  ),
  speechAfter: words(
    'mengatakan menyatakan menegaskan menilai menjelaskan mengaku menyebut menyebutkan menambahkan mengungkapkan menuturkan memaparkan menyampaikan mengingatkan menuding membantah berharap berujar berpendapat mengklaim mengusulkan meminta mengimbau',
  ),
  notNames: new Set([
    ...indonesianFigures.notCounted,
    ...indonesianFigures.people,
    ...indonesianFigures.numbers.keys(),
    ...indonesianDates.months.keys(),
    ...indonesianDates.weekdays.keys(),
    ...words(
      'adapun akhirnya allah andai apakah apalagi awalnya tuhan alhamdulillah bagaimana bahkan baca begitu belakangan berbagai berdasarkan berita beberapa betul bukan demi dikutip dilansir diketahui foto gubernur hal hari hasil headline imbas informasi inilah insya islam jadi kabar kalaupun kapal kami kasus kejadian kemudian kendati keputusan korban kristen langkah lanjut lihat longsor masyarakat mengapa meski meskipun mungkin muslim nah padahal pemerintah pemilu penulis perang pertama pihak piala polisi program rencana saat sebagian sebaliknya sebelumnya sejumlah selain siapa selanjutnya semoga setelah sumber tak tanpa terkait tim video walau walaupun waktu gempa banjir presiden undang',
    ),
  ]),
  addressed: words('aku anda kalian kamu coba ayo mari silakan'),
  particles: words('bin binti van von de del der da al el ibn'),
  aliasCues: phraseTable(
    ['', 'yang '].flatMap((that) =>
      phrasesOf(
        true as const,
        `alias, ${that}akrab disapa, ${that}akrab dipanggil, ${that}biasa disapa, ${that}biasa dipanggil, ${that}kerap disapa, ${that}dikenal dengan nama, ${that}dikenal dengan panggilan`,
      ),
    ),
  ),
  nicknames: phraseTable([
    ['jokowi', 'Joko Widodo'],
    ['sby', 'Susilo Bambang Yudhoyono'],
    ['jk', 'Jusuf Kalla'],
    ['ahok', 'Basuki Tjahaja Purnama'],
    ['ahy', 'Agus Harimurti Yudhoyono'],
    ['zulhas', 'Zulkifli Hasan'],
    ['setnov', 'Setya Novanto'],
    ['gus dur', 'Abdurrahman Wahid'],
    ['cak imin', 'Muhaimin Iskandar'],
  ]),
};
