/** Money, trade, companies, taxes: sorted lines that `parseTerms` reads. */
export const economy = `
APR | annual percentage rate | The yearly cost of a loan including interest and fees. | suku bunga pinjaman per tahun | unchecked
BoE | Bank of England | The central bank of Britain. | bank sentral Inggris | unchecked
BoJ | Bank of Japan | The central bank of Japan. | bank sentral Jepang | any-case unchecked
CEO | chief executive officer | The person who runs a company. | direktur utama
CEOs | chief executive officers | The people who run companies. | para direktur utama
CFO | chief financial officer | The person in charge of a company's money. | direktur keuangan
COO | chief operating officer | The person in charge of a company's daily work. | direktur operasional
CPI | consumer price index | A measure of the prices that households pay, used to work out inflation. | indeks harga konsumen
CTO | chief technology officer | The person in charge of a company's technology. | direktur teknologi
DJIA | Dow Jones Industrial Average | An index of the shares of thirty large US companies. | indeks saham Dow Jones | unchecked
ECB | European Central Bank | The bank that sets interest rates for countries using the euro. | Bank Sentral Eropa
ESG | environmental, social and governance | Standards for judging how responsibly a company behaves. | lingkungan, sosial, dan tata kelola
ETF | exchange-traded fund | An investment fund that is bought and sold like a share. | reksa dana yang diperdagangkan di bursa
ETFs | exchange-traded funds | Investment funds that are bought and sold like shares. | reksa dana yang diperdagangkan di bursa
EV | electric vehicle | A car or other vehicle that runs on electricity. | kendaraan listrik
EVs | electric vehicles | Cars and other vehicles that run on electricity. | kendaraan listrik
FDI | foreign direct investment | Money that foreign companies put into businesses in a country. | penanaman modal asing | unchecked
FDIC | Federal Deposit Insurance Corporation | The US agency that protects savings when a bank fails. | lembaga penjamin simpanan AS | unchecked
FOMC | Federal Open Market Committee | The group in the US central bank that sets interest rates. | komite suku bunga bank sentral AS
FTSE | Financial Times Stock Exchange | A family of share indexes, above all for the London exchange. | indeks saham London | unchecked
GDP | gross domestic product | The value of all goods and services that a country makes in a year. | produk domestik bruto
GST | goods and services tax | A tax added to the price of most goods in some countries. | pajak barang dan jasa | unchecked
HR | human resources | The part of a company that deals with its staff. | sumber daya manusia | before:department,manager,director,team,managers,executive,chief,professionals unchecked
IPO | initial public offering | The first sale of a company's shares to the public. | penawaran umum perdana saham
LNG | liquefied natural gas | Natural gas that is cooled into a liquid so that it can be shipped. | gas alam cair
LSE | London Stock Exchange | The main market for shares in Britain. | bursa saham London | unchecked
NYSE | New York Stock Exchange | The largest market for shares in the US. | bursa saham New York
PCE | personal consumption expenditures | A US measure of spending and prices that the central bank watches. | ukuran belanja konsumen AS | unchecked
PMI | purchasing managers' index | A survey figure that shows growth when it is above 50. | indeks manajer pembelian
PPI | producer price index | A measure of the prices that producers receive. | indeks harga produsen | unchecked
RBA | Reserve Bank of Australia | The central bank of Australia. | bank sentral Australia | unchecked
RBI | Reserve Bank of India | The central bank of India. | bank sentral India | unchecked
REIT | real estate investment trust | A company that owns buildings and pays out most of the rent it earns. | dana investasi properti
SEC | Securities and Exchange Commission | The US agency that oversees share markets. | pengawas pasar modal AS | before:filing,filings,chair,chairman,lawsuit,investigation,regulators,commissioner,rules,charges,complaint,enforcement
VAT | value-added tax | A tax added to the price of most goods and services. | pajak pertambahan nilai
`;
