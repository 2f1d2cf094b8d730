/** Names in capitals that the coverage bench leaves out, since no dictionary of abbreviations explains them. */

// Each is a company's, product's, club's or artist's own name: spelling out its letters tells a reader nothing.
const listed = {
  phonesAndComputers:
    'HTC LG ZTE HMD TCL AMD OPPO ASUS ROG MSI NEC MIUI EMUI YZR MSN GTX RX RTX IBM HP LEN NVIDIA AOC BNC TOTO WD ARM SP MSH',
  carsAndBikes: 'BMW KTM GSX AMG VW CBR MG GT GTR RR DFSK BYD MT LCR VDS',
  clubs: 'PSG PSM PSMS PSS PSIS PSPS PBFC MUFC FCB PSV AZ RB PSCS PSBK PSIM PSTNI APR MU AC SC AEK CSKA OGC',
  games: 'EA PUBG DDT EXP',
  entertainment:
    'MTV HBO NBC SBS KBS MBC YG JYP SM EXO BTS SNSD NCT IU BIGBANG ONE TMZ GQ CBS FX NDTV NME SCTV RCTI MNC ESPN AVEX',
  shops: 'OLX KFC JD BSD OCBC CIMB NISP BTPN IKEA LOTTE',
} as const;

/** All of them. */
export const brands: ReadonlySet<string> = new Set(Object.values(listed).flatMap((names) => names.split(' ')));
