/** Health and medicine: sorted lines that `parseTerms` reads. */
export const health = `
balita | anak di bawah lima tahun | Anak yang belum genap berusia lima tahun. | under-five child
BPJS | Badan Penyelenggara Jaminan Sosial | Badan yang mengelola jaminan kesehatan atau ketenagakerjaan. | social security agency
BPOM | Badan Pengawas Obat dan Makanan | Lembaga yang mengawasi keamanan obat, kosmetik, dan makanan. | Food and Drug Authority
JKN | Jaminan Kesehatan Nasional | Program asuransi kesehatan wajib yang dikelola BPJS Kesehatan. | national health insurance
MBG | makan bergizi gratis | Program pemerintah yang membagikan makanan kepada siswa, balita, dan ibu hamil. | free nutritious meals programme
ODGJ | orang dengan gangguan jiwa | Sebutan bagi orang yang mengalami gangguan jiwa. | person with a mental disorder
Puskesmas | pusat kesehatan masyarakat | Tempat pelayanan kesehatan di tingkat kecamatan. | community health centre
RSUD | rumah sakit umum daerah | Rumah sakit milik pemerintah daerah. | regional public hospital
`;
