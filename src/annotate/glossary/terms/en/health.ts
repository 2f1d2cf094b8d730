/** Health and medicine: sorted lines that `parseTerms` reads. */
export const health = `
ADHD | attention deficit hyperactivity disorder | A condition that makes it hard to concentrate and sit still. | gangguan pemusatan perhatian dan hiperaktivitas | unchecked
AIDS | acquired immune deficiency syndrome | The illness caused by HIV that leaves the body open to infections. | sindrom penurunan kekebalan tubuh | unchecked
BMI | body mass index | A number from weight and height that shows whether someone is overweight. | indeks massa tubuh
CDC | Centers for Disease Control and Prevention | The US agency that fights diseases. | pusat pengendalian penyakit AS
CPR | cardiopulmonary resuscitation | Pressing on the chest to restart a stopped heart. | resusitasi jantung paru
DNA | deoxyribonucleic acid | The material in cells that carries inherited traits. | zat pembawa sifat keturunan
EMA | European Medicines Agency | The agency that approves medicines in the European Union. | badan obat Uni Eropa | unchecked
EMS | emergency medical services | Ambulance crews and other urgent medical help. | layanan medis darurat | unchecked
GP | general practitioner | A family doctor who treats all common illnesses. | dokter umum | before:surgery,surgeries,appointment,appointments,practice,practices,or,services,referral
GPs | general practitioners | Family doctors who treat all common illnesses. | para dokter umum
HIV | human immunodeficiency virus | The virus that can lead to AIDS. | virus penurun kekebalan tubuh manusia | unchecked
HPV | human papillomavirus | A virus that can cause cervical cancer. | virus papiloma manusia | unchecked
ICU | intensive care unit | A hospital ward for very ill patients. | unit perawatan intensif
IVF | in vitro fertilisation | A treatment in which an egg is fertilised outside the body. | program bayi tabung | unchecked
MMR | measles, mumps and rubella | A vaccine against three childhood diseases. | campak, gondongan, dan rubela | unchecked
MRI | magnetic resonance imaging | A scan that shows the inside of the body with magnets. | pencitraan resonansi magnetik
MRSA | methicillin-resistant Staphylococcus aureus | A germ that many antibiotics cannot kill. | bakteri kebal antibiotik | unchecked
NHS | National Health Service | The public health service of Britain. | layanan kesehatan nasional Inggris
NICE | National Institute for Health and Care Excellence | The body that decides which treatments the NHS in England should pay for. | lembaga penilai pengobatan Inggris | before:guidelines,guidance,recommended,recommends,approved,said,has unchecked
NIH | National Institutes of Health | The main US agency for medical research. | lembaga riset kesehatan AS
PPE | personal protective equipment | Masks, gloves and other gear that protects the wearer. | alat pelindung diri
PTSD | post-traumatic stress disorder | A lasting mental illness after a terrible event. | gangguan stres pascatrauma
RSV | respiratory syncytial virus | A virus that causes coughs and can make babies very ill. | virus sinsitial pernapasan | unchecked
STI | sexually transmitted infection | A disease passed on by sex. | infeksi menular seksual
UKHSA | UK Health Security Agency | The British agency that fights infectious diseases. | badan keamanan kesehatan Inggris | unchecked
WHO | World Health Organization | The UN agency for public health. | Organisasi Kesehatan Dunia
`;
