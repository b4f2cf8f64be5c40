/** Parts of health, learning, home and leisure that people ask for by name; for the form see `software-topics.ts`. */
export const livingTopics = `
primary care {works in} | family medicine, general practitioners, doctor's office, direct primary care, primary care clinic, family doctors | concierge medicine, membership clinics
urgent care {works in} | walk-in clinics, after-hours care, emergency rooms |
home health {works in} | home healthcare, in-home care, at-home care, hospital at home, home nursing | home infusion
physical therapy {works in} | physiotherapist, musculoskeletal care, back pain, MSK care, physio | posture correction
remote patient monitoring {works in} | RPM, patient monitoring, remote monitoring of patients, vital signs monitoring | connected blood pressure cuffs
electronic health records {makes} | EHR, EMR, electronic medical records, medical records, patient records, health records | personal health records
medical billing {works in} | revenue cycle management, medical coding, healthcare payments, medical claims, prior authorization, healthcare billing | medical debt, denials management
clinical documentation {works in} | AI scribe, medical scribe, AI medical scribe, clinical notes, doctors' notes, ambient scribe |
healthcare staffing {works in} | nurse staffing, travel nurses, nursing shifts, locum tenens, medical staffing | credentialing
addiction treatment {works in} | substance use disorder, opioid use disorder, alcohol addiction, recovery from addiction, drinking less, addiction | smoking cessation programs, quit smoking
autism care {works in} | autism, autistic children, ABA therapy, neurodiversity, developmental delays |
online therapy {offers} | therapy app, teletherapy, therapists online, talk therapy, therapist matching, virtual therapy | couples therapy, psychiatry online, peer support
meditation {works in} | mindfulness, meditation app, breathing exercises | breathwork app
weight management {works in} | obesity, weight loss, GLP-1, obesity treatment, weight-loss program | bariatric care
fertility {works in} | IVF, egg freezing, infertility, fertility clinic, fertility care, fertility treatment, assisted reproduction | embryo screening, sperm testing
maternal health {works in} | pregnancy, prenatal care, postpartum care, maternity care, new mothers | breastfeeding support, doulas
menopause {works in} | menopause care, perimenopause |
sexual health {works in} | sexual wellness, contraception, birth control, STI testing, STD testing | hair loss and erectile dysfunction
dermatology {works in} | skin cancer detection, acne treatment, skin conditions, dermatologists | teledermatology
surgery {works in} | surgical, surgeons, operating rooms, surgical devices | surgical robots, surgical planning, surgical instruments
pathology {works in} | digital pathology, histology, tissue analysis | whole slide imaging
cancer detection {works in} | cancer screening, early cancer detection, liquid biopsy, tumor detection, cancer diagnostics | mammography AI
at-home testing {works in} | home tests, at-home tests, home lab tests, home blood tests, COVID testing, rapid tests | home collection kits
laboratory automation {makes} | lab automation, automated labs, laboratory robots, lab robotics, cloud labs, lab equipment, lab software, LIMS | electronic lab notebooks, pipetting
protein engineering {works in} | protein design, antibody design, enzyme engineering, designed proteins, AI protein design | directed evolution
cell therapy {works in} | CAR-T, engineered cells, stem cell therapy, stem cells, cell-based therapies, cell manufacturing | iPSC therapies
RNA therapeutics {works in} | mRNA, mRNA therapeutics, RNA medicines, siRNA, mRNA vaccines |
immunotherapy {works in} | immuno-oncology, cancer immunotherapy, cancer vaccines | T-cell engagers
antibiotics {works in} | antimicrobial resistance, antibacterial drugs, superbugs, phage therapy |
vaccines {works in} | immunization, vaccine development | vaccine delivery
psychedelics {works in} | psychedelic medicine, psychedelic therapy, ketamine therapy, psilocybin |
rare diseases {works in} | orphan drugs, genetic diseases, rare genetic disorders |
neurodegeneration {works in} | Alzheimer's disease, Alzheimer's, dementia, Parkinson's disease, Parkinson's, neurodegenerative diseases, ALS |
organ engineering {works in} | tissue engineering, regenerative medicine, bioprinting, artificial organs, organoids, lab-grown organs | xenotransplantation
biomanufacturing {works in} | bioprocessing, industrial fermentation, bioreactors, cell culture, fermentation-based manufacturing | bioprocess monitoring
biomaterials {makes} | bio-based materials, bioplastics, biodegradable materials, biodegradable plastics, mycelium materials, lab-grown leather | vegan leather
medical tourism {works in} | treatment abroad, health travel, medical travel |
caregiving {works in} | caregivers, family caregivers, carers, caregiver support | respite care
hospice {works in} | palliative care, end-of-life care, serious illness care |
prescription delivery {works in} | online prescriptions, prescriptions, medication delivery, pharmacy delivery, medication adherence | pill packs, prescription discounts
K-12 education {works in} | K12, K-12, primary schools, high school, school software, classrooms, teachers, schoolchildren, students in school | lesson planning, school communication, teacher tools, grading
higher education {works in} | universities, colleges, college students, campus, online degrees | student success, university admissions, alternative credentials
college admissions {works in} | admissions counseling, college applications, college counseling, college prep, study abroad, international students | scholarships, SAT prep
tutoring {works in} | tutors, online tutoring, tutor marketplace, private tutors, AI tutor, homework help | math tutoring
coding education {works in} | learn to code, coding bootcamp, bootcamps, coding school, coding for kids, programming courses, teach programming | computer science education
test preparation {works in} | test prep, exam preparation, exam prep, exam practice | medical licensing exams
STEM education {works in} | STEM, science education, educational robotics, science kits, maths education | math learning
online courses {offers} | MOOCs, course marketplace, cohort-based courses, masterclasses, online classes, live classes | micro-credentials
learning management systems {makes} | LMS, course platform, learning management |
vocational training {works in} | trade school, job training, workforce development, reskilling, apprenticeships, career training | nursing school
child care {works in} | childcare, daycare, day care, babysitting, nannies, preschools and daycares | backup care, daycare software
kids {makes things for} | children's products, kids products, kids app, apps for kids, children's apps, family entertainment | allowances, screen time, parental controls
dating {works in} | dating app, online dating, matchmaking, singles | video dating
communities {makes tools for} | online community, community platform, community building, forums, community software, member communities | private communities
messaging and group social apps {makes} | social app, friend finding, meeting new people, photo sharing app | audio social network
podcasts {works in} | podcasting, podcast platform, audio shows | audiobooks, podcast advertising, podcast hosting
newsletters {works in} | newsletter platform, email newsletters |
video streaming {works in} | streaming service, live streaming, livestreaming, streaming platform, live video, video on demand, OTT | game streaming
video editing {makes tools for} | video editor, video creation, video production software, video maker | short-form video clips
film production {works in} | filmmaking, filmmakers, movie production, movies, film studio, television production | visual effects, screenwriting
animation {works in} | 3D animation, animated films, motion capture, 3D content creation, 3D modeling | character animation
comics {works in} | webtoons, manga, graphic novels |
books {works in} | book publishing, e-books, ebooks, reading app, self-publishing, authors | book summaries, audiobook production
esports {works in} | competitive gaming, e-sports, gaming tournaments, gamers community | game coaching
mobile games {makes} | mobile gaming, casual games, hypercasual games, games for phones |
game development tools {makes} | game engine, game backend, tools for game developers, game development platform, user-generated games | game asset generation
board games {makes} | tabletop games, card games, chess, puzzle games |
gambling {works in} | online casino, betting, sports betting, lottery, igaming, wagering | poker
fantasy sports {works in} | fantasy football, daily fantasy, sports prediction games |
sports analytics {works in} | athlete performance, sports data, sports performance, athlete tracking, sports coaching | swing analysis
home fitness {works in} | home workout, connected fitness, at-home fitness, fitness equipment, home gym | smart exercise bikes
personal training {works in} | fitness coaching, personal trainers, online coaching, workout plans, fitness classes | strength training
running and cycling {works in} | runners, cyclists, triathlon, running shoes |
yoga {works in} | pilates, yoga studio, yoga classes |
vacation rentals {works in} | short-term rentals, holiday rentals, holiday homes, short-term rental management, Airbnb hosts, homestays | vacation home ownership
flights {works in} | flight booking, airfare, air travel booking, airline tickets, cheap flights | flight delay compensation
business travel {works in} | corporate travel, travel management, travel booking for companies | group travel for companies
tours and activities {sells} | tours, travel experiences, local experiences, guided tours, things to do, tour guides | adventure travel, safaris
trip planning {makes tools for} | travel planning, itineraries, itinerary planner, trip planner, AI travel agent | travel guides
hotel software {makes} | hotel technology, hotel management software, property management system, guest experience, tools for hotels | revenue management for hotels
home services {works in} | home repair, handyman, house cleaning, plumbing, home maintenance, lawn care, pest control | on-demand home services
moving services {works in} | movers, moving company, relocation services, moving house | furniture storage
interior design {works in} | home design, interior designers, home staging, room design | virtual staging
home buying {works in} | buying a home, homebuying, homebuyers, house hunting, instant home offers, iBuying, selling your home | down payment, rent to own
rental housing {works in} | apartment rentals, rental apartments, apartment search, renters, renting an apartment, tenants, landlords | security deposits, tenant screening, roommate matching, rent payments
co-living {works in} | coliving, shared housing, roommates, flexible housing, furnished apartments |
commercial real estate {works in} | CRE, office leasing, commercial property, office buildings, warehouse leasing | commercial real estate data
property management {works in} | property managers, property management software, building management, facility management, homeowners associations | maintenance requests, building access
real estate investing {works in} | property investing, real estate investment, fractional property, real estate investors, rental property investing | vacation property shares
modular construction {works in} | prefab homes, prefabricated buildings, modular homes, modular buildings, prefab, off-site construction, tiny houses, 3D printed homes, accessory dwelling units | factory-built housing
pet care {works in} | pet sitting, dog walking, dog walkers, pet grooming, pet services, pet boarding | dog training
pet food {makes} | dog food, cat food, fresh pet food |
weddings {works in} | wedding planning, wedding vendors, wedding registry |
jewelry {makes} | jewellery, diamonds, engagement rings, jewelers | lab-grown diamonds
footwear {makes} | shoes, sneakers, boots, shoe brand | vegan shoes
eyewear {makes} | eyeglasses, sunglasses, prescription glasses, contact lenses | smart glasses
fashion rental {offers} | clothing rental, rental fashion, wardrobe sharing | dress rental
virtual try-on {works in} | virtual fitting room, size recommendations, virtual fitting, AR try-on |
hair care {works in} | hair salons, haircuts, barbers, barbershops, hair products, wigs, hair extensions |
salons and spas {works in} | salon software, spa software, beauty salons, beauty services, salon booking | massage booking
skincare {makes} | skin care, skincare brand, face creams, skin products | personalized skincare
`;
