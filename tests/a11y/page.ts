/** A page with one of everything that the reader draws: tables, lists, quotes, code, pictures, links, terms, figures. */

/** Where the page is. */
export const fullUrl = 'http://wartalengkap.example/ekonomi/panen-garam';

/** Where the same page is, in a sandbox that lets no frame run its scripts. */
export const sandboxedUrl = 'http://wartalengkap.example/ekonomi/panen-garam-terkurung';

const prose = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** The page as its site sends it. */
export const fullPage = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>Panen Garam Naik 30 Persen, KKP Siapkan Rp 2,5 Triliun - Warta Lengkap</title>
<meta property="og:site_name" content="Warta Lengkap">
<meta property="article:published_time" content="2026-08-03T07:40:00+07:00">
</head>
<body>
<header><nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav></header>
<main><article>
<h1>Panen Garam Naik 30 Persen, KKP Siapkan Rp 2,5 Triliun</h1>
<p class="penulis">Penulis: Laras Anggraini, Editor: Bima Suryanto</p>
<figure><img src="/img/tambak.svg" alt="Petani mengeruk garam di tambak" width="800" height="450">
<figcaption>Petani mengeruk garam di tambak. (Foto: Dimas Prakoso)</figcaption></figure>
${prose(
  'Sumenep - Kementerian Kelautan dan Perikanan (KKP) mencatat panen garam naik 30 persen menjadi 1,9 juta ton sejak Senin, 6 Juli 2026. Sebanyak 12.400 petani garam di Madura ikut menikmati kenaikan itu.',
  'Direktur tambak rakyat, Hadi Kusnandar, mengatakan harga di tingkat petani bertahan pada Rp 1.450 per kilogram. “Cuaca tahun ini berpihak kepada kami,” kata Hadi pada Selasa, 7 Juli 2026.',
)}
<h2>Anggaran dan bantuan</h2>
${prose(
  'Pemerintah menyiapkan Rp 2,5 triliun dari APBN untuk gudang dan jalan tambak. Menurut <a href="/ekonomi/kemenkeu">keterangan Kemenkeu pekan lalu</a>, dana itu cair dalam 14 hari kerja.',
)}
<blockquote><p>Gudang yang baik sama pentingnya dengan matahari, sebab garam yang basah tidak laku dijual di mana pun.</p></blockquote>
<ul><li>Gudang baru di Pamekasan menampung 40 ribu ton garam.</li><li>Jalan tambak sepanjang 25 mil diperbaiki.</li><li>BPS mendata ulang 3.000 petak tambak.</li></ul>
<h2>Hasil di tiap kabupaten</h2>
<table><caption>Panen menurut kabupaten, dalam ribu ton</caption>
<thead><tr><th>Kabupaten</th><th>Luas tambak (hektare)</th><th>Panen 2024</th><th>Panen 2025</th><th>Panen 2026</th></tr></thead>
<tbody>${row('Sumenep', '2.068', '236,1', '312,8', '401,5')}${row('Pamekasan', '913', '122,9', '141,0', '187,2')}${row('Sampang', '4.200', '310,4', '398,7', '455,9')}</tbody></table>
${prose(
  'BMKG memperkirakan kemarau berlangsung hingga Oktober 2026, dengan suhu tertinggi 95 derajat Fahrenheit. KKP dan BPS akan menghitung ulang hasilnya pada bulan November 2026.',
  'Anggota DPR dari Madura, Siti Rahmania, meminta KKP menjaga harga. “Jangan sampai 12.400 keluarga itu merugi lagi,” ujar Siti. KKP menjawab bahwa harga dasar tetap berlaku.',
)}
<h3>Cara menghitung</h3>
<pre><code>hasil = luas * produktivitas_per_hektare_per_musim - susut_selama_penyimpanan_di_gudang</code></pre>
${prose('Rumus itu dipakai KKP sejak tahun 2019 dan dimuat dalam laporan setebal 120 halaman yang dapat dibaca siapa saja.')}
</article></main>
<footer><p>Hak cipta Warta Lengkap</p></footer>
</body>
</html>`;

/** The picture on the page. */
export const fullPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450"><rect width="800" height="450" fill="#9fc4d8"/><rect y="260" width="800" height="190" fill="#e9e4d8"/></svg>`;
