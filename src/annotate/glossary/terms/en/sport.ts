/** Sport and its bodies: sorted lines that `parseTerms` reads. */
export const sport = `
ATP | Association of Tennis Professionals | The body that runs men's professional tennis. | asosiasi petenis putra profesional | unchecked
CAF | Confederation of African Football | The body that runs football in Africa. | Konfederasi Sepak Bola Afrika | unchecked
CAS | Court of Arbitration for Sport | A court in Switzerland that settles sports disputes. | Pengadilan Arbitrase Olahraga | unchecked
EFL | English Football League | The body that runs the football divisions below the Premier League. | liga sepak bola Inggris di bawah Liga Primer | unchecked
FA | Football Association | The body that runs football in England. | asosiasi sepak bola Inggris | before:cup,chairman,council,charge,disciplinary unchecked
FIA | Fédération Internationale de l'Automobile | The body that runs world motor racing. | federasi balap mobil dunia | unchecked
FIFA | Fédération Internationale de Football Association | The body that runs world football. | federasi sepak bola dunia | any-case unchecked
IOC | International Olympic Committee | The body that runs the Olympic Games. | Komite Olimpiade Internasional
MLB | Major League Baseball | The top baseball league in North America. | liga bisbol utama Amerika
MLS | Major League Soccer | The top football league in North America. | liga sepak bola utama Amerika | unchecked
NBA | National Basketball Association | The top basketball league in North America. | liga bola basket Amerika
NCAA | National Collegiate Athletic Association | The body that runs college sport in the US. | badan olahraga kampus AS | unchecked
NFL | National Football League | The top American football league. | liga futbol Amerika
NHL | National Hockey League | The top ice hockey league in North America. | liga hoki es Amerika
PGA | Professional Golfers' Association | A body that runs professional golf. | asosiasi pegolf profesional | unchecked
UEFA | Union of European Football Associations | The body that runs football in Europe. | Uni Sepak Bola Eropa | any-case unchecked
UFC | Ultimate Fighting Championship | A US company that stages mixed martial arts fights. | kejuaraan bela diri campuran | unchecked
VAR | video assistant referee | An official who checks decisions on video. | asisten wasit video
WADA | World Anti-Doping Agency | The body that fights banned drugs in sport. | Badan Antidoping Dunia | any-case unchecked
WNBA | Women's National Basketball Association | The top women's basketball league in North America. | liga bola basket putri Amerika | unchecked
WTA | Women's Tennis Association | The body that runs women's professional tennis. | asosiasi petenis putri | unchecked
`;
