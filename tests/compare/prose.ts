/** Indonesian news text of any length, made of a few patterns: the same at every run. */

const subjects = [
  'Dinas Perhubungan Kota Sukamaju',
  'Wali Kota Sukamaju, Endah Lestari',
  'Kementerian PUPR',
  'Ketua kelompok tani, Suparman',
  'BPBD Provinsi',
  'Kepala pasar, Nur Hidayah',
  'Anggota DPRD, Yohanes Tandi',
];
const deeds = [
  'mencatat kenaikan {n} persen dibandingkan dengan tahun lalu',
  'menyiapkan dana Rp {n} miliar untuk perbaikan jalan dan jembatan',
  'meminta {n} petugas tambahan agar antrean tidak mengular sampai ke jalan raya',
  'mengatakan bahwa {n} warga sudah mendaftar sejak pekan pertama',
  'menargetkan pekerjaan itu selesai dalam {n} hari kerja',
  'menilai harga di tingkat petani masih terlalu rendah, yakni Rp {n} ribu per kilogram',
];
const closings = [
  'Menurut rencana, tahap berikutnya dimulai pada bulan September 2026.',
  'Warga berharap perubahan itu terasa sampai ke kampung yang paling jauh.',
  '“Kami tidak ingin janji ini berhenti di atas kertas,” katanya.',
  'Hasilnya akan diumumkan pada Senin, 5 Oktober 2026.',
  'Sampai berita ini ditulis, belum ada keluhan yang masuk.',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The paragraph of this number; some forty words. */
export function paragraph(number: number): string {
  const sentence = (step: number): string => {
    const figure = 3 + ((number * 7 + step * 13) % 96);
    return `${pick(subjects, number + step * 3)} ${pick(deeds, number * 2 + step).replace('{n}', String(figure))}.`;
  };
  return `${sentence(0)} ${sentence(1)} ${sentence(2)} ${pick(closings, number)}`;
}

/** So many paragraphs that they have about this many words; no two of different beginnings are alike. */
export function prose(words: number, from = 0): string[] {
  const found: string[] = [];
  for (let count = 0; count < words; ) {
    const next = paragraph(from + found.length);
    found.push(next);
    count += next.split(' ').length;
  }
  return found;
}
