/** International bodies and treaties: sorted lines that `parseTerms` reads. */
export const international = `
APEC | Asia-Pacific Economic Cooperation | A forum of economies around the Pacific Ocean. | Kerja Sama Ekonomi Asia Pasifik
ASEAN | Association of Southeast Asian Nations | A group of countries in South-East Asia. | Perhimpunan Bangsa-Bangsa Asia Tenggara | any-case
AU | African Union | A group of all the countries of Africa. | Uni Afrika | before:commission,summit,peacekeepers,mission,chair,chairman,troops unchecked
AUKUS | Australia, United Kingdom and United States pact | A defence pact that will give Australia nuclear-powered submarines. | pakta keamanan Australia, Inggris, dan AS | any-case unchecked
BRICS | Brazil, Russia, India, China and South Africa | A group of large developing economies that has gained more members. | kelompok negara berkembang besar | any-case unchecked
DRC | Democratic Republic of the Congo | A large country in central Africa. | Republik Demokratik Kongo | unchecked
EU | European Union | A union of European states with a common market. | Uni Eropa
FAO | Food and Agriculture Organization | The UN agency for food and farming. | Organisasi Pangan dan Pertanian PBB
G20 | Group of Twenty | A forum of the world's largest economies. | kelompok dua puluh ekonomi terbesar | unchecked
G7 | Group of Seven | A forum of seven rich industrial countries. | kelompok tujuh negara industri
GCC | Gulf Cooperation Council | A union of six Arab states on the Gulf. | Dewan Kerja Sama Teluk | unchecked
IAEA | International Atomic Energy Agency | The UN body that checks how countries use nuclear power. | Badan Tenaga Atom Internasional
IATA | International Air Transport Association | The world association of airlines. | Asosiasi Pengangkutan Udara Internasional
ICAO | International Civil Aviation Organization | The UN agency that makes rules for flying. | Organisasi Penerbangan Sipil Internasional
ICC | International Criminal Court | A court in The Hague that tries people for war crimes. | Mahkamah Pidana Internasional | before:prosecutor,prosecutors,judges,arrest,warrant,warrants,investigation,chief,ruling,has
ICRC | International Committee of the Red Cross | A body that helps people in wars. | Komite Internasional Palang Merah
IEA | International Energy Agency | A body that studies the world's energy supply. | Badan Energi Internasional | unchecked
ILO | International Labour Organization | The UN agency for workers' rights. | Organisasi Perburuhan Internasional
IMF | International Monetary Fund | A body that lends money to countries in trouble. | Dana Moneter Internasional
IMO | International Maritime Organization | The UN agency that makes rules for ships. | Organisasi Maritim Internasional
IOM | International Organization for Migration | The UN agency that helps migrants. | Organisasi Internasional untuk Migrasi | unchecked
IPCC | Intergovernmental Panel on Climate Change | A UN group of scientists that reviews climate change. | panel ilmuwan iklim PBB
MSF | Médecins Sans Frontières | A charity of doctors in wars and disasters, also called Doctors Without Borders. | Dokter Lintas Batas | unchecked
NATO | North Atlantic Treaty Organization | A military alliance of North American and European countries. | Pakta Pertahanan Atlantik Utara
NGOs | non-governmental organisations | Groups that work for a cause without being part of a government. | lembaga swadaya masyarakat
OCHA | UN Office for the Coordination of Humanitarian Affairs | The UN office that organises help in wars and disasters. | kantor urusan kemanusiaan PBB | unchecked
OECD | Organisation for Economic Co-operation and Development | A club of mostly rich countries that compares economic policies. | Organisasi Kerja Sama dan Pembangunan Ekonomi
OPEC | Organization of the Petroleum Exporting Countries | A group of countries that agrees how much oil to produce. | Organisasi Negara-Negara Pengekspor Minyak | any-case unchecked
OSCE | Organization for Security and Co-operation in Europe | A body that watches over security and elections in Europe. | Organisasi Keamanan dan Kerja Sama di Eropa | unchecked
PLO | Palestine Liberation Organization | The body that represents the Palestinians in the world. | Organisasi Pembebasan Palestina
PRC | People's Republic of China | The official name of China. | Republik Rakyat Tiongkok | unchecked
UN | United Nations | The organisation of almost all states for peace and cooperation. | Perserikatan Bangsa-Bangsa
UNDP | United Nations Development Programme | The UN body that helps poorer countries to develop. | Program Pembangunan PBB
UNEP | United Nations Environment Programme | The UN body for the environment. | Program Lingkungan PBB
UNESCO | United Nations Educational, Scientific and Cultural Organization | The UN agency for education, science and culture. | Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB | any-case
UNHCR | United Nations High Commissioner for Refugees | The UN agency that helps refugees. | Komisariat Tinggi PBB untuk Pengungsi
UNICEF | United Nations Children's Fund | The UN agency that helps children. | Dana Anak-Anak PBB | any-case
UNIFIL | United Nations Interim Force in Lebanon | UN peacekeepers in southern Lebanon. | pasukan penjaga perdamaian PBB di Lebanon | any-case unchecked
UNRWA | United Nations Relief and Works Agency for Palestine Refugees | The UN agency that runs schools and aid for Palestinian refugees. | badan PBB untuk pengungsi Palestina | unchecked
USSR | Union of Soviet Socialist Republics | The communist state led by Russia until 1991. | Uni Soviet | unchecked
WEF | World Economic Forum | The body that gathers leaders every year in Davos. | Forum Ekonomi Dunia | unchecked
WFP | World Food Programme | The UN agency that feeds hungry people. | Program Pangan Dunia | unchecked
WMO | World Meteorological Organization | The UN agency for weather and climate. | Organisasi Meteorologi Dunia
WTO | World Trade Organization | The body that sets rules for trade between countries. | Organisasi Perdagangan Dunia
`;
