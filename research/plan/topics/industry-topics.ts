/** Topics of making, moving, growing and building things; for the form see `software-topics.ts`. */
export const industryTopics = `
climate {works on} | climate tech, climatetech, cleantech, clean tech, greentech, green tech, climate change, decarbonization, decarbonisation, sustainability, sustainable, net zero, environmental technology, greenhouse gas | carbon accounting, carbon footprint, emissions reduction, ESG, ESG reporting, climate risk, climate adaptation
carbon removal {works in} | carbon capture, direct air capture, carbon dioxide removal, CDR, carbon sequestration, CCS, carbon storage | biochar, enhanced weathering, carbon credits, carbon offsets, carbon markets
energy {works in} | energy technology, energy tech, power generation, electricity, utilities, energy companies, power plants | electricity trading, energy management, demand response, virtual power plant, energy efficiency, heat pumps, district heating, energy software
renewable energy {works in} | renewables, clean energy, green energy, renewable power | biogas, bioenergy, tidal energy, wave energy, biomass, community energy
solar energy {works in} | solar, solar power, photovoltaics, solar panels, PV, solar panel | rooftop solar, solar farms, solar installers, perovskite, solar cells
wind energy {works in} | wind power, wind turbines, wind farms, offshore wind | airborne wind
energy storage {works in} | batteries, battery, grid storage, battery storage, battery technology, grid-scale storage, energy storage systems | lithium-ion batteries, solid state batteries, battery management, battery recycling, thermal storage, flow batteries, supercapacitors, home batteries, sodium ion, battery cells
power grid {works on the} | electric grid, electrical grid, smart grid, grid technology, transmission lines | grid software, transformers, microgrids, grid balancing
hydropower {works in} | hydroelectric, hydro power, water turbines |
hydrogen {works in} | green hydrogen, hydrogen fuel, electrolysis, electrolyzers, fuel cells | hydrogen storage, ammonia fuel
nuclear energy {works in} | nuclear, nuclear power, nuclear fusion, fusion, fusion energy, nuclear fission | small modular reactors, microreactors, nuclear waste
geothermal energy {works in} | geothermal, geothermal power | geothermal drilling
oil and gas {works in} | petroleum, oil & gas, drilling, fossil fuels, natural gas | refineries, pipelines inspection, oilfield services
biofuels {makes} | biofuel, sustainable aviation fuel, SAF, synthetic fuels, e-fuels | biodiesel, ethanol
electric vehicles {works in} | EV, EVs, electric cars, electric vehicle, e-mobility, electromobility, electric mobility | EV charging, charging stations, electric trucks, electric motorcycles, e-bikes, electric scooters, electric buses, electric aircraft, electric boats, ebikes, chargers
automotive {works in} | cars, car, automobiles, auto industry, automakers, car makers, vehicles, trucks | car parts, auto repair, used cars, car sharing, fleet management, car dealers, telematics, motorcycles
autonomous vehicles {works in} | self-driving, self driving, self-driving cars, autonomous driving, driverless cars, driverless, autonomous cars, self-driving vehicles, autonomous vehicle, robotaxis | self-driving trucks, autonomous trucks, delivery vehicles, lidar, ADAS, driver assistance, delivery robots, autonomous ships
mobility {works in} | urban mobility, micromobility, shared mobility, transport, transportation, public transport, public transit, mobility services | bike sharing, ride hailing, ride sharing, carpooling, parking, scooters, taxis, bicycles, bikes, buses, trains, rail, railways, traffic management
aviation {works in} | aircraft, airlines, airplanes, aerospace, airports, airline | eVTOL, air taxis, private jets, supersonic aircraft, airships, flight training, helicopters, aircraft maintenance, urban air mobility
space {works in} | space technology, spacetech, space tech, space industry, spaceflight, space exploration, NewSpace | satellites, rockets, launch vehicles, satellite communications, space debris, in-space manufacturing, asteroid mining, cubesats, lunar, ground stations, nanosatellites
drones {works with} | drone, unmanned aerial vehicles, UAV, UAVs, unmanned aircraft, unmanned aerial systems, UAS, quadcopters | drone delivery, drone inspection, drone makers, counter-drone, drone mapping
defense {works in} | defence, military, defense technology, defence tech, defense tech, armed forces | weapons, surveillance, border security, missile defense
maritime {works in} | shipping industry, ships, boats, marine technology, vessels, ports, ocean technology, ocean tech, yachts | autonomous ships, underwater robots, shipbuilding, port operations, offshore, sailing
robotics {works in} | robots, robot, robotic, robotics company, robot makers | warehouse robots, humanoid robots, cobots, collaborative robots, surgical robots, industrial robots, robotic arms, cleaning robots, exoskeletons, agricultural robots, service robots, mobile robots, humanoids
manufacturing {works in} | factories, factory, industrial production, production lines, industry 4.0, smart manufacturing, manufacturing software, industrial automation, industrial tech, factory automation | contract manufacturing, predictive maintenance, quality control, CNC machining, machining, injection molding, machine tools, metalworking, welding, assembly lines, on-demand manufacturing, sheet metal, MES
*hardware {makes} | hardware products, physical products, devices, gadgets, hard tech, hardtech, deep tech, deeptech | wearables, consumer hardware, smartwatches
consumer electronics {makes} | electronics, home electronics, electronic devices, smart speakers | headphones, smartphones, laptops, phones, hearables, televisions, keyboards, printers
semiconductors {works in} | semiconductor, chips, chip, microchips, chip design, integrated circuits, silicon, chipmakers, microelectronics, chip makers | AI chips, ASIC, FPGA, RISC-V, memory chips, chip manufacturing, EDA, wafers, power electronics, processors
photonics {works in} | optics, lasers, laser, optical technology, optoelectronics, lenses | optical chips, fiber optics, displays, LED lighting, lighting
3D printing {works in} | 3D printers, additive manufacturing, 3D-printed, 3D printer | metal 3D printing, bioprinting, 3D printed houses
advanced materials {makes} | materials science, new materials, material science, nanomaterials, novel materials | graphene, composites, coatings, polymers, ceramics materials, carbon fiber, nanotechnology, aerogels, adhesives
chemicals {works in} | chemistry, chemical industry, chemical, green chemistry, specialty chemicals | catalysts, paints, fertilizers, bioplastics, dyes, solvents
packaging {works in} | sustainable packaging, packaging materials, containers | reusable packaging, labels, compostable packaging
steel and metals {works in} | steel, metals, metal, aluminum, foundry, metallurgy, green steel | copper, rare earths, metal recycling
mining {works in} | minerals, mineral exploration, mining technology, ores | lithium extraction, critical minerals, gold mining, quarrying
recycling {works in} | waste management, waste, circular economy, waste tech, garbage, upcycling | plastic recycling, e-waste, food waste, composting, textile recycling, sorting robots, repair, refurbished electronics, plastics
water {works in} | water technology, water treatment, clean water, drinking water, wastewater, watertech, sanitation, water management | desalination, irrigation, water purification, leak detection, water quality
air quality {works on} | air pollution, air purification, ventilation, HVAC, air conditioning, air purifiers | indoor air quality
construction {works in} | construction technology, construction tech, contech, builders, building industry, construction software, general contractors, civil engineering, building construction, contractors | prefab, modular homes, modular construction, building information modeling, BIM, cement, concrete, building materials, scaffolding, roofing, tiny houses, renovation, timber construction, construction robots, insulation, bridges
architecture {works in} | architects, architectural design, architecture software | interior design, landscape architecture, urban planning
furniture {works in} | furnishings, home decor, home furnishings, home goods | office furniture, mattresses, lamps, carpets
logistics {works in} | freight, supply chain logistics, shipping, logistics technology, logistics tech, cargo, freight forwarding, trucking, haulage | freight brokerage, freight matching, last mile delivery, last-mile delivery, parcel delivery, cold chain, courier, couriers, customs clearance, route planning, route optimization, package tracking, cargo bikes, delivery
supply chain {works in} | supply chain management, supply chains, supply chain software, supply-chain | demand planning, supply chain visibility, traceability, inventory optimization
warehousing {works in} | warehouse, warehouses, fulfillment, fulfilment, warehouse management, warehouse automation | picking robots, storage units, self storage, 3PL, order fulfillment
agriculture {works in} | farming, agtech, agritech, ag tech, agri-tech, farms, farmers, agricultural technology, agri tech, agribusiness | vertical farming, precision agriculture, crop protection, greenhouses, hydroponics, livestock, beekeeping, farm management, seeds, crop monitoring, irrigation systems, soil health, aquaponics, dairy farming, vineyards, crop insurance, indoor farming, regenerative agriculture, pesticides
aquaculture {works in} | fish farming, fisheries, fishing, seafood farming | seaweed, algae, shrimp farming, oysters
forestry {works in} | forests, timber, reforestation, wood, trees | wildfire detection, tree planting, forest monitoring
biodiversity {works on} | nature conservation, conservation, ecosystem restoration, wildlife | nature tech, rewilding, coral reefs
food {works in} | foodtech, food tech, food technology, food production, food products, food and beverage, groceries, food companies, food industry | snacks, meal kits, organic food, baby food, ready meals, chocolate, bread, dairy, spices, food safety, frozen food, honey, cheese, ingredients, sweets, meat, fermentation, ice cream
food delivery {works in} | meal delivery, grocery delivery, online grocery, food ordering, online groceries | restaurant delivery, farm boxes
alternative proteins {works in} | alternative protein, alt protein, meat alternatives, plant-based meat, plant-based food, plant based, vegan food, lab-grown meat, cultivated meat, cultured meat, meat substitutes | insect protein, precision fermentation, plant milk, egg substitutes, mycoprotein, plant-based dairy, cell-based seafood, vegan
beverages {works in} | drinks, beverage, soft drinks | coffee, tea, beer, wine, breweries, brewery, wineries, spirits, kombucha, coffee roasters, juice, craft beer, distilleries, non-alcoholic drinks, mineral water
cannabis {works in} | marijuana, hemp, CBD, medical cannabis | dispensaries
tobacco alternatives {works in} | vaping, nicotine, e-cigarettes | smoking cessation
fashion {works in} | clothing, apparel, clothes, fashion tech, fashion brand, garments, streetwear, outfits | shoes, footwear, jewelry, jewellery, handbags, sportswear, sustainable fashion, clothing rental, virtual try-on, luxury goods, watches, eyewear, sneakers, lingerie
textiles {makes} | textile, fabrics, yarn, textile industry | wool, leather, leather alternatives, technical textiles
beauty {works in} | cosmetics, skincare, skin care, beauty tech, makeup, personal care, beauty products | hair care, perfume, fragrances, hair salons, spas, nail care
power electronics {makes} | inverters, power supplies, power converters | chargers for industry
heating and cooling {works in} | heating, cooling, refrigeration, heat pump, thermal management | district cooling, data center cooling
elevators and lifts {makes} | elevators, lifts, escalators |
smart home {works in} | home automation systems, connected home, smart homes | smart thermostats, robot vacuums
rail {works in} | railway technology, train technology, rail freight | high-speed rail, signalling, hyperloop
bicycles {makes} | bicycle, bike makers, cycling products | cargo bike, bike parts
tires and rubber {makes} | tires, tyres, rubber | tire recycling
paper and pulp {works in} | paper, pulp, cardboard | paper packaging
glass and ceramics {makes} | glass, glassware, ceramic tiles, porcelain |
industrial machinery {makes} | machinery, machine building, heavy equipment, industrial equipment, mechanical engineering | pumps, compressors, valves, cranes, tractors, excavators, bearings
weather and climate data {works in} | weather, weather data, climate data, meteorology | flood models, weather stations
flavours and ingredients {makes} | flavors, flavours, food ingredients, sweeteners, sugar alternatives | natural colors
`;
