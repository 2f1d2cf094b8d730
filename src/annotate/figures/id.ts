/** Indonesian numbers; Malay shares them. */
import { phraseTable } from '../phrases.ts';
import { isVerb } from '../verb.ts';
import { type FigureGrammar, type NumberWord, phrasesOf, unitsOf, words } from './grammar.ts';
import { currencyCodes, currencyNames, currencySigns, unitSymbols } from './units.ts';

const units = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

const scales = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12 };

/** Scales of rough numbers: 10 `ribuan`. */
const roughScales = { ribuan: 1e3, jutaan: 1e6, miliaran: 1e9, triliunan: 1e12 };

const numbers = new Map<string, NumberWord>([
  ...units.map((word, index): [string, NumberWord] => [word, { role: 'add', value: index + 1 }]),
  ['nol', { role: 'add', value: 0 }],
  ['sepuluh', { role: 'add', value: 10 }],
  ['sebelas', { role: 'add', value: 11 }],
  ['seratus', { role: 'add', value: 100 }],
  ['belas', { role: 'teen' }],
  ['puluh', { role: 'times', value: 10 }],
  ['ratus', { role: 'times', value: 100 }],
  ['setengah', { role: 'half' }],
  ['½', { role: 'half' }],
  ...Object.entries(scales).map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
  ['seribu', { role: 'one-scale', value: 1e3 }],
  ['sejuta', { role: 'one-scale', value: 1e6 }],
  ['semiliar', { role: 'one-scale', value: 1e9 }],
  ...Object.entries(roughScales).map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
]);

const ordinalWords = [...units, 'sepuluh', 'sebelas'].map((word, index): [string, number] => [`ke${word}`, index + 1]);

const fractionParts = new Map(units.slice(1).map((word, index): [string, number] => [`per${word}`, index + 2]));

