/** An example of each sense that needs a cue: `term | expansion | a sentence that has it | one that has not`. */
export const englishCues = `
ABC | American Broadcasting Company | The governor spoke to ABC News on Sunday. | Children learn their ABC at school.
AP | Associated Press | He told an AP reporter that he would stay. | Pupils may take AP classes in physics.
AR | augmented reality | The company showed its new AR glasses. | The family lives in Little Rock, AR, with two dogs.
AU | African Union | The AU commission called for a ceasefire. | The planet orbits at a distance of 2 AU from its star.
ECHR | European Court of Human Rights | The ECHR ruled against the government. | Lawyers cited Article 8 of the ECHR on Monday.
FA | Football Association | The club reached the FA Cup final. | The message was marked FA in the file.
GP | general practitioner | Patients wait three weeks for a GP appointment. | The driver won the Monaco GP on Sunday.
HR | human resources | She complained to the HR department last year. | The hitter drove in two runs with a HR in the ninth.
ICC | International Criminal Court | The ICC prosecutor asked for a warrant. | India won the ICC Champions Trophy.
ICE | Immigration and Customs Enforcement | Protesters blocked the road as ICE agents arrived. | The sign warned of ICE on the bridge.
IRA | Irish Republican Army | Two soldiers died in an IRA bombing in 1979. | She moved her savings into a Roth IRA last year.
IT | information technology | The IT department restored the system. | The film IT scared many viewers.
LED | light-emitting diode | The city replaced its lamps with LED lights. | The headline read TEAM LED ALL NIGHT.
NDA | non-disclosure agreement | The former aide had signed an NDA before leaving. | The ruling NDA coalition won the vote in India.
NICE | National Institute for Health and Care Excellence | The drug was not approved under NICE guidelines. | The sign said HAVE A NICE DAY in red letters.
PC | personal computer | Global PC sales rose last year. | The officer, PC Jane Smith, was hurt.
PM | prime minister | The meeting with PM Keir Starmer lasted an hour. | The office closes at 5 PM Eastern time.
SDF | Syrian Democratic Forces | Dozens of SDF fighters were killed in Raqqa. | Japan sent SDF planes to help.
SEC | Securities and Exchange Commission | The company disclosed the loss in an SEC filing on Monday. | The Texas team won its third SEC title.
VA | Department of Veterans Affairs | Thousands of former soldiers depend on VA hospitals. | The house is in Richmond, VA, near the river.
`;
