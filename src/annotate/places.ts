/** Names of places, so that they are taken for neither people nor abbreviations. */
import { tokenize } from './tokens.ts';

// Countries come from the browser's own data; only what it lacks is listed.
const cities =
  'Aceh Ambon Babel Badung Bali Bandung Bangka Banjarmasin Banten Banyumas Banyuwangi Batam Bekasi Belitung Bengkulu Blitar Bogor Boyolali Brebes Ciamis Cianjur Cikarang Cilacap Cilegon Cirebon Demak Denpasar Depok Flores Garut Gorontalo Gresik Indramayu Jabodetabek Jakarta Jambi Jawa Jayapura Jember Jepara Kalimantan Karawang Kediri Kendari Klaten Kudus Kupang Lampung Lombok Lumajang Madiun Madura Magelang Makassar Malang Maluku Manado Mataram Medan Merauke Minahasa Mojokerto Natuna Ngawi Nganjuk Nias Nusantara Padang Palangkaraya Palembang Palu Pangkalpinang Papua Pasuruan Pekalongan Pekanbaru Pontianak Purwakarta Purwokerto Riau Salatiga Samarinda Semarang Senayan Sentul Serang Sidoarjo Sleman Solo Sorong Subang Sukabumi Sukoharjo Sulawesi Sumatera Sumatra Sumba Sumbawa Surabaya Surakarta Tangerang Tarakan Tasikmalaya Tegal Ternate Timor Trenggalek Tuban Tulungagung Yogyakarta Jogja Jogjakarta';
const world =
  'Afrika Africa Amerika America Arab Asia Atlantik Baghdad Bangkok Beijing Beirut Berlin Britania Cina Damaskus Delhi Doha Dubai Eropa Europe Gaza Hanoi Hongkong Istanbul Jenewa Geneva Jerusalem Kabul Kairo Kiev Korea Kremlin Krimea Kyiv London Madrid Makkah Manila Melbourne Moskow Moscow Osaka Palestina Paris Pasifik Pentagon Perancis Persia Pilipina Pyongyang Rafah Riyadh Roma Saudi Seoul Shanghai Sydney Taipei Teheran Tehran Teluk Tiongkok Tokyo Vatikan Washington';
const directions =
  'Utara Selatan Timur Barat Tengah Tenggara Raya Pusat North South East West Northern Southern Eastern Western';

let words: ReadonlySet<string> | null = null;

/** Lower-case words that place names are made of; read once, at first use. */
export function placeWords(): ReadonlySet<string> {
  words ??= new Set([...wordsOf(`${cities} ${world} ${directions}`), ...regionNames().flatMap(wordsOf)]);
  return words;
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === 'word' && token.text.length > 2)
    .map((token) => token.lower);
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

// "Saint Martin", "Sri Lanka", "Kepulauan Solomon": their words are people's names as well.
const namedAfterPeople = /^(?:Saint|St\.|San|Sri|Svalbard|Isle|Pulau|Kepulauan)\b/;

function regionNames(): string[] {
  const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  return ['id', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => names.of(code) ?? []).filter((name) => !namedAfterPeople.test(name));
  });
}
