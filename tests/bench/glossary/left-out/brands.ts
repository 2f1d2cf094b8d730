/** Names in capitals that the coverage bench leaves out, since no dictionary of abbreviations explains them. */

// Each is a company's, product's, club's or artist's own name, known by these letters only: a reader who asks what
// they stand for learns nothing about the news. Where the glossary does explain one, it counts as explained all the same.
const listed = {
  phonesAndComputers:
    'HTC LG ZTE HMD TCL AMD OPPO ASUS ROG MSI NEC MIUI EMUI YZR MSN GTX RX RTX IBM HP LEN NVIDIA AOC BNC TOTO WD ARM SP MSH TPV DJI ESET JH',
  // Letters and words in the names of devices: Leica CL, Canon EOS, Zotac AMP Box, RX Vega M GH, Vivo X20 Plus UD.
  devices: 'CL EOS DIGIC AMP GH GL UD TE TL POPULAR',
  carsAndBikes: 'BMW KTM GSX AMG VW CBR MG GT GTR RR DFSK BYD MT LCR VDS BRZ AVANTGARDE',
  clubs:
    'PSG PSM PSMS PSS PSIS PSPS PBFC MUFC FCB PSV AZ RB PSCS PSBK PSIM PSTNI APR MU AC SC AEK CSKA OGC SPAL JDT DT SG SV SSC ACF ASD CFR FSV MSV TSG TSV FK APOEL PKT BMC JVC IVOP',
  // Teams of the racing sports and their sponsors, as tables of results name them.
  teams: 'EG PATA DAMS',
  games: 'EA PUBG DDT EXP DICE GOG ISBIT WCKD',
  entertainment:
    'MTV HBO NBC SBS KBS MBC YG JYP SM EXO BTS SNSD NCT IU BIGBANG ONE TMZ GQ CBS FX NDTV NME SCTV RCTI MNC ESPN AVEX SJ RM JYJ CJ CJR DNCE DVBBS LMFAO NWYR SZA XCX BRIT SCUS GTO EX MGM AEG IME TYC TLC BFM MUTV ET EW IDN',
  shops: 'OLX KFC JD BSD OCBC CIMB NISP BTPN IKEA LOTTE CGV MILO JNE DHL JW',
  companies: 'EV KPMG DKSH NBBJ NPD VPG IMJ KYCK GND OTO RTI JSC TYGR JAK TCASH OWOX BCI UPDAY SAP',
} as const;

/** All of them. */
export const brands: ReadonlySet<string> = new Set(Object.values(listed).flatMap((names) => names.split(' ')));
