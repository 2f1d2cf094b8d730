/** Ministries, agencies, offices and regional government: sorted lines that `parseTerms` reads. */
export const government = `
CBO | Congressional Budget Office | The US agency that estimates what bills will cost. | Kantor Anggaran Kongres AS
CCP | Chinese Communist Party | The party that has ruled China since 1949. | Partai Komunis Tiongkok | unchecked
CDU | Christian Democratic Union | A centre-right political party in Germany. | partai Uni Demokrat Kristen Jerman | unchecked
DEFRA | Department for Environment, Food and Rural Affairs | The British ministry for farming and the environment. | kementerian lingkungan dan pangan Inggris | any-case unchecked
DMV | Department of Motor Vehicles | The office of a US state that issues driving licences. | kantor kendaraan bermotor AS | unchecked
DNC | Democratic National Committee | The body that runs the Democratic Party in the US. | Komite Nasional Partai Demokrat AS | unchecked
DOE | Department of Energy | The US ministry for energy and nuclear weapons research. | Departemen Energi AS | unchecked
DOGE | Department of Government Efficiency | An office set up in 2025 to cut US government spending. | Departemen Efisiensi Pemerintahan AS
DOJ | Department of Justice | The US government department that enforces federal law. | Departemen Kehakiman AS
DUP | Democratic Unionist Party | A party in Northern Ireland that wants to stay in the United Kingdom. | Partai Unionis Demokratik Irlandia Utara | unchecked
DWP | Department for Work and Pensions | The British ministry that pays benefits and pensions. | kementerian pekerjaan dan pensiun Inggris
EPA | Environmental Protection Agency | The US agency that protects air, water and land. | Badan Perlindungan Lingkungan AS
FCC | Federal Communications Commission | The US agency that regulates radio, television and telephones. | Komisi Komunikasi Federal AS
FCDO | Foreign, Commonwealth and Development Office | The British foreign ministry. | Kementerian Luar Negeri Inggris | unchecked
FDA | Food and Drug Administration | The US agency that approves medicines and checks food. | Badan Pengawas Obat dan Makanan AS
FEC | Federal Election Commission | The US agency that oversees money in elections. | Komisi Pemilihan Federal AS | unchecked
FEMA | Federal Emergency Management Agency | The US agency that helps after disasters. | Badan Manajemen Darurat Federal AS
FTC | Federal Trade Commission | The US agency that protects consumers and competition. | Komisi Perdagangan Federal AS
GAO | Government Accountability Office | The US agency that audits government spending for Congress. | kantor audit Kongres AS | unchecked
GOP | Grand Old Party | A nickname of the Republican Party in the US. | julukan Partai Republik AS
GSA | General Services Administration | The US agency that manages government buildings and supplies. | badan layanan umum pemerintah AS | unchecked
HHS | Department of Health and Human Services | The US health ministry. | Departemen Kesehatan AS | unchecked
HMRC | HM Revenue and Customs | The British tax office. | kantor pajak dan bea cukai Inggris
HUD | Department of Housing and Urban Development | The US ministry for housing. | Departemen Perumahan AS | unchecked
IRS | Internal Revenue Service | The US tax office. | kantor pajak AS
LDP | Liberal Democratic Party | The largest party in Japan. | Partai Demokrat Liberal Jepang | unchecked
MEP | Member of the European Parliament | A politician elected to the parliament of the European Union. | anggota Parlemen Eropa | unchecked
MEPs | Members of the European Parliament | Politicians elected to the parliament of the European Union. | para anggota Parlemen Eropa | unchecked
MoD | Ministry of Defence | The ministry in charge of the armed forces, above all in Britain. | Kementerian Pertahanan | any-case
MPs | Members of Parliament | Politicians elected to a national parliament. | para anggota parlemen
MSP | Member of the Scottish Parliament | A politician elected to the parliament in Edinburgh. | anggota Parlemen Skotlandia | unchecked
NASA | National Aeronautics and Space Administration | The US space agency. | Badan Penerbangan dan Antariksa AS
NDP | New Democratic Party | A left-leaning political party in Canada. | Partai Demokrat Baru Kanada | unchecked
NOAA | National Oceanic and Atmospheric Administration | The US agency that studies weather, climate and oceans. | Badan Kelautan dan Atmosfer Nasional AS | unchecked
NPS | National Park Service | The US agency that runs the national parks. | Dinas Taman Nasional AS | unchecked
OBR | Office for Budget Responsibility | The body that checks the British government's budget forecasts. | lembaga pemeriksa perkiraan anggaran Inggris | unchecked
OMB | Office of Management and Budget | The White House office that draws up the US budget. | kantor anggaran Gedung Putih | unchecked
ONS | Office for National Statistics | The body that publishes official British statistics. | kantor statistik Inggris
OPM | Office of Personnel Management | The US agency in charge of government workers. | kantor kepegawaian federal AS | unchecked
PM | prime minister | The head of a government in many countries. | perdana menteri | name not-after:#,at
RNC | Republican National Committee | The body that runs the Republican Party in the US. | Komite Nasional Partai Republik AS | unchecked
SNP | Scottish National Party | The party that wants Scotland to be independent. | Partai Nasional Skotlandia
SPD | Social Democratic Party of Germany | A centre-left political party in Germany. | Partai Sosial Demokrat Jerman | unchecked
UKIP | UK Independence Party | A party that campaigned for Britain to leave the European Union. | Partai Kemerdekaan Inggris | unchecked
USAID | US Agency for International Development | The US foreign aid agency that was shut down in 2025. | badan bantuan luar negeri AS
USDA | US Department of Agriculture | The US ministry for farming and food. | Departemen Pertanian AS
USGS | US Geological Survey | The US agency that records earthquakes around the world. | Survei Geologi AS | unchecked
USPS | US Postal Service | The US post office. | layanan pos AS | unchecked
VA | Department of Veterans Affairs | The US ministry that looks after former soldiers. | Departemen Urusan Veteran AS | before:hospital,hospitals,secretary,benefits,healthcare unchecked
`;
