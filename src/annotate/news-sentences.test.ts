import { expect, test } from 'vitest';
import { findDates } from './dates/dates.ts';
import { findFigures } from './figures/figures.ts';
import { withoutOverlap } from './overlap.ts';

/** Figures and dates together, each as `printed = kind value unit`. */
function read(language: string, text: string): readonly string[] {
  const context = { language, published: null };
  return withoutOverlap([...findFigures(text, context), ...findDates(text, context)]).flatMap((span) => {
    if (!('value' in span)) return [];
    const { hedge = '', unit = '' } = 'hedge' in span || 'unit' in span ? span : {};
    return [`${text.slice(span.start, span.end)} = ${span.kind} ${hedge}${span.value} ${unit}`.trim()];
  });
}

test.each([
  [
    'id',
    'Banjir bandang di Kabupaten Luwu menewaskan sedikitnya 14 orang, melukai 36 lainnya, dan merendam 1.203 rumah sejak Jumat (3/5) dini hari.',
    ['14 = count ≥14', '36 = count 36', '1.203 = count 1203', 'Jumat (3/5) = date --05-03'],
  ],
  [
    'id',
    'Tim SAR masih mencari tujuh nelayan yang hilang setelah perahu berkapasitas 12 orang terbalik 3,5 mil laut dari pantai.',
    ['tujuh = count 7', '12 = count 12', '3,5 mil laut = measure 3.5 nautical-mile'],
  ],
  [
    'id',
    'Sebanyak 2.418 jiwa mengungsi di 17 titik, sementara kerugian ditaksir mencapai Rp 48,7 miliar.',
    ['2.418 = count 2418', '17 = count 17', 'Rp 48,7 miliar = money 48700000000 IDR'],
  ],
  [
    'id',
    'Bank sentral menaikkan suku bunga acuan 25 basis poin menjadi 6,25 persen pada Rabu, 24 April 2024.',
    ['25 basis poin = measure 25 basis-point', '6,25 persen = percent 6.25', 'Rabu, 24 April 2024 = date 2024-04-24'],
  ],
  [
    'id',
    'Ekspor nikel naik dua kali lipat menjadi 1,2 juta ton senilai 5,6 miliar dolar AS.',
    ['dua kali lipat = rate 2', '1,2 juta ton = measure 1200000 tonne', '5,6 miliar dolar AS = money 5600000000 USD'],
  ],
  [
    'id',
    'Majelis hakim menjatuhkan hukuman 8 tahun 6 bulan penjara dan denda Rp 500 juta subsider 6 bulan kurungan.',
    ['8 tahun 6 bulan = duration 8.5 year', 'Rp 500 juta = money 500000000 IDR', '6 bulan = duration 6 month'],
  ],
  [
    'id',
    'Terdakwa dijerat Pasal 2 ayat (1) juncto Pasal 18 UU Nomor 31 Tahun 1999 dengan ancaman maksimal 20 tahun penjara.',
    ['20 tahun = duration ≤20 year'],
  ],
  [
    'id',
    'Korban, siswi berusia 15 tahun, ditemukan tewas sekitar pukul 22.15 WITA.',
    ['15 tahun = age 15 year', '22.15 WITA = time 22:15+08:00'],
  ],
  [
    'id',
    'Polisi menangkap tiga tersangka berinisial AR (27), DS (31), dan MN (19) di dua lokasi berbeda.',
    ['tiga = count 3', '27 = age 27 year', '31 = age 31 year', '19 = age 19 year', 'dua = count 2'],
  ],
  [
    'id',
    'Hitung cepat dengan margin of error 1,2 persen itu melibatkan 2.000 TPS di 38 provinsi.',
    ['1,2 persen = percent 1.2', '2.000 = count 2000', '38 = count 38'],
  ],
  [
    'id',
    'Partisipasi pemilih di kota itu tak sampai separuh, hanya 47,6 persen.',
    ['separuh = vague <0.5', '47,6 persen = percent 47.6'],
  ],
  [
    'id',
    'Timnas U-23 menang 2-1 atas lawannya lewat gol pada menit ke-34 dan ke-78.',
    ['2-1 = score 2,1', 'menit ke-34 = ordinal 34', 'ke-78 = ordinal 78'],
  ],
  [
    'id',
    'Petenis berusia 22 tahun itu menang 6-4, 3-6, 7-5 dalam pertandingan selama 2 jam 41 menit.',
    [
      '22 tahun = age 22 year',
      '6-4 = score 6,4',
      '3-6 = score 3,6',
      '7-5 = score 7,5',
      '2 jam 41 menit = duration 2.68333 hour',
    ],
  ],
  [
    'id',
    'Gempa bermagnitudo 6,1 mengguncang Maluku Tenggara pada pukul 03.14 WIT dengan kedalaman 10 km.',
    ['6,1 = measure 6.1', '03.14 WIT = time 03:14+09:00', '10 km = measure 10 kilometer'],
  ],
  [
    'id',
    'BMKG memprakirakan hujan dengan intensitas 50-100 mm per hari dan angin berkecepatan 25 knot hingga Minggu depan.',
    ['50-100 mm = measure 50,100 millimeter', '25 knot = measure 25 knot', 'Minggu depan = date P1W'],
  ],
  [
    'id',
    'Gelombang setinggi 2,5 sampai 4 meter berpotensi terjadi di Samudra Hindia pada 12-14 Juni 2025.',
    ['2,5 sampai 4 meter = measure 2.5,4 meter', '12-14 Juni 2025 = date 2025-06-12/2025-06-14'],
  ],
  [
    'id',
    'Pabrikan itu menjual ponsel dengan prosesor 2.3 GHz, RAM 8 GB, dan baterai 5.000 mAh seharga Rp 3.999.000.',
    [
      '2.3 GHz = measure 2.3 gigahertz',
      '8 GB = measure 8 gigabyte',
      '5.000 mAh = measure 5000 milliampere-hour',
      'Rp 3.999.000 = money 3999000 IDR',
    ],
  ],
  [
    'id',
    'Konser akan digelar selama tiga malam, 5, 6, dan 7 September mendatang.',
    ['tiga = count 3', '5, 6, dan 7 September mendatang = date --09-05/--09-07'],
  ],
  [
    'id',
    'Presiden dijadwalkan tiba besok siang dan akan tinggal selama dua hari.',
    ['besok = date P1D', 'dua hari = duration 2 day'],
  ],
  [
    'id',
    'Sejak Januari hingga Oktober lalu, tercatat 1.034 kasus demam berdarah dengan 12 kematian.',
    ['Januari hingga Oktober lalu = date --01/--10', '1.034 = count 1034', '12 = count 12'],
  ],
  [
    'id',
    'Pada akhir 2023, utang pemerintah mencapai Rp8.144,69 triliun atau 38,59 persen terhadap PDB.',
    ['2023 = date 2023', 'Rp8.144,69 triliun = money 8144690000000000 IDR', '38,59 persen = percent 38.59'],
  ],
  [
    'id',
    'Ia lahir pada 17 Agustus 1945 dan meninggal dunia pada usia 78 tahun, Senin lalu.',
    ['17 Agustus 1945 = date 1945-08-17', '78 tahun = age 78 year'],
  ],
  [
    'id',
    'Rumah seluas 120 meter persegi di Jalan Melati No. 12 RT 03/RW 05 itu dijual Rp 1,5 M.',
    ['120 meter persegi = measure 120 square-meter', 'Rp 1,5 M = money 1500000000 IDR'],
  ],
  [
    'id',
    'Pesawat F-16 dan tank Leopard 2A4 ikut dalam latihan yang diikuti 1.800 prajurit TNI AL.',
    ['1.800 = count 1800'],
  ],
  [
    'id',
    'Setidaknya lima belas orang tewas dan puluhan lainnya terluka dalam serangan udara, Senin malam waktu setempat.',
    ['lima belas = count ≥15', 'puluhan = vague 10'],
  ],
  [
    'id',
    'Final digelar di Stadion Utama Gelora Bung Karno, Sabtu (17/5/2025) pukul 19.30 WIB, disaksikan 70.000 penonton.',
    ['Sabtu (17/5/2025) = date 2025-05-17', '19.30 WIB = time 19:30+07:00', '70.000 = count 70000'],
  ],
  [
    'id',
    'Ganda putra Indonesia itu takluk 18-21, 21-15, 17-21 dari unggulan ketiga asal Denmark dalam 73 menit.',
    [
      '18-21 = score 18,21',
      '21-15 = score 21,15',
      '17-21 = score 17,21',
      'ketiga = ordinal 3',
      '73 menit = duration 73 minute',
    ],
  ],
  [
    'id',
    'Gunung Semeru meletus dengan tinggi kolom abu 800 meter di atas puncak atau 4.476 meter di atas permukaan laut.',
    ['800 meter = measure 800 meter', '4.476 meter = measure 4476 meter'],
  ],
  [
    'id',
    'Jaksa menuntut terdakwa 12 tahun penjara, denda Rp1 miliar, dan uang pengganti Rp 10,07 miliar.',
    ['12 tahun = duration 12 year', 'Rp1 miliar = money 1000000000 IDR', 'Rp 10,07 miliar = money 10070000000 IDR'],
  ],
  [
    'id',
    'Penjualan mobil pada semester I-2024 mencapai 408.012 unit, turun 19,4% secara tahunan.',
    ['semester I-2024 = date 2024-01/2024-06', '408.012 = count 408012', '19,4% = percent 19.4'],
  ],
  [
    'id',
    'Menurut polisi, peristiwa terjadi pada Minggu dini hari sekitar pukul 02.30 WIB di Km 72 Tol Cipularang.',
    ['02.30 WIB = time 02:30+07:00'],
  ],
  ['id', 'Dia sudah 20 kali tampil bersama timnas dan mencetak 8 gol.', ['20 = count 20', '8 = count 8']],
  [
    'id',
    'Jembatan sepanjang 5,4 kilometer dengan lebar 30 meter itu dibangun sejak 2003.',
    ['5,4 kilometer = measure 5.4 kilometer', '30 meter = measure 30 meter', '2003 = date 2003'],
  ],
  [
    'id',
    'Pada usia 19 tahun 8 bulan, ia menjadi pencetak gol termuda kedua.',
    ['19 tahun 8 bulan = age 19.6667 year', 'kedua = ordinal 2'],
  ],
  [
    'id',
    'Banjir setinggi 50 hingga 150 sentimeter merendam 4 kecamatan.',
    ['50 hingga 150 sentimeter = measure 50,150 centimeter', '4 = count 4'],
  ],
  [
    'id',
    'Mereka berjalan kaki sejauh 14.19 km di ketinggian 1.800 mdpl.',
    ['14.19 km = measure 14.19 kilometer', '1.800 mdpl = measure 1800 meter'],
  ],
  [
    'en',
    'At least 27 people were killed and more than 100 injured when a bus plunged into a ravine on Tuesday.',
    ['27 = count ≥27', '100 = count >100'],
  ],
  [
    'en',
    "Shares fell 3.2 per cent to $14.75, wiping $1.2bn off the company's market value.",
    ['3.2 per cent = percent 3.2', '$14.75 = money 14.75 USD', '$1.2bn = money 1200000000 USD'],
  ],
  [
    'en',
    'A 5.8-magnitude earthquake struck 12 kilometres off the coast at 4:35 p.m. local time on March 3, 2024.',
    [
      '5.8 = measure 5.8',
      '12 kilometres = measure 12 kilometer',
      '4:35 p.m. = time 16:35',
      'March 3, 2024 = date 2024-03-03',
    ],
  ],
  [
    'en',
    'The 34-year-old driver was sentenced to 12 years in prison and fined £5,000.',
    ['34-year-old = age 34 year', '12 years = duration 12 year', '£5,000 = money 5000 GBP'],
  ],
  [
    'en',
    'Police said they had arrested 1,200 protesters over the past three days.',
    ['1,200 = count 1200', 'three days = duration 3 day'],
  ],
  [
    'en',
    'The bridge, 1.6 miles long, cost $3.5 million to $4 million and took nearly five years to build.',
    [
      '1.6 miles = measure 1.6 mile',
      '$3.5 million to $4 million = money 3500000,4000000 USD',
      'five years = duration ≤5 year',
    ],
  ],
  [
    'en',
    'One in five adults and two-thirds of teenagers use the app every day.',
    ['One in five = vague 0.2', 'two-thirds = vague 0.6666666666666666'],
  ],
  [
    'en',
    'He scored his 100th goal in the 89th minute of a 3-1 win over City.',
    ['100th = ordinal 100', '89th = ordinal 89', '3-1 = score 3,1'],
  ],
  [
    'en',
    'Some 5,000 to 6,000 troops and a dozen F-16 jets will be deployed next month.',
    ['5,000 to 6,000 = count ≈5000,6000', 'a dozen = count 12', 'next month = date P1M'],
  ],
  [
    'en',
    "Between 15 and 20 ships were waiting, said the port's chief, Maria Lund, 52.",
    ['15 and 20 = count 15,20', '52 = age 52 year'],
  ],
  ['en', 'The law, Act No. 12 of 2011, takes effect on 1 January.', ['1 January = date --01-01']],
  [
    'en',
    'A magnitude 6.4 quake, a magnitude-5.1 aftershock and a 4.8 magnitude tremor were felt.',
    ['6.4 = measure 6.4', '5.1 = measure 5.1', '4.8 = measure 4.8'],
  ],
  [
    'en',
    'John Smith, 45, and his wife, Anna Lee Smith, 43, were rescued after 3 days.',
    ['45 = age 45 year', '43 = age 43 year', '3 days = duration 3 day'],
  ],
  [
    'en',
    'Roughly 1 in 4 Americans and 70 to 80 percent of doctors agree.',
    ['1 in 4 = vague ≈0.25', '70 to 80 percent = percent 70,80'],
  ],
  [
    'en',
    "The '90s, the 1980s, mid-2010s and the 19th century.",
    ['90s = date 199X', '1980s = date 198X', '19th = ordinal 19'],
  ],
  [
    'en',
    'Two and a half years later, six-and-a-half hours, one and a half million people.',
    [
      'Two and a half years = duration 2.5 year',
      'six-and-a-half hours = duration 6.5 hour',
      'one and a half million = count 1500000',
    ],
  ],
  [
    'en',
    'The jury awarded her $83.3 million, including $18.3 million in compensatory damages.',
    ['$83.3 million = money 83300000 USD', '$18.3 million = money 18300000 USD'],
  ],
  [
    'en',
    'Nearly three-quarters of the 1,100 workers voted to strike, the first walkout in 16 years.',
    ['three-quarters = vague ≤0.75', '1,100 = count 1100', '16 years = duration 16 year'],
  ],
  [
    'en',
    "More than 1 million of the city's 8.5 million residents live within half a mile of a park.",
    ['1 million = count >1000000', '8.5 million = count 8500000', 'half a mile = measure 0.5 mile'],
  ],
  [
    'en',
    'The company plans to cut 7% of its staff, or roughly 4,300 jobs, over the next 18 months.',
    ['7% = percent 7', '4,300 = count ≈4300', '18 months = duration 18 month'],
  ],
  [
    'en',
    'About 1,500 hectares burned in 24 hours, 60 homes were lost and three firefighters were hurt.',
    ['1,500 hectares = measure ≈1500 hectare', '24 hours = duration 24 hour', '60 = count 60', 'three = count 3'],
  ],
  [
    'en',
    'Pope Francis, 87, cancelled a trip planned for Dec. 1-3.',
    ['87 = age 87 year', 'Dec. 1-3 = date --12-01/--12-03'],
  ],
] as const)('%s: %s', (language, text, expected) => expect(read(language, text)).toEqual(expected));
