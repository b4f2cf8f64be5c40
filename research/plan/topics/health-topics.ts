/** Topics of health and the life sciences; for the form see `software-topics.ts`. */
export const healthTopics = `
healthcare {works in} | health care, health, healthtech, health tech, medtech companies, health technology, medical, medicine, health services, patients and doctors, healthcare providers, health systems | digital health, e-health, ehealth, health insurance, dermatology, surgery, prescription delivery, hospice, caregiving, dental, women's health, diagnostics, medical devices, healthcare software, mental health, telehealth, remote patient monitoring, physical therapy, home health, urgent care, primary care, clinics, hospitals, doctors, nursing, chiropractic, hospital software, chronic disease management, patient engagement
telehealth {works in} | telemedicine, online doctor, virtual care, remote care, online consultations, teleconsultation, virtual clinic | online therapy, remote patient monitoring, online prescriptions, telepsychiatry
healthcare software {makes} | health IT, clinical software, medical software, healthcare IT | healthcare staffing, clinical documentation, medical billing, electronic health records, EHR, EMR, electronic medical records, patient scheduling, medical coding, prior authorization, health data, revenue cycle management, AI scribe, medical scribe
medical devices {makes} | medtech, med tech, medical technology, medical equipment, med devices | prosthetics, implants, hearing aids, pacemakers, catheters, medical robots, glucose monitors, wheelchairs, orthopedics, wearable sensors, surgical instruments, ultrasound devices
medical imaging {works in} | radiology, diagnostic imaging, medical scans | pathology, MRI, X-ray, ultrasound, CT scans, pathology imaging, digital pathology, mammography
diagnostics {works in} | medical diagnostics, diagnostic tests, medical tests, lab tests, in vitro diagnostics, blood tests | at-home testing, cancer detection, cancer screening, early detection, liquid biopsy, point-of-care testing, home tests, COVID testing, biomarkers, early cancer detection
mental health {works in} | mental wellness, mental healthcare, psychotherapy, mental wellbeing, psychological health, behavioral health, behavioural health | psychedelics, meditation, online therapy, autism care, addiction treatment, therapy, mindfulness, depression, anxiety, psychiatry, counseling, counselling, stress management, ADHD, burnout, autism
wellness {works in} | wellbeing, well-being, healthy living, self care | yoga, meditation, sleep, supplements, vitamins, saunas, massage, breathwork, stress relief
nutrition {works in} | diet, dietary, nutritional, healthy eating | weight management, weight loss, dietitians, calorie tracking, obesity treatment, personalized nutrition, diabetes nutrition, dietary supplements
women's health {works in} | femtech, fem tech, female health | sexual health, menopause, maternal health, fertility, IVF, pregnancy, period tracking, menstrual products, breastfeeding, contraception
men's health {works in} | male health, health for men | erectile dysfunction, hair loss
dental {works in} | dentistry, dentists, oral health, teeth, dental care, dental software, dental clinics | orthodontics, aligners, dental implants, tooth
vision care {works in} | eye care, ophthalmology, optometry, eye health | contact lenses, blindness
pharmaceuticals {works in} | pharma, drugs, drug makers, drug manufacturing | psychedelics, vaccines, antibiotics, medicines, generic drugs, drug delivery, specialty pharma, pain relief, drug pricing
pharmacy {works in} | online pharmacy, drugstore | prescription delivery, prescription management
drug discovery {works in} | drug development, drug design, new drugs, therapeutics, AI drug discovery, drug research | RNA therapeutics, rare diseases, antibiotics, immunotherapy, protein engineering, small molecules, antibodies, protein design, cancer drugs, rare disease treatments, high throughput screening, peptides, oncology drugs
biotechnology {works in} | biotech, bio tech, bioscience, life sciences, biotech research | drug discovery, vaccines, gene therapy, genomics, synthetic biology, biomaterials, biomanufacturing, organ engineering, RNA therapeutics, cell therapy, protein engineering, laboratory automation, biologics, lab automation, stem cells, bioreactors, microbiome, regenerative medicine, tissue engineering, lab equipment, enzymes, lab software
genomics {works in} | genetics, DNA sequencing, genetic testing, genome sequencing, genome, gene sequencing, DNA | ancestry tests, single-cell sequencing, genetic counseling, pharmacogenomics, epigenetics, polygenic risk, DNA data
gene therapy {works in} | gene editing, CRISPR, cell and gene therapy, genetic engineering, genome editing | RNA therapeutics, cell therapy, CAR-T, mRNA, gene delivery
synthetic biology {works in} | synbio, bioengineering, engineered organisms, engineered microbes, biofabrication, DNA synthesis | biomaterials, precision fermentation, engineered enzymes, bio-based materials
longevity {works on} | anti-aging, life extension, aging research, rejuvenation | senolytics
cancer care {works in} | oncology, cancer, cancer treatment, cancer therapy | immunotherapy, cancer detection, radiotherapy, cancer support
diabetes care {works in} | diabetes, diabetics, blood sugar | insulin pumps, insulin
heart health {works in} | cardiology, cardiovascular, heart disease, cardiac | ECG, blood pressure, hypertension
neurotechnology {works in} | neurotech, brain-computer interface, BCI, neuroscience, brain health | neurodegeneration, neurostimulation, EEG, Alzheimer's, dementia, epilepsy
clinical trials {works in} | clinical research, CRO, contract research, clinical trial software, medical research | patient recruitment, trial management, real world evidence
public health {works in} | epidemiology, global health, disease prevention, health equity | malaria, infectious diseases, tuberculosis, pandemic preparedness
medical education {works in} | medical training, training for doctors, nurse training | surgical simulation
disability {works in} | accessibility, assistive technology, assistive tech, people with disabilities, disabled people | sign language, screen readers, speech therapy, deaf people, blind people, visually impaired, hearing impaired
emergency services {works in} | ambulances, emergency medicine | wildfires, disaster response, first responders, disaster relief, earthquake warning, flood warning, firefighting
death care {works in} | funerals, funeral homes, estate planning, end of life, wills | cremation, inheritance
religion {works in} | faith, churches, church software, religious communities | prayer apps
human rights {works on} | social justice, humanitarian aid, refugees, poverty, homelessness, social impact, international development, gender equality, humanitarian | microgrants, cash transfers, orphanages, legal aid
scientific research {works in} | science, laboratories, basic research, R&D services, scientific instruments | microscopes, research software, peer review, spectroscopy, academic publishing
security hardware {makes} | physical security, security cameras, alarm systems, access control, video surveillance | firearms and weapons detection, locks, gun detection, guards, security guards
industrial sensors {makes} | measuring instruments, measurement technology, metrology, instrumentation | gas sensors, thermal cameras, laboratory scales
printing {works in} | print shops, printing services, print on demand, printing company | screen printing, signage, bookbinding
toys and games {makes} | toy makers, children's toys, educational toys | puzzles, board game publisher
repair services {offers} | repairs, repair shop, maintenance services, phone repair | bicycle repair, watch repair, laptop repair, appliance repair
rental {works in} | equipment rental, leasing, hire services, sharing economy | tool rental, camera rental, boat rental, RV rental
engineering services {offers} | engineering consultancy, engineering firm, product engineering, industrial design, product development services | prototyping, structural engineering, testing laboratory
management consulting {offers} | strategy consulting, business consulting, management consultancy, business advisory | change management, operations consulting
market research {works in} | surveys, survey software, consumer insights, user feedback software, opinion polls | customer feedback, focus groups, competitive intelligence, price monitoring
pricing software {makes} | price optimization, dynamic pricing, revenue management | subscription billing, usage-based billing
immigration {works in} | visas, visa services, relocation, expats, migration services | work permits, global mobility
hearing {works in} | audiology, hearing loss, hearing care, deafness |
sleep technology {works in} | sleep tech, sleep tracking, insomnia, sleep apnea |
rehabilitation {works in} | physiotherapy, rehab, recovery after injury, occupational therapy | prosthetic training
blood and tissue {works in} | blood donation, organ transplants, transplantation, plasma | organ preservation
microbiome {works in} | gut health, probiotics, gut bacteria, microbiome research | fecal transplants
proteomics {works in} | protein analysis, mass spectrometry, metabolomics | protein sequencing
nursing and care staff {works in} | nurses, care workers | nurse staffing, healthcare staffing, shift marketplaces for nurses
`;
