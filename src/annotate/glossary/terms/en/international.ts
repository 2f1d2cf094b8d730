/** International bodies and treaties: sorted lines that `parseTerms` reads. */
export const international = `
EU | European Union | A union of European states with a common market. | Uni Eropa
NATO | North Atlantic Treaty Organization | A military alliance of North American and European countries. | Pakta Pertahanan Atlantik Utara
UN | United Nations | The organisation of almost all states for peace and cooperation. | Perserikatan Bangsa-Bangsa
`;
