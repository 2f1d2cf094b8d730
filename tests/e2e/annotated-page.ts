/** A page made for what the reader explains: terms in several sections and in a link, foreign measures, dates, people. */

/** Where the page is. */
export const annotatedUrl = 'http://wartabukit.example/daerah/jalur-pendakian';

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The page as its site sends it. */
export const annotatedPage = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>BNPB Tutup Jalur 30 Mil, 1.200 Warga Mengungsi - Warta Bukit</title>
<meta property="og:site_name" content="Warta Bukit">
<meta property="article:published_time" content="2026-03-12T08:15:00+07:00">
</head>
<body>
<header><nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a> <a href="/ekonomi">Ekonomi</a></nav></header>
<main><article>
<h1>BNPB Tutup Jalur 30 Mil, 1.200 Warga Mengungsi</h1>
<p class="penulis">Oleh Wulan Prasetya</p>
${paragraphs(
  'Kaliwungu - Badan Nasional Penanggulangan Bencana (BNPB) menutup jalur pendakian sepanjang 30 mil di lereng Gunung Sandaran sejak Selasa, 10 Maret 2026. Sedikitnya 1.200 warga mengungsi ke balai desa setelah longsor menutup jalan.',
  'Kepala pos pengamatan, Arif Wicaksono, mengatakan suhu di kawah naik menjadi 104 derajat Fahrenheit. “Kami memantau retakan selebar 12 kaki itu setiap jam,” kata Arif pada Rabu, 11 Maret 2026.',
  'Pemerintah daerah menyiapkan dana Rp 4,5 miliar dari APBD. Menurut <a href="/ekonomi/anggaran-kemenkeu">keterangan Kemenkeu yang terbit pekan lalu</a>, tambahan dari APBN dapat cair dalam 14 hari.',
)}
<h2>Bantuan datang dari banyak pihak</h2>
${paragraphs(
  'BNPB mengirim 35 truk tenda. TNI dan Polri membantu mengangkut 1.200 warga itu, sedangkan PLN memulihkan listrik di tiga kecamatan. BNPB juga membuka dapur umum.',
  'Anggota DPR dari daerah itu, Ratna Kusumadewi, meminta Kemenkes mengirim obat. “Jangan sampai warga menunggu sampai April,” ujar Ratna.',
)}
<h2>Jalur dibuka bertahap</h2>
${paragraphs(
  'BMKG memperkirakan hujan lebat turun hingga 20 Maret 2026. Setelah itu BNPB dan BMKG akan memeriksa lagi jalur sepanjang 30 mil tersebut bersama Basarnas.',
  'Arif Wicaksono memperkirakan 60 persen jalur dapat dibuka pada bulan Mei 2026. Sekitar 1.200 warga yang mengungsi boleh pulang lebih dulu, kata Arif.',
)}
</article></main>
<footer><p>Hak cipta Warta Bukit</p></footer>
</body>
</html>`;
