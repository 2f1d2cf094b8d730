/** Ministries, agencies, offices and regional government: sorted lines that `parseTerms` reads. */
export const government = `
DOJ | Department of Justice | The US government department that enforces federal law. | Departemen Kehakiman AS
PM | Prime Minister | The head of government in a parliamentary system. | perdana menteri | name
`;
