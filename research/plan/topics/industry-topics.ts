/** Topics of making, moving, growing and building things; for the form see `software-topics.ts`. */
export const industryTopics = `
climate {works on} | climate tech, climatetech, cleantech, clean tech, greentech, green tech, climate change, decarbonization, decarbonisation, sustainability, sustainable, net zero, environmental technology, greenhouse gas, climate startups, fight climate change, global warming | food waste, plastics, electric vehicles, green steel and cement, energy efficiency, renewable energy, climate adaptation, carbon removal, carbon credits, ESG, carbon accounting, carbon footprint, emissions reduction, ESG reporting, climate risk
carbon removal {works in} | carbon capture, direct air capture, carbon dioxide removal, CDR, carbon sequestration, CCS, carbon storage | carbon credits, biochar, enhanced weathering, carbon offsets, carbon markets
energy {works in} | energy technology, energy tech, power generation, electricity, utilities, energy companies, power plants | energy storage, off-grid energy, nuclear energy, renewable energy, energy management, energy efficiency, electricity trading, demand response, virtual power plant, heat pumps, district heating, energy software
renewable energy {works in} | renewables, clean energy, green energy, renewable power | geothermal energy, hydropower, wind energy, solar energy, biogas, bioenergy, tidal energy, wave energy, biomass, community energy
solar energy {works in} | solar, solar power, photovoltaics, solar panels, PV | off-grid energy, solar installation, rooftop solar, solar farms, solar installers, perovskite, solar cells
wind energy {works in} | wind power, wind turbines, wind farms, offshore wind, wind | airborne wind
energy storage {works in} | batteries, grid storage, battery storage, grid-scale storage, energy storage systems | battery recycling, battery technology, lithium-ion batteries, solid state batteries, battery management, thermal storage, flow batteries, supercapacitors, home batteries, sodium ion, battery cells
power grid {works on the} | electric grid, electrical grid, smart grid, grid technology, transmission lines | grid software, transformers, microgrids, grid balancing
hydropower {works in} | hydroelectric, hydro power, water turbines |
hydrogen {works in} | green hydrogen, hydrogen fuel, electrolysis, electrolyzers, fuel cells | hydrogen storage, ammonia fuel
nuclear energy {works in} | nuclear, nuclear power, fusion, nuclear fission | fusion energy, nuclear reactors, nuclear fusion, small modular reactors, microreactors, nuclear waste
geothermal energy {works in} | geothermal, geothermal power | geothermal drilling
oil and gas {works in} | petroleum, oil & gas, drilling, fossil fuels, natural gas | refineries, pipelines inspection, oilfield services
biofuels {makes} | sustainable aviation fuel, SAF, synthetic fuels, e-fuels | biodiesel, ethanol
electric vehicles {works in} | EV, EVs, electric cars, e-mobility, electromobility, electric mobility | motorcycles, electric trucks, electric boats, electric aircraft, EV charging, charging stations, electric motorcycles, e-bikes, electric scooters, electric buses, ebikes, chargers
automotive {works in} | cars, automobiles, auto industry, automakers, car makers, vehicles, trucks | telematics and connected cars, fleet management, car sharing, car repair, car sales, car parts, auto repair, used cars, car dealers, telematics, motorcycles
autonomous vehicles {works in} | self-driving, self-driving cars, autonomous driving, driverless cars, driverless, autonomous cars, self-driving vehicles, robotaxis, self-driving technology, autonomous vehicle software, autonomy for vehicles | lidar, delivery robots, self-driving trucks, autonomous trucks, delivery vehicles, ADAS, driver assistance, autonomous ships, autonomous trucking
mobility {works in} | urban mobility, shared mobility, transport, transportation, mobility services | traffic management, public transit, parking, car sharing, ride hailing, micromobility, public transport, bike sharing, ride sharing, carpooling, scooters, taxis, bicycles, bikes, buses, trains, rail, railways
aviation {works in} | aircraft, airlines, airplanes, aerospace, airports | airports and airlines, supersonic flight, electric aircraft, eVTOL, air taxis, private jets, supersonic aircraft, airships, flight training, helicopters, aircraft maintenance, urban air mobility
space {works in} | space technology, spacetech, space tech, space industry, spaceflight, space exploration, NewSpace | in-space services, launch vehicles, earth observation, satellites, rockets, satellite communications, space debris, in-space manufacturing, asteroid mining, cubesats, lunar, ground stations, nanosatellites
drones {works with} | unmanned aerial vehicles, UAV, unmanned aircraft, unmanned aerial systems, UAS, quadcopters | drone delivery, counter-drone, drone inspection, drone makers, drone mapping
defense {works in} | defence, military, defense technology, defence tech, defense tech, armed forces | missile defense, counter-drone, weapons, surveillance, border security
maritime {works in} | shipping industry, ships, boats, marine technology, vessels, ports, ocean technology, ocean tech, yachts | autonomous ships, underwater robots, shipbuilding, port operations, offshore, sailing
robotics {works in} | robots, robotics company, robot makers | construction robots, robot software, delivery robots, food robots, agricultural robots, industrial robots, warehouse robots, humanoid robots, cobots, collaborative robots, surgical robots, robotic arms, cleaning robots, exoskeletons, service robots, mobile robots, humanoids
manufacturing {works in} | factories, industrial production, production lines, industry 4.0, smart manufacturing, manufacturing software, industrial automation, industrial tech, factory automation | biomanufacturing, industrial robots, quality inspection, predictive maintenance, CNC machining, contract manufacturing, quality control, machining, injection molding, machine tools, metalworking, welding, assembly lines, on-demand manufacturing, sheet metal, MES
*hardware {makes} | hardware products, physical products, devices, gadgets, hard tech, hardtech, deep tech, deeptech | consumer electronics, AI chips, circuit boards, sensors, wearables, consumer hardware, smartwatches
consumer electronics {makes} | electronics, home electronics, electronic devices, smart speakers | headphones, smartphones, laptops, phones, hearables, televisions, keyboards, printers
semiconductors {works in} | chips, microchips, integrated circuits, silicon, chipmakers, microelectronics, chip makers, computer chips, silicon chips, chip companies | chip design, AI chips, ASIC, FPGA, RISC-V, memory chips, chip manufacturing, EDA, wafers, power electronics, processors
photonics {works in} | optics, lasers, optical technology, optoelectronics, lenses | optical chips, fiber optics, displays, LED lighting, lighting
3D printing {works in} | 3D printers, additive manufacturing, 3D-printed | metal 3D printing, bioprinting, 3D printed houses
advanced materials {makes} | materials science, new materials, nanomaterials, novel materials | graphene, composites, coatings, polymers, ceramics materials, carbon fiber, nanotechnology, aerogels, adhesives
chemicals {works in} | chemistry, chemical industry, green chemistry, specialty chemicals | catalysts, paints, fertilizers, bioplastics, dyes, solvents
packaging {works in} | sustainable packaging, packaging materials, containers | reusable packaging, labels, compostable packaging
steel and metals {works in} | steel, metals, aluminum, foundry, metallurgy, green steel | green steel and cement, copper, rare earths, metal recycling
mining {works in} | minerals, mineral exploration, mining technology, ores | lithium and critical minerals, lithium extraction, critical minerals, gold mining, quarrying
recycling {works in} | waste management, waste, circular economy, waste tech, garbage, upcycling | battery recycling, reusable packaging, electronic waste, plastics, plastic recycling, e-waste, food waste, composting, textile recycling, sorting robots, repair, refurbished electronics
water {works in} | water technology, water treatment, clean water, drinking water, wastewater, watertech, sanitation, water management | irrigation, desalination, water purification, leak detection, water quality
air quality {works on} | air pollution, air purification, ventilation, HVAC, air conditioning, air purifiers | indoor air quality
construction {works in} | construction technology, construction tech, contech, builders, building industry, construction software, general contractors, civil engineering, building construction, contractors, construction companies, building sites, construction sites | infrastructure, construction robots, building materials, modular construction, prefab, modular homes, building information modeling, BIM, cement, concrete, scaffolding, roofing, tiny houses, renovation, timber construction, insulation, bridges, construction project management
architecture {works in} | architects, architectural design, architecture software | interior design, landscape architecture, urban planning
furniture {works in} | furnishings, home decor, home furnishings, home goods | office furniture, mattresses, lamps, carpets
logistics {works in} | supply chain logistics, shipping, logistics technology, logistics tech, cargo, haulage, logistics companies, goods transport | warehousing, fleet management, customs and trade, order fulfillment, cold chain, last mile delivery, freight, trucking, freight forwarding, freight brokerage, freight matching, parcel delivery, courier, customs clearance, route planning, route optimization, package tracking, cargo bikes, delivery, shipping software
supply chain {works in} | supply chain management, supply chain software | customs and trade, inventory management, demand planning, supply chain visibility, traceability, inventory optimization, supplier risk, supply chain risk
warehousing {works in} | warehouse, fulfillment, fulfilment, warehouse management | self storage, order fulfillment, warehouse robots, warehouse automation, picking robots, storage units, 3PL
agriculture {works in} | farming, agtech, agritech, ag tech, agri-tech, farms, farmers, agricultural technology, agribusiness | irrigation, agricultural robots, smallholder farmers, farm marketplaces, livestock, fertilizers, crop protection, precision agriculture, vertical farming, greenhouses, hydroponics, beekeeping, farm management, seeds, crop monitoring, irrigation systems, soil health, aquaponics, dairy farming, vineyards, crop insurance, indoor farming, regenerative agriculture, pesticides
aquaculture {works in} | fish farming, fisheries, fishing, seafood farming | seaweed, algae, shrimp farming, oysters
forestry {works in} | forests, timber, reforestation, wood, trees | wildfire detection, tree planting, forest monitoring
biodiversity {works on} | nature conservation, conservation, ecosystem restoration, wildlife | nature tech, rewilding, coral reefs
food {works in} | foodtech, food tech, food technology, food production, food products, food and beverage, food companies, food industry | alternative proteins, catering, food waste, snacks, grocery, meal kits, organic food, baby food, ready meals, chocolate, bread, dairy, spices, food safety, frozen food, honey, cheese, ingredients, sweets, meat, fermentation, ice cream
food delivery {works in} | meal delivery, food ordering | grocery, catering, ghost kitchens, meal kits, grocery delivery, online grocery, restaurant delivery, farm boxes
alternative proteins {works in} | alt protein | precision fermentation, plant-based foods, cultivated meat, insect farming, meat alternatives, plant-based meat, plant based, vegan food, lab-grown meat, cultured meat, meat substitutes, insect protein, plant milk, egg substitutes, mycoprotein, plant-based dairy, cell-based seafood, vegan
beverages {works in} | drinks, soft drinks | alcohol, coffee, tea, beer, wine, breweries, wineries, spirits, kombucha, coffee roasters, juice, craft beer, distilleries, non-alcoholic drinks, mineral water
cannabis {works in} | marijuana, hemp, CBD, medical cannabis | dispensaries
tobacco alternatives {works in} | vaping, nicotine, e-cigarettes | smoking cessation
fashion {works in} | clothing, apparel, clothes, fashion tech, fashion brand, garments, streetwear, outfits | vegan fashion, vegan clothing, virtual try-on, fashion rental, eyewear, footwear, jewelry, shoes, jewellery, handbags, sportswear, sustainable fashion, clothing rental, luxury goods, watches, sneakers, lingerie
textiles {makes} | fabrics, yarn, textile industry | wool, leather, leather alternatives, technical textiles
beauty {works in} | cosmetics, beauty tech, makeup, personal care, beauty products | vegan cosmetics, vegan beauty, vegan skincare, skincare, salons and spas, hair care, skin care, perfume, fragrances, hair salons, spas, nail care
power electronics {makes} | inverters, power supplies, power converters | chargers for industry
heating and cooling {works in} | heating, cooling, refrigeration, thermal management | heat pumps, district cooling, data center cooling
elevators and lifts {makes} | elevators, lifts, escalators |
smart home {works in} | home automation systems, connected home | smart thermostats, robot vacuums
rail {works in} | railway technology, train technology, rail freight | high-speed rail, signalling, hyperloop
bicycles {makes} | bike makers, cycling products | cargo bike, bike parts
tires and rubber {makes} | tires, tyres, rubber | tire recycling
paper and pulp {works in} | paper, pulp, cardboard | paper packaging
glass and ceramics {makes} | glass, glassware, ceramic tiles, porcelain |
industrial machinery {makes} | machinery, machine building, heavy equipment, industrial equipment, mechanical engineering | pumps, compressors, valves, cranes, tractors, excavators, bearings
weather and climate data {works in} | weather, weather data, climate data, meteorology | flood models, weather stations
flavours and ingredients {makes} | flavors, flavours, food ingredients, sweeteners, sugar alternatives | natural colors
`;
