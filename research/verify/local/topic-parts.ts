/**
 * What belongs to a broad topic on a company's page although neither its name nor a synonym is there: other topics of the lexicon
 * (before "|", by label) and things that companies of the field make or do (after it). "works in finance" is met by bookkeeping.
 */
const lines = `
financial services: fintech, banking, neobank, payments, remittances, lending, investing, accounting, tax, fraud detection, venture capital | ledger, ledgers, invoice, invoices, receipts, checkout, payouts, card payments, bank payments, bank transfer, mortgage, loan, savings, pension, treasury, cash flow, monthly books, account statements, payroll, credit card, direct debit, currencies, budget, expenses, dunning, auditors, bookkeeper, annual accounts
fintech: payments, neobank, remittances, lending, investing, accounting, tax, fraud detection, cryptocurrency | ledger, invoices, payouts, card payments, bank transfer, checkout, direct debit
payments: remittances | checkout, payouts, card payments, card reader, direct debit, bank transfer, cash register, acquiring
insurance: | insure, insures, insured, insurers, claim handling, claims, policyholders, premiums, liability cover, underwriters, damage reports, policies
healthcare: telehealth, healthcare software, medical devices, medical imaging, diagnostics, mental health, dental, vision care, pharmaceuticals, pharmacy, cancer care, diabetes care, heart health, women's health, men's health, clinical trials, elder care, public health, neurotechnology | patient, patients, physician, physicians, doctor, doctors, nurse, nurses, clinic, clinics, hospital, hospitals, surgery, surgeon, radiologist, radiology, X-ray, CT, MRI, ultrasound, mammograms, therapy, therapist, medical, prescription, prescriptions, diagnosis, ward, bedside, medication
medical imaging: | radiology, radiologist, X-ray, CT, MRI, ultrasound, mammograms, scans
biotechnology: genomics, gene therapy, synthetic biology, drug discovery, bioinformatics, alternative proteins | enzyme, enzymes, protein, proteins, yeast, microbes, bacteria, fermentation, biocatalysts, cell cultures, strains, algae, fungi, peptides, antibodies
cybersecurity: identity, fraud detection, privacy | ransomware, intruders, malware, phishing, hackers, firewall, penetration tests, passwords, vulnerabilities, intrusion, encryption, attackers, breach, breaches, security incidents, zero trust
recruiting: | hire, hires, applicants, applicant, job interviews, job adverts, vacancies to fill, candidates, seasonal staff, temporary staff, headhunter, job seekers, placements
legal technology: legal services, compliance | contracts, contract, clauses, lawyers, attorneys, notary, court, courts, litigation, legal advice, law firms, electronic signature, agreements, patents, trademarks
legal services: legal technology | contracts, clauses, lawyers, attorneys, notary, court, litigation, law firms, agreements
education technology: corporate training, medical education | course, courses, lessons, lesson, teach, teaches, teachers, teacher, learners, learner, pupils, students, apprenticeships, apprenticeship, classroom, vocabulary, exam, exams, evening classes, vocational training, tuition, curriculum, school, schools, tutors, language courses, textbook, textbooks, training courses
logistics: supply chain, warehousing, food delivery | freight, shipments, shipment, lorries, lorry, trucks, haulage, carriers, cargo, parcels, parcel, pallets, forwarder, forwarding, couriers, dispatch, customs papers, warehouse, warehouses, order picking, crates
robotics: drones, autonomous vehicles | robot arms, gripper, grippers, manipulator, automated guided vehicles, conveyors
renewable energy: solar energy, wind energy, hydropower, geothermal energy, energy storage, biofuels, hydrogen, power grid | solar modules, solar panels, photovoltaic systems, wind power, wind farm, inverter, turbines, grid batteries, battery storage, heat pump, heat pumps, solar parks, solar collectors, megawatt-hours
energy: renewable energy, solar energy, wind energy, hydropower, geothermal energy, energy storage, hydrogen, power grid, nuclear energy, oil and gas | heat pump, turbines, electricity
climate: carbon removal, renewable energy, solar energy, wind energy, energy storage, hydrogen, recycling, air quality, biodiversity | greenhouse gases, emissions, emission, carbon, footprint, net zero, CO2, scope 1, climate targets, decarbonise
agriculture: aquaculture | farm, farms, farmer, farmers, growers, soil, crop, crops, harvest, orchards, orchard, vineyards, fields, field, irrigate, irrigation, livestock, cattle, barn, greenhouse, seeds, tractor, tractors, pests, dairy farms, fertiliser
food: beverages, alternative proteins, restaurants, nutrition, food delivery | bread, bakery, bake, bakes, loaf, loaves, rolls, sourdough, cakes, pastry, flour, rye, coffee, roast, espresso, tea, jam, cheese, chocolate, sausages, pasta, noodles, soup, soups, sauces, honey, olive oil, spices, vegetables, fruit, meat, fish, meals, kitchen, ice cream, juice, beer, wine, yoghurt, oats, muesli, pickles, vinegar
beverages: | coffee, coffee beans, roast, roasts, espresso, tea, juice, juices, beer, wine, cider, gin, whisky, lemonade, syrup, brew, brewed, brewery, milk, bottles
furniture: | chair, chairs, table, tables, desk, desks, shelf, shelves, sofa, sofas, wardrobe, wardrobes, bed, beds, cabinets, cupboards, stool, stools, benches, joinery, upholstery, bookcase
fashion: textiles, beauty | jacket, jackets, shirt, shirts, clothes, clothing, sweaters, sweater, trousers, dress, dresses, coats, coat, shoes, boots, knitwear, knit, sew, sewn, tailor, tailored, garments, garment, rainwear, jeans, socks, hats, gloves, wool, cotton
textiles: fashion | wool, cotton, linen, fabric, fabrics, yarn, weaving, knit, sewn
travel: hospitality | holidays, holiday, trips, trip, hotels, hotel, guesthouses, huts, itinerary, tours, journeys, journey, travellers, traveller, guides, hikes, hiking, ferries, cruises, excursions, guests, camping, sightseeing
real estate: property technology | flats, flat, apartments, apartment, tenants, tenant, landlords, landlord, leases, lease, rent, homes, houses, property, properties, estate agents, buildings to let, brokers of homes, mortgages
construction: architecture | building sites, building site, construction sites, site managers, foreman, foremen, cranes, concrete, scaffolding, bricklayers, roofers, contractors, contractor, builders, drawings, blueprints, excavators, masonry, timber frames, defects list, carpenters
gaming: | game, games, console, consoles, players, player, puzzle games, levels, studios of games, gameplay
drones: | drone, quadcopter, unmanned aircraft, flights over, aerial photographs, aerial, from the air, from above, rotors
space: geospatial | satellite, satellites, orbit, rocket, rockets, thrusters, launch, spacecraft, ground station, payload, lunar
marketing: advertising, sales, social media | campaign, campaigns, adverts, advert, brand, brands, branding, newsletter, newsletters, slogans, copywriters, media buying, audiences reached, posters, packaging design, logos
translation: natural language processing | translate, translates, translations, interpreter, interpreters, interpret, localise, localize, localisation, subtitle, subtitles, linguist, linguists, sworn translation, multilingual
pets: veterinary | dog, dogs, cat, cats, vet, vets, veterinarian, animal, animals, puppies, kennel, leashes, rabbits, pet owners, paws, litter
veterinary: | vet, vets, veterinarian, animal hospital, small-animal
water: | drinking water, well, wells, pump, pumps, filters, filter, litres of water, desalination, sewage, wastewater, groundwater, rainwater, springs
developer tools: DevOps, observability, APIs, databases, cloud computing, web development | logs, traces, debugging, debugger, commit, commits, code review, pull requests, deployments, engineers, stack traces, compilers, build servers, repositories, test suites, error messages, latency, on-call, software teams, programmers
music: | guitar, guitars, violin, violins, piano, pianos, flute, flutes, recorder, recorders, clarinet, clarinets, drums, trumpet, trumpets, cello, cellos, harp, organs, string instruments, wind instruments, orchestra, orchestras, musicians, musician, concerts, songs, bands, choirs, amplifier, strings
events: | conference, conferences, trade fair, trade fairs, meetups, congress, festival, festivals, stage, ticket sales, tickets, catering, speakers, exhibitors, workshops, weddings, banquets, venues, venue, attendees
mobility: electric vehicles, automotive, autonomous vehicles, aviation, maritime | bicycle, bicycles, bike, bikes, cargo bikes, e-bike, electric cars, electric car, charging stations, charging points, chargers, charger, charging, scooters, vans, buses, trams, trains, motorways, car sharing, folding bikes, commuters, fleets, wheelchairs, tricycles
automotive: electric vehicles, autonomous vehicles | cars, car, vans, trucks, garage, garages, tyres, engines
electric vehicles: | charging stations, charging points, chargers, charging, electric cars, electric vans, e-bikes
manufacturing: 3D printing, steel and metals, industrial sensors | factory, factories, production, machines, machine, assembly, workshop, foundry, lathe
media: social media, creator economy, entertainment, music | film, films, videos, journalists, magazine
retail: e-commerce | shop, shops, shoppers, tills
hospitality: restaurants, travel | hotel, hotels, guests, bookings
software: software as a service, developer tools, enterprise software, mobile apps |
human resources: recruiting, corporate training | payroll, staff planning, shift plans, time tracking
`;

export type TopicParts = { readonly labels: readonly string[]; readonly things: readonly string[] };

const split = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

const parts = new Map<string, TopicParts>(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [label = "", rest = ""] = line.split(/:(.*)/s);
      const [labels, things] = rest.split("|");
      return [label.trim(), { labels: split(labels), things: split(things) }] as const;
    }),
);

/** Empty for a topic that has no known parts. */
export const topicParts = (label: string): TopicParts =>
  parts.get(label) ?? { labels: [], things: [] };