/** The tables for Indonesian. */
export const indonesianFigures: FigureGrammar = {
  decimal: ',',
  numbers,
  joiners: new Set(),
  points: words('koma'),
  minus: words('minus negatif'),
  loneZeros: words('kosong'),
  articles: new Set(),
  millionLetter: '',
  raced: new Set(),
  gluedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
  ]),
  moneyScales: new Map([
    ['k', 1e3],
    ['m', 1e9],
    ['t', 1e12],
  ]),
  vague: new Map([
    ['belasan', 10],
    ['puluhan', 10],
    ['ratusan', 100],
    ['seratusan', 100],
    ['seribuan', 1e3],
    ...Object.entries(roughScales),
  ]),
  several: words('beberapa'),
  vagueLinks: new Set(),
  divided: words('per'),
  fractions: phraseTable([
    ['separuh', 1 / 2],
    ['sepertiga', 1 / 3],
    ['seperempat', 1 / 4],
    ['seperlima', 1 / 5],
    ['sepersepuluh', 1 / 10],
  ]),
  fractionParts,
  severalParts: fractionParts,
  outOf: phraseTable(phrasesOf(true, 'dari, di antara')),
  rangeWords: words('hingga sampai'),
  becoming: new Set(),
  between: ['antara', 'dan'],
  or: 'atau',
  currencyBefore: phraseTable(currencySigns),
  currencyAfter: phraseTable([
    ...phrasesOf('IDR', 'rupiah'),
    ...phrasesOf('USD', 'dolar, dollar, dolar as, dollar as, dolar amerika, dolar amerika serikat'),
    ...currencyNames(
      'SGD dolar singapura; AUD dolar australia; HKD dolar hong kong, dolar hongkong; CAD dolar kanada; NZD dolar selandia baru; TWD dolar taiwan; EUR euro; GBP pound, poundsterling, pound sterling, pound inggris; JPY yen, yen jepang; CNY yuan, yuan china, yuan tiongkok, renminbi; KRW won, won korea, won korea selatan; MYR ringgit, ringgit malaysia; THB baht, baht thailand; PHP peso, peso filipina; MXN peso meksiko; ARS peso argentina; RUB rubel, rubel rusia; SAR riyal, riyal saudi, riyal arab saudi; INR rupee, rupee india; AED dirham; CHF franc, franc swiss; TRY lira, lira turki; VND dong; ILS shekel; ZAR rand; KWD dinar kuwait; BRL real brasil; BTC bitcoin',
    ),
    ...currencyCodes,
  ]),
  currencyAfterMillions: phraseTable([]),
  smallChange: phraseTable(phrasesOf('cent', 'sen')),
  percent: phraseTable(phrasesOf(true, '%, persen, prosen, persen poin, poin persen, poin persentase')),
  units: phraseTable([
    ...unitsOf('duration', {
      second: 'detik',
      minute: 'menit',
      hour: 'jam',
      day: 'hari',
      week: 'pekan, minggu',
      month: 'bulan',
      year: 'tahun',
      decade: 'dekade, dasawarsa',
      century: 'abad',
    }),
    ...unitsOf('measure', {
      kilometer: 'kilometer',
      meter: 'meter, mdpl, m dpl',
      centimeter: 'sentimeter, centimeter',
      millimeter: 'milimeter',
      mile: 'mil',
      'nautical-mile': 'mil laut',
      foot: 'kaki',
      inch: 'inci, inch',
      yard: 'yard, yar',
      'square-mile': 'mil persegi',
      'square-foot': 'kaki persegi',
      acre: 'acre, ekar',
      hectare: 'hektare, hektar',
      'square-kilometer': 'kilometer persegi, km persegi',
      'square-meter': 'meter persegi',
      'cubic-meter': 'meter kubik',
      kilogram: 'kilogram, kilo',
      gram: 'gram',
      pound: 'pon',
      ounce: 'ons',
      milligram: 'miligram',
      tonne: 'ton',
      liter: 'liter',
      milliliter: 'mililiter',
      'cubic-centimeter': 'cc',
      gallon: 'galon',
      celsius: 'derajat celsius, derajat celcius',
      fahrenheit: 'derajat fahrenheit',
      degree: 'derajat',
      'kilometer-per-hour': 'kilometer per jam',
      megawatt: 'megawatt',
      megapixel: 'megapiksel, megapixel',
      gigabyte: 'gigabita',
      'richter-scale': 'skala richter, sr',
      point: 'poin',
      'basis-point': 'basis poin',
    }),
    ...unitSymbols,
  ]),
  times: phraseTable(phrasesOf(true, 'kali lipat, x')),
  scaleNames: new Map([
    ['magnitudo', 'magnitudo'],
    ['bermagnitudo', 'magnitudo'],
    ['berkekuatan', 'magnitudo'],
    ['m', 'magnitudo'],
  ]),
  ageBefore: phraseTable(phrasesOf(true, 'berusia, usia, usianya, berumur, umur, umurnya')),
  ageAfter: phraseTable([]),
  agesInCommas: false,
  ordinals: new Map(ordinalWords.slice(1)),
  ordinalScales: new Map(),
  ordinalUnits: new Map(),
  ordinalPrefix: 'ke',
  ordinalsTrail: true,
  ordinalSuffixes: new Set(),
  ordinalHeads: words(
    'abad anak babak bagian bulan edisi gelombang generasi gol hari jilid kalinya kuartal laga lantai leg menit minggu momen musim pekan pemain pelaku pertandingan periode peringkat posisi pihak putaran rangking semester seri set tahap tahun tempat tersangka terbaik terbanyak terbesar tertinggi tertua triwulan unggulan urutan yang',
  ),
  placings: new Set(),
  ordinalTails: words('kali kalinya terbesar tertinggi terbanyak terbaik terendah terpanjang tertua terpadat'),
  hedgesBefore: phraseTable([
    ...phrasesOf('≈' as const, 'sekitar, kira-kira, kurang lebih, lebih kurang, seputar, diperkirakan, rata-rata'),
    ...phrasesOf('≥' as const, 'sedikitnya, setidaknya, setidak-tidaknya, sekurangnya, sekurang-kurangnya'),
    ...phrasesOf('≥' as const, 'minimal, minimum, paling sedikit, paling tidak, paling singkat, paling cepat'),
    ...phrasesOf('≤' as const, 'hampir, nyaris, maksimal, maksimum, paling lama, paling banyak, paling lambat'),
    ...phrasesOf('≤' as const, 'sebanyak-banyaknya, maksimal hingga, tidak lebih dari, tak lebih dari'),
    ...phrasesOf('>' as const, 'lebih dari, di atas, melebihi, melampaui, melewati, menembus'),
    ...phrasesOf(
      '<' as const,
      'lebih murah dari, lebih rendah dari, lebih kecil dari, kurang dari, di bawah, tidak sampai, tak sampai, belum sampai',
    ),
  ]),
  hedgesAfter: phraseTable([...phrasesOf('>' as const, 'lebih'), ...phrasesOf('≈' as const, 'an, -an')]),
  than: words('dari daripada'),
  boundJoiners: words('dan tapi tetapi namun ,'),
  references: words(
    'km versi no nomor urut lambung lantai halaman hlm pasal ayat bab butir uu perpres permen perda pp perppu rt rw jl kav blok telepon telp hp wa',
  ),
  yearWord: 'tahun',
  pageOf: 'dari',
  rounds: words('besar'),
  idioms: phraseTable(
    phrasesOf(
      true,
      'salah satu, salah dua, satu-satunya, dua-duanya, satu sama lain, satu per satu, satu persatu, satu pun, satu demi satu, seribu satu, satu atap, satu kata, setengah mati, setengah hati, setengah jadi, tujuh keliling, empat mata, kaki lima, roda dua, roda empat, segi tiga, segi empat, ulang tahun, nomor satu, nomor dua, bintang satu, bintang dua, bintang tiga, bintang empat, bintang lima',
    ),
  ),
  scoreCues: words(
    'skor menang kalah imbang unggul takluk menaklukkan mengalahkan seri kedudukan tertinggal agregat atas',
  ),
  isVerb,
  qualifiers: words('asal berikutnya kemudian pertama terakhir'),
  clauseStarts: words('setelah usai ketika saat sebelum sementara sedangkan karena sebab sehingga namun tetapi'),
  notCounted: words(
    'ada adalah agar akan bakal akibat antara apabila atas atau bagi bahwa baik banyak belum bila bisa buah cukup dalam dan dapat dari dengan di dia guna hanya harus hingga ia ini itu jadi jelas jika juga kalau kami kata karena ke kecuali kepada ketika kini kita lagi lain lainnya lalu lebih maka masih maupun melalui melawan memang menjadi menurut mereka namun oleh pada para per persen pun saat saja salah sambil sampai senilai seharga sebesar seluas setinggi sepanjang sangat saya sebagai sebelum secara sedang sedangkan sehingga sejak selama seluruh semua sementara seorang seperti serta setelah setiap sudah supaya tapi telah tentang terhadap termasuk tersebut tetapi tiap tidak ujar ungkap untuk usai waktu yaitu yakni yang',
  ),
  people: words(
    'anak anggota atlet awak balita bayi bocah buruh calon demonstran dokter gadis guru ibu jasad jemaah jenazah jiwa jurnalis kakek karyawan keluarga korban kru lansia lelaki mahasiswa nelayan nenek orang pasien pasukan pekerja pelajar pemuda pemudik pendaki penduduk pengunjuk pengungsi penumpang perempuan personel petani petugas polisi prajurit pria relawan remaja sandera santri serdadu siswa staf tahanan tentara tentaranya turis wanita warga warganya wartawan wisatawan wni',
  ),
  harm: words(
    'cedera dibunuh ditewaskan gugur hilang jasad jenazah korban luka melukai meninggal menewaskan mengungsi pengungsi mengungsikan terbunuh terdampak terluka tertimbun tewas wafat',
  ),
};
