/** Press, agencies, broadcasters: sorted lines that `parseTerms` reads. */
export const media = `
ABC | American Broadcasting Company | A US television network. | jaringan televisi AS | before:news unchecked
AFP | Agence France-Presse | An international news agency based in Paris. | kantor berita Prancis | unchecked
AP | Associated Press | An international news agency based in New York. | kantor berita AS | before:reported,reporter,reporters,photo,journalist,journalists,news,photographer
BBC | British Broadcasting Corporation | The public broadcaster of the United Kingdom. | lembaga penyiaran publik Inggris
CBC | Canadian Broadcasting Corporation | The public broadcaster of Canada. | lembaga penyiaran publik Kanada | unchecked
CBS | Columbia Broadcasting System | A US television network. | jaringan televisi AS | unchecked
CNBC | Consumer News and Business Channel | A US television channel for business news. | saluran berita ekonomi AS | unchecked
CNN | Cable News Network | A US television news channel. | saluran berita AS | unchecked
HBO | Home Box Office | A US pay-television channel for films and series. | saluran televisi berbayar AS | unchecked
ITV | Independent Television | A British commercial television network. | jaringan televisi swasta Inggris | unchecked
NBC | National Broadcasting Company | A US television network. | jaringan televisi AS | unchecked
NPR | National Public Radio | A US public radio network. | jaringan radio publik AS | unchecked
NYT | The New York Times | A US daily newspaper. | surat kabar AS | unchecked
PBS | Public Broadcasting Service | A US public television network. | jaringan televisi publik AS | unchecked
RTÉ | Raidió Teilifís Éireann | The public broadcaster of Ireland. | lembaga penyiaran publik Irlandia | unchecked
SCMP | South China Morning Post | A newspaper from Hong Kong. | surat kabar Hong Kong | unchecked
VOA | Voice of America | A broadcaster funded by the US government. | lembaga siaran pemerintah AS | unchecked
WSJ | The Wall Street Journal | A US business newspaper. | surat kabar ekonomi AS | unchecked
`;
