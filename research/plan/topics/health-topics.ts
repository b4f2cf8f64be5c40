/** Topics of health and the life sciences; for the form see `software-topics.ts`. */
export const healthTopics = `
healthcare {works in} | health care, health, healthtech, health tech, medtech companies, digital health, health technology, e-health, ehealth, medical, medicine, health services | primary care, clinics, hospitals, doctors, nursing, home health, urgent care, physical therapy, chiropractic, hospital software, chronic disease management, patient engagement
telehealth {works in} | telemedicine, online doctor, virtual care, remote care, online consultations, teleconsultation, virtual clinic | remote patient monitoring, online prescriptions, telepsychiatry
healthcare software {makes} | health IT, electronic health records, EHR, EMR, electronic medical records, clinical software, medical software, healthcare IT | medical billing, patient scheduling, clinical documentation, medical coding, prior authorization, health data, revenue cycle management, AI scribe, medical scribe
medical devices {makes} | medical device, medtech, med tech, medical technology, medical equipment | prosthetics, implants, hearing aids, pacemakers, catheters, medical robots, glucose monitors, wheelchairs, orthopedics, wearable sensors, surgical instruments, ultrasound devices
medical imaging {works in} | radiology, diagnostic imaging, medical scans | MRI, X-ray, ultrasound, CT scans, pathology imaging, digital pathology, mammography
diagnostics {works in} | medical diagnostics, diagnostic tests, medical tests, lab tests, in vitro diagnostics, blood tests | cancer screening, early detection, liquid biopsy, point-of-care testing, home tests, COVID testing, biomarkers, early cancer detection
mental health {works in} | mental wellness, mental healthcare, psychotherapy, mental wellbeing, psychological health, behavioral health, behavioural health | therapy, meditation, mindfulness, depression, anxiety, addiction treatment, psychiatry, online therapy, counseling, counselling, stress management, ADHD, burnout, autism
wellness {works in} | wellbeing, well-being, healthy living, self care | sleep, supplements, vitamins, saunas, massage, breathwork, stress relief
nutrition {works in} | diet, dietary, nutritional, weight loss, healthy eating | dietitians, calorie tracking, obesity treatment, personalized nutrition, diabetes nutrition, dietary supplements
women's health {works in} | femtech, fem tech, womens health, women health, female health | fertility, IVF, pregnancy, menopause, period tracking, menstrual products, maternal health, breastfeeding, contraception
men's health {works in} | mens health | erectile dysfunction, hair loss
dental {works in} | dentistry, dentists, oral health, teeth, dental care, dental software, dental clinics | orthodontics, aligners, dental implants, tooth
vision care {works in} | eye care, ophthalmology, optometry, eye health | glasses, contact lenses, blindness
pharmaceuticals {works in} | pharma, pharmaceutical, drugs, medicines, drug makers, drug manufacturing | generic drugs, drug delivery, specialty pharma, antibiotics, vaccines, psychedelics, pain relief, vaccine, drug pricing
pharmacy {works in} | pharmacies, online pharmacy, drugstore, prescription delivery, drugstores | prescription management
drug discovery {works in} | drug development, drug design, new drugs, therapeutics, AI drug discovery, drug research | small molecules, antibodies, protein design, cancer drugs, rare disease treatments, high throughput screening, immunotherapy, peptides, oncology drugs
biotechnology {works in} | biotech, bio tech, bioscience, life sciences, life science, biotechnologies, biotech research | biomanufacturing, biologics, lab automation, stem cells, protein engineering, bioreactors, microbiome, regenerative medicine, tissue engineering, lab equipment, enzymes, lab software
genomics {works in} | genetics, DNA sequencing, genetic testing, genome sequencing, genetic, genome, gene sequencing, DNA | ancestry tests, single-cell sequencing, genetic counseling, pharmacogenomics, epigenetics
gene therapy {works in} | gene editing, CRISPR, cell therapy, cell and gene therapy, genetic engineering, genome editing | CAR-T, RNA therapeutics, mRNA, gene delivery
synthetic biology {works in} | synbio, bioengineering, engineered organisms, engineered microbes, biofabrication, DNA synthesis | engineered enzymes, bio-based materials
longevity {works on} | anti-aging, anti aging, life extension, aging research, rejuvenation | senolytics
cancer care {works in} | oncology, cancer, cancer treatment, cancer therapy | radiotherapy, cancer support
diabetes care {works in} | diabetes, diabetics, blood sugar | insulin pumps, insulin
heart health {works in} | cardiology, cardiovascular, heart disease, cardiac | ECG, blood pressure, hypertension
neurotechnology {works in} | neurotech, brain-computer interface, brain computer interfaces, BCI, neuroscience, brain health | neurostimulation, EEG, Alzheimer's, dementia, epilepsy
clinical trials {works in} | clinical research, CRO, contract research, clinical trial software, medical research | patient recruitment, trial management, real world evidence
public health {works in} | epidemiology, global health, disease prevention, health equity | malaria, infectious diseases, tuberculosis, pandemic preparedness
medical education {works in} | medical training, training for doctors, nurse training | surgical simulation
disability {works in} | accessibility, assistive technology, assistive tech, people with disabilities, disabled people | sign language, screen readers, speech therapy
emergency services {works in} | ambulances, first responders, disaster relief, disaster response, emergency medicine | earthquake warning, flood warning, firefighting
death care {works in} | funerals, funeral homes, estate planning, end of life, wills | cremation, inheritance
religion {works in} | faith, churches, church software, religious communities | prayer apps
human rights {works on} | social justice, humanitarian aid, refugees, poverty, homelessness, social impact, international development, gender equality | microgrants, cash transfers, orphanages, legal aid
scientific research {works in} | science, laboratories, basic research, R&D services, scientific instruments | microscopes, research software, peer review, spectroscopy, academic publishing
security hardware {makes} | physical security, security cameras, alarm systems, access control, video surveillance | locks, gun detection, guards, security guards
industrial sensors {makes} | measuring instruments, measurement technology, metrology, instrumentation | gas sensors, thermal cameras, laboratory scales
printing {works in} | print shops, printing services, print on demand, printing company | screen printing, signage, bookbinding
toys and games {makes} | toy makers, children's toys, educational toys | puzzles, board game publisher
repair services {offers} | repairs, repair shop, maintenance services, phone repair | bicycle repair, watch repair, laptop repair, appliance repair
rental {works in} | equipment rental, rentals, leasing, hire services, sharing economy | tool rental, camera rental, boat rental, RV rental
engineering services {offers} | engineering consultancy, engineering firm, product engineering, industrial design, product development services | prototyping, structural engineering, testing laboratory
management consulting {offers} | strategy consulting, business consulting, management consultancy, business advisory | change management, operations consulting
market research {works in} | surveys, survey software, consumer insights, user feedback software, opinion polls | focus groups, competitive intelligence, price monitoring
pricing software {makes} | price optimization, dynamic pricing, revenue management | subscription billing, usage-based billing
immigration {works in} | visas, visa services, relocation, expats, migration services | work permits, global mobility
hearing {works in} | audiology, hearing loss, hearing care, deafness |
sleep technology {works in} | sleep tech, sleep tracking, insomnia, sleep apnea |
rehabilitation {works in} | physiotherapy, rehab, recovery after injury, occupational therapy | prosthetic training
blood and tissue {works in} | blood donation, organ transplants, transplantation, plasma | organ preservation
microbiome {works in} | gut health, probiotics, gut bacteria, microbiome research | fecal transplants
proteomics {works in} | protein analysis, mass spectrometry, metabolomics | protein sequencing
nursing and care staff {works in} | nurse staffing, nurses, care workers, healthcare staffing | shift marketplaces for nurses
`;
