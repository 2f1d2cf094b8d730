/** Technology, internet, science: sorted lines that `parseTerms` reads. */
export const technology = `
AGI | artificial general intelligence | A computer system that could do any mental task as well as people. | kecerdasan umum buatan
AI | artificial intelligence | Computer programs that do what seems to need human thinking. | kecerdasan buatan
API | application programming interface | A way for one program to use another. | antarmuka pemrograman aplikasi
AR | augmented reality | Technology that adds computer images to the view of the real world. | realitas berimbuh | before:glasses,headset,headsets,app,apps
CCTV | closed-circuit television | Cameras that watch over a place. | kamera pengawas
CERN | European Organization for Nuclear Research | A centre for particle physics near Geneva. | pusat riset nuklir Eropa | unchecked
CPU | central processing unit | The main chip of a computer. | prosesor utama
DDoS | distributed denial of service | An attack that floods a website with requests. | serangan yang membanjiri situs web
ESA | European Space Agency | The space agency of European countries. | Badan Antariksa Eropa
GPU | graphics processing unit | A chip for pictures and for artificial intelligence. | unit pemroses grafis
GPUs | graphics processing units | Chips for pictures and for artificial intelligence. | unit pemroses grafis
IoT | Internet of Things | Everyday devices that are connected to the internet. | internet untuk segala
ISP | internet service provider | A company that sells access to the internet. | penyedia jasa internet
ISS | International Space Station | A laboratory in orbit where astronauts live. | Stasiun Antariksa Internasional
IT | information technology | Computers and networks that handle data. | teknologi informasi | before:department,systems,system,security,staff,company,outage,industry,workers,services,professionals
LED | light-emitting diode | A small lamp that uses little power. | lampu hemat listrik | before:light,lights,lighting,screen,screens,bulb,bulbs,lamps,display
LLM | large language model | An artificial intelligence program trained on huge amounts of text. | model bahasa besar
LLMs | large language models | Artificial intelligence programs trained on huge amounts of text. | model bahasa besar
NFT | non-fungible token | A digital certificate of ownership for a picture or other file. | token digital unik
PC | personal computer | A computer for one person. | komputer pribadi | before:game,games,gaming,maker,makers,sales,market,version,users,players
UFO | unidentified flying object | Something in the sky that nobody can explain. | benda terbang tak dikenal
VPN | virtual private network | A connection that hides where an internet user is. | jaringan pribadi virtual
VR | virtual reality | Technology that makes users feel inside a computer world. | realitas maya
`;
