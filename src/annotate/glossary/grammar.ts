/** The words that definitions are read by, per language. */

/** What a language's abbreviations leave out and its bodies are called. */
export interface DefinitionGrammar {
  /** Words that need not give a letter: `dan`, `of`. */
  readonly optional: ReadonlySet<string>;
  /** Words that link two parts of a name: `Kantor … untuk Pengungsi`. */
  readonly inside: ReadonlySet<string>;
  /** What a body's or treaty's name begins with: `Badan`, `Organisasi`. */
  readonly heads: ReadonlySet<string>;
  /** What says that one form stands for the other: `disingkat`. */
  readonly links: ReadonlySet<string>;
  /** The same with the long form last: `singkatan dari`. */
  readonly reversedLinks: ReadonlySet<string>;
  /** Words that show that shares are spoken of. */
  readonly shares: ReadonlySet<string>;
  /** Press agencies and papers, named in brackets as a source. */
  readonly sources: ReadonlySet<string>;
  /** Whether one long word may be abbreviated: `lipopolysaccharide (LPS)`. */
  readonly singleWords: boolean;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const sources = wordSet('antara afp ap reuters xinhua dpa bbc cnn ant getty istimewa ist net');

const indonesian: DefinitionGrammar = {
  optional: wordSet(
    'dan di ke dari untuk dengan dalam atas bagi pada yang oleh serta para si sang bidang tentang mengenai terhadap the of and for in on to de la du des tbk ltd pte inc limited corp',
  ),
  inside: wordSet('dan di untuk bagi atas mengenai tentang terhadap dalam melawan of and for the on in de la du'),
  heads: wordSet(
    'administrasi akademi akta aliansi angkatan asosiasi badan balai bank barisan biro brigade bursa dana departemen deklarasi dewan dinas direktorat divisi federasi fakultas forum fraksi front gabungan gerakan gugus himpunan ikatan indeks inisiatif institut jaksa jaringan kamar kantor kelompok kementerian kepolisian kesatuan klub koalisi komando komisariat komisi komite komunitas konfederasi konferensi kongres konsorsium konvensi korps kovenan laboratorium lembaga liga mahkamah majelis markas masyarakat milisi misi museum negara organisasi otorita otoritas pakta panel panitia parlemen partai pasar pasukan pengadilan penyelenggara perhimpunan perjanjian perkumpulan persatuan perserikatan persekutuan perusahaan piagam program proyek pusat rumah satuan sekolah sekretariat serikat sindikat sistem stasiun tentara tim traktat tribunal uni unit universitas wahana yayasan zona',
  ),
  links: wordSet('atau disingkat alias singkatannya'),
  reversedLinks: wordSet('atau singkatan kependekan akronim kepanjangan'),
  shares: wordSet('saham emiten bursa ihsg tbk obligasi lot gainers losers efek'),
  sources,
  singleWords: false,
};

const english: DefinitionGrammar = {
  optional: wordSet('of and for in on to the a an by with at from or as de la du via per ltd inc corp plc co'),
  inside: wordSet('of and for the on in to against de la du'),
  heads: new Set(),
  links: wordSet('or abbreviated'),
  reversedLinks: wordSet('or short stands'),
  shares: wordSet('shares stock nyse nasdaq listed'),
  sources,
  singleWords: true,
};

/** The grammar for a language's definitions; the Indonesian one also serves its neighbours. */
export function definitionGrammar(language: string): DefinitionGrammar {
  return language === 'en' ? english : indonesian;
}
