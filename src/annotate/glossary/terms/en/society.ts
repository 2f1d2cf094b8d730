/** Daily life, religion, associations: sorted lines that `parseTerms` reads. */
export const society = `
AFL-CIO | American Federation of Labor and Congress of Industrial Organizations | The largest federation of trade unions in the US. | gabungan serikat buruh AS
BST | British Summer Time | The time in Britain in summer, one hour ahead of GMT. | waktu musim panas Inggris
CET | Central European Time | The winter time in most of Europe, one hour ahead of GMT. | waktu Eropa Tengah
DEI | diversity, equity and inclusion | Policies that aim to give all groups fair chances. | keberagaman, kesetaraan, dan inklusi | unchecked
EDT | Eastern Daylight Time | The summer time in New York, four hours behind UTC. | waktu musim panas pantai timur AS | unchecked
EST | Eastern Standard Time | The winter time in New York, five hours behind UTC. | waktu musim dingin pantai timur AS
GCSE | General Certificate of Secondary Education | An exam that pupils in England take at about sixteen. | ujian sekolah menengah di Inggris
GCSEs | General Certificates of Secondary Education | Exams that pupils in England take at about sixteen. | ujian sekolah menengah di Inggris
GMT | Greenwich Mean Time | The time in London in winter. | Waktu Greenwich
KKK | Ku Klux Klan | A violent racist group in the US. | kelompok rasis AS | unchecked
LGBT | lesbian, gay, bisexual and transgender | People of different sexual orientations and gender identities. | lesbian, gay, biseksual, dan transgender | unchecked
LGBTQ | lesbian, gay, bisexual, transgender and queer | People of different sexual orientations and gender identities. | lesbian, gay, biseksual, transgender, dan queer | unchecked
MAGA | Make America Great Again | The slogan and movement of Donald Trump's supporters. | slogan dan gerakan pendukung Trump | any-case
MIT | Massachusetts Institute of Technology | A leading US university for science. | institut teknologi di Massachusetts, AS
NAACP | National Association for the Advancement of Colored People | A group that defends the rights of Black Americans. | organisasi hak warga kulit hitam AS | unchecked
NGO | non-governmental organisation | A group that works for a cause independently of government. | lembaga swadaya masyarakat
NRA | National Rifle Association | A group that defends gun ownership in the US. | organisasi pendukung senjata api AS
NSPCC | National Society for the Prevention of Cruelty to Children | A British charity that protects children. | badan amal pelindung anak Inggris | unchecked
PST | Pacific Standard Time | The winter time in California, eight hours behind UTC. | waktu musim dingin pantai barat AS
RSPCA | Royal Society for the Prevention of Cruelty to Animals | A British charity that protects animals. | badan amal pelindung hewan Inggris | unchecked
TUC | Trades Union Congress | The federation of trade unions in England and Wales. | gabungan serikat buruh Inggris | unchecked
UCLA | University of California, Los Angeles | A large public university in Los Angeles. | universitas negeri di Los Angeles | unchecked
UTC | Coordinated Universal Time | The world's reference time. | Waktu Universal Terkoordinasi
WWF | World Wide Fund for Nature | A body that protects nature and wildlife. | Dana Alam Sedunia | unchecked
`;
