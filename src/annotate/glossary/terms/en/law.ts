/** Courts, prosecutors, statutes, crimes: sorted lines that `parseTerms` reads. */
export const law = `
ACLU | American Civil Liberties Union | A group that defends civil rights in US courts. | serikat kebebasan sipil Amerika
CPS | Crown Prosecution Service | The body that brings criminal cases to court in England and Wales. | kejaksaan Inggris dan Wales
DUI | driving under the influence | The crime of driving after drinking or taking drugs. | mengemudi dalam keadaan mabuk | unchecked
ECHR | European Court of Human Rights | A court in Strasbourg that protects human rights in Europe. | Pengadilan Hak Asasi Manusia Eropa | before:ruled,ruling,judges,judgment,membership unchecked
FOIA | Freedom of Information Act | A US law that lets people ask for government papers. | undang-undang kebebasan informasi AS | unchecked
GDPR | General Data Protection Regulation | The European Union law that protects personal data. | aturan perlindungan data pribadi Uni Eropa
ICJ | International Court of Justice | The UN court in The Hague that settles disputes between states. | Mahkamah Internasional
NDA | non-disclosure agreement | A contract to keep something secret. | perjanjian kerahasiaan | after:an,signed,sign,strict
NDAs | non-disclosure agreements | Contracts to keep something secret. | perjanjian kerahasiaan
RICO | Racketeer Influenced and Corrupt Organizations Act | A US law against organised crime. | undang-undang AS melawan kejahatan terorganisasi | unchecked
SCOTUS | Supreme Court of the United States | The highest court in the US. | Mahkamah Agung AS | unchecked
`;
