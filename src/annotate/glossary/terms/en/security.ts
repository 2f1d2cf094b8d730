/** Armed forces, police, intelligence, weapons: sorted lines that `parseTerms` reads. */
export const security = `
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives | The US agency that investigates crimes with guns and bombs. | badan AS pengawas senjata dan bahan peledak | unchecked
CBP | Customs and Border Protection | The US agency that guards the borders. | bea cukai dan penjaga perbatasan AS | unchecked
CENTCOM | US Central Command | The part of the US military in charge of the Middle East. | Komando Pusat militer AS | any-case unchecked
CIA | Central Intelligence Agency | The US spy agency that works abroad. | Badan Intelijen Pusat AS
DEA | Drug Enforcement Administration | The US agency that fights illegal drugs. | badan pemberantas narkoba AS | unchecked
DHS | Department of Homeland Security | The US ministry for borders and security at home. | Departemen Keamanan Dalam Negeri AS
FBI | Federal Bureau of Investigation | The federal police and domestic intelligence agency of the United States. | biro penyelidik federal AS
FSB | Federal Security Service | The Russian security agency at home. | dinas keamanan dalam negeri Rusia | unchecked
GCHQ | Government Communications Headquarters | The British agency that listens in on communications. | badan penyadap intelijen Inggris
GRU | Main Intelligence Directorate | The Russian military spy agency. | badan intelijen militer Rusia | unchecked
ICBM | intercontinental ballistic missile | A rocket weapon that can reach another continent. | rudal balistik antarbenua
ICE | Immigration and Customs Enforcement | The US agency that arrests and deports migrants. | imigrasi dan bea cukai AS | before:agents,agent,officers,raid,raids,detention,detainees,custody,facility,arrests,director,deportation
IDF | Israel Defense Forces | The army of Israel. | Pasukan Pertahanan Israel
IED | improvised explosive device | A home-made bomb. | bom rakitan
IRA | Irish Republican Army | An armed group that fought to unite Ireland. | Tentara Republik Irlandia | before:bombing,bomb,bombings,member,members,man,ceasefire,prisoner,prisoners,violence,gunmen,leader,attack
IRGC | Islamic Revolutionary Guard Corps | A powerful part of the armed forces of Iran. | Korps Garda Revolusi Islam Iran
ISIS | Islamic State of Iraq and Syria | A violent group that held parts of Iraq and Syria. | Negara Islam Irak dan Suriah | unchecked
KGB | Committee for State Security | The secret police of the Soviet Union. | dinas rahasia Uni Soviet | unchecked
LAPD | Los Angeles Police Department | The police force of Los Angeles. | kepolisian Los Angeles | unchecked
MI5 | Security Service | The British spy agency that works at home. | dinas intelijen dalam negeri Inggris | unchecked
MI6 | Secret Intelligence Service | The British spy agency that works abroad. | dinas intelijen luar negeri Inggris | unchecked
NCA | National Crime Agency | The British agency that fights organised crime. | badan kejahatan nasional Inggris | unchecked
NSA | National Security Agency | The US agency that listens in on communications. | Badan Keamanan Nasional AS
NSC | National Security Council | The group that advises a president on security. | Dewan Keamanan Nasional
NTSB | National Transportation Safety Board | The US agency that investigates plane and train crashes. | badan keselamatan transportasi AS | unchecked
NYPD | New York City Police Department | The police force of New York City. | kepolisian New York | unchecked
PLA | People's Liberation Army | The armed forces of China. | tentara Tiongkok
PSNI | Police Service of Northern Ireland | The police force of Northern Ireland. | kepolisian Irlandia Utara | unchecked
RAF | Royal Air Force | The British air force. | angkatan udara Inggris
RCMP | Royal Canadian Mounted Police | The national police force of Canada. | kepolisian nasional Kanada | unchecked
RNLI | Royal National Lifeboat Institution | A British charity that rescues people at sea. | badan penyelamat laut Inggris | unchecked
SDF | Syrian Democratic Forces | An armed group in Syria led by Kurds. | Pasukan Demokratik Suriah | before:fighters,forces,commander,leader,spokesman unchecked
SWAT | special weapons and tactics | A police team for dangerous operations. | pasukan khusus polisi | unchecked
TSA | Transportation Security Administration | The US agency that checks passengers at airports. | badan keamanan transportasi AS | unchecked
WMD | weapons of mass destruction | Nuclear, chemical or biological weapons. | senjata pemusnah massal
`;
