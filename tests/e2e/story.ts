/** Made-up news pages of one shape, for tests that are about what is around the text. */

const sentences = [
  'Pemerintah Kabupaten Sukamaju mulai memperbaiki jembatan gantung di Desa Ciherang yang putus diterjang banjir pekan lalu.',
  'Bupati meminta warga bersabar karena pengerjaan baru selesai bulan depan, sedangkan perahu darurat disiapkan setiap pagi.',
  'Anak-anak sekolah menyeberang lebih dahulu, kemudian para pedagang yang membawa hasil kebun ke pasar di seberang sungai.',
  'Dinas perhubungan menempatkan enam petugas di kedua tepi sungai selama perahu beroperasi, termasuk pada hari libur.',
  'Menurut warga, jembatan itu terakhir kali diganti papannya sepuluh tahun lalu dan sejak itu hanya ditambal seadanya.',
  'Biaya perbaikan diambil dari dana cadangan bencana, sementara jembatan beton baru diusulkan untuk anggaran tahun depan.',
];

/** What a page is made of. */
export interface Story {
  readonly title: string;
  /** How many paragraphs it has. */
  readonly length?: number;
  /** Markup after the text. */
  readonly after?: string;
  /** Properties of its JSON-LD beside the usual ones. */
  readonly declared?: Readonly<Record<string, unknown>>;
}

/** The text's paragraphs; those of one number are the same in all stories. */
export const paragraphs = (length = sentences.length): string[] => sentences.slice(0, length);

/** The `<article>` of a story. */
export function articleMarkup({ title, length, after = '' }: Story): string {
  const text = paragraphs(length).map((sentence, index) => `<p id="p${index}">${sentence}</p>`);
  return `<article><h1>${title}</h1>${text.join('')}${after}</article>`;
}

/** The whole page. */
export function pageOfStory(story: Story): string {
  const facts = { '@type': 'NewsArticle', headline: story.title, datePublished: '2025-11-06T07:00:00+07:00' };
  return `<!doctype html><html lang="id"><head><title>${story.title}</title>
    <script type="application/ld+json">${JSON.stringify({ ...facts, ...story.declared })}</script></head>
    <body><main>${articleMarkup(story)}</main></body></html>`;
}

/** A script by which the page goes to another address and shows another story there, without loading anew. */
export const movingOn = (story: Story): string => `<script>
  window.go = (address) => {
    history.pushState(null, '', address);
    document.title = ${JSON.stringify(story.title)};
    document.querySelector('[type*=json]')?.remove();
    document.body.innerHTML = ${JSON.stringify(articleMarkup(story))};
  };
</script>`;
