/** Parts of energy, transport, food, space and making that people ask for by name; for the form see `software-topics.ts`. */
export const worldTopics = `
carbon accounting {works in} | carbon footprint, emissions tracking, carbon management, emissions accounting, greenhouse gas accounting, emissions reporting, carbon reporting | scope 3 emissions, life cycle assessment
ESG {works in} | ESG reporting, ESG data, sustainability reporting, impact measurement, impact reporting | supplier sustainability ratings
carbon credits {works in} | carbon offsets, carbon markets, carbon marketplace, carbon offsetting, offset projects | credit verification, blue carbon
climate adaptation {works on} | climate risk, climate resilience, extreme weather, climate risk analytics | wildfire risk, sea level rise
energy efficiency {works in} | saving energy, energy savings, building energy, building efficiency, energy retrofits | smart thermostats, insulation retrofits
energy management {works in} | energy software, energy analytics, demand response, virtual power plant, distributed energy resources, energy monitoring | load flexibility
heat pumps {works with} | home heating, home electrification, electrification of homes |
battery technology {makes} | battery cells, lithium-ion batteries, lithium batteries, solid-state batteries, new battery chemistry, battery materials | sodium-ion batteries, battery management systems
battery recycling {works in} | recycled batteries, recycling of batteries, second-life batteries |
EV charging {works in} | charging stations, electric vehicle charging, EV chargers, charging infrastructure, charging network | wireless charging, battery swapping
electric aircraft {makes} | eVTOL, air taxis, air taxi, electric aviation, urban air mobility, electric planes, flying cars | hydrogen aircraft
electric boats {makes} | electric ships, hydrofoils |
electric trucks {makes} | electric buses, electric bus, electric commercial vehicles, electric vans |
micromobility {works in} | micro-mobility, e-scooters, electric scooters, scooter sharing, bike sharing, bikeshare, e-bikes, ebikes, electric bikes, shared scooters | scooter rental, cargo e-bikes
ride hailing {works in} | ridesharing, ride sharing, rideshare, taxi app, taxis, taxi booking, carpooling | motorcycle taxis, school transport, rickshaws
car sharing {works in} | carsharing, car rental, peer-to-peer car rental, car subscription, rental cars |
car sales {works in} | used cars, car dealers, car dealerships, dealerships, buying a car, online car sales, car marketplace | car financing, vehicle auctions
car repair {works in} | auto repair, car maintenance, mechanics, auto parts, car parts, repair shops for cars, car wash | tire change
fleet management {works in} | vehicle fleets, fleet tracking, fleet operators, telematics, fleet software, commercial fleets | dash cams, fuel cards
parking {works in} | parking spaces, parking app, parking spots, parking lots, valet | curb management
public transit {works in} | public transport, buses, bus network, transit agencies, commuting, shuttle service, commuter shuttles | microtransit, ticketing for transit
traffic management {works in} | traffic signals, road safety, traffic data, road traffic | pothole detection
trucking {works in} | truckers, truck drivers, freight trucks, trucking companies, carriers and brokers, trucks and drivers | truck stops, load boards
freight {works in} | freight forwarding, freight brokerage, freight matching, freight marketplace, digital freight, cargo shipping, container shipping, international freight | customs clearance, drayage, freight rates
last mile delivery {works in} | last mile, last-mile logistics, parcel delivery, courier, same-day delivery, local delivery, package delivery, delivery drivers | delivery lockers, route optimization, returns logistics
cold chain {works in} | refrigerated transport, temperature-controlled logistics, cold storage |
inventory management {works in} | inventory software, inventory tracking, stock management, inventory planning, inventory | demand forecasting, stockouts
order fulfillment {works in} | fulfilment centers, fulfillment center, 3PL, third-party logistics, e-commerce fulfillment, pick and pack | returns processing
self storage {offers} | storage units, on-demand storage, storage space |
customs and trade {works in} | customs brokerage, import and export, cross-border trade, global trade, international trade, tariffs | trade compliance
satellites {makes} | cubesats, small satellites, nanosatellites, satellite constellation, satellite manufacturing, smallsats | satellite components, ground stations, satellite propulsion
earth observation {works in} | satellite imagery, satellite images, remote sensing, satellite data, earth imaging, hyperspectral imaging | synthetic aperture radar
launch vehicles {makes} | rockets, space launch, rocket engines, launch services, orbital launch | spaceplanes, reusable rockets
in-space services {works in} | in-space manufacturing, space debris, satellite servicing, orbital debris, space tugs, space stations, asteroid mining, space mining, space resources | lunar landers
supersonic flight {works on} | supersonic aircraft, supersonic, hypersonics |
airports and airlines {works with} | airport software, airline software, airline operations | baggage handling, pilot training
humanoid robots {makes} | humanoids, general-purpose robots, home robots, household robots |
warehouse robots {makes} | warehouse robotics, warehouse automation, picking robots, robotic picking, automated warehouses | robotic forklifts
industrial robots {makes} | robotic arms, robot arms, cobots, collaborative robots, robotic manipulation, factory robots | robotic welding
agricultural robots {makes} | farm robots, farming robots, ag robotics, agricultural robotics, autonomous tractors, robotic weeding, harvesting robots |
food robots {makes} | robotic kitchen, kitchen robots, robot chef, cooking robots, food automation, robotic restaurants | pizza robots
delivery robots {makes} | sidewalk robots, robot delivery, autonomous delivery, delivery vehicles without drivers |
robot software {makes} | robotics software, robot operating system, robot programming, software for robots, robot simulation, robot fleet management | teleoperation
lidar {makes} | laser scanning, lidar sensors, 3D sensors, depth cameras |
wearables {makes} | wearable devices, wearable technology, smartwatch, fitness trackers, smart rings, smart clothing | biosensing patches
sensors {makes} | sensor technology, wireless sensors, sensor networks, smart sensors, environmental sensors | gas detection
AI chips {makes} | AI hardware, AI accelerators, AI processors, neural processors, inference chips, neuromorphic chips | optical computing
chip design {works in} | EDA, electronic design automation, chip design software, integrated circuit design, ASIC design, FPGA | RISC-V cores, analog circuit design
circuit boards {makes} | PCB, printed circuit boards, electronics manufacturing, electronics design, electronic components | PCB assembly, component sourcing
CNC machining {works in} | machining, machine shops, precision parts, machined parts, metal parts, custom parts, on-demand manufacturing, contract manufacturing, contract manufacturers | sheet metal fabrication, injection molding
predictive maintenance {works in} | equipment monitoring, machine monitoring, machine health, condition monitoring, asset maintenance, CMMS, maintenance software | vibration sensors
quality inspection {works in} | visual inspection, defect detection, quality control, automated inspection, industrial inspection | infrastructure inspection, drone inspection
CAD software {makes} | CAD, computer-aided design, mechanical design software, engineering design software, hardware design tools | generative design, PLM, hardware engineering teams
infrastructure {works in} | civil infrastructure, roads and bridges, public works, infrastructure projects | bridge inspection
surveying and mapping {works in} | drone mapping, land surveying, indoor mapping, 3D mapping, photogrammetry, mapping data | indoor navigation
counter-drone {makes} | drone defense, counter-UAS, counter-drone systems, anti-drone |
drone delivery {works in} | delivery drones, delivery by drone, aerial delivery, cargo drones | medical drone delivery
nuclear reactors {makes} | small modular reactors, microreactors, advanced reactors, nuclear fission reactors | nuclear fuel, nuclear waste recycling
fusion energy {works on} | nuclear fusion, fusion power, fusion reactor | inertial confinement
biochar {makes} | pyrolysis of biomass, biomass carbon removal, enhanced weathering, ocean carbon removal, mineralization |
vertical farming {works in} | indoor farming, indoor farms, vertical farms, hydroponics, greenhouses, controlled environment agriculture, aeroponics, indoor agriculture | microgreens, smart garden
precision agriculture {works in} | crop monitoring, farm data, farm analytics, smart farming, agronomy, farm management software, farm management | soil sensors, yield forecasting, variable rate application
crop protection {makes} | pesticides, biopesticides, herbicides, weed control, pest control for crops, biological crop protection, crop health | RNA sprays
fertilizers {makes} | biofertilizer, nitrogen fixation, soil microbes, soil health |
livestock {works in} | cattle, dairy farms, dairy farmers, poultry, ranchers, animal farming, pig farming | cattle monitoring, methane reduction in cows
farm marketplaces {works in} | farmers market online, farm to table, farm inputs marketplace, buying from farmers, produce marketplace, agricultural marketplace | farm financing
smallholder farmers {works with} | small farmers, rural farmers, smallholders | farmer advisory
insect farming {works in} | insect protein, edible insects, insects as feed, black soldier fly, crickets |
cultivated meat {makes} | lab-grown meat, cultured meat, clean meat, cell-based meat, cell-cultured meat, cultivated seafood | growth media for meat
plant-based foods {makes} | plant-based meat, plant based, vegan food, vegan products, vegan brand, meat substitutes, meat alternatives, dairy alternatives, plant milk, oat milk, plant-based dairy | vegan cheese, egg substitutes
precision fermentation {works in} | fermentation-derived proteins, animal-free dairy, microbial proteins, mycoprotein, single-cell protein, fungi protein |
meal kits {sells} | recipe boxes, prepared meals, ready meals, meal subscription, healthy meals delivered, home-cooked meals | baby food delivery
grocery {works in} | grocery delivery, online grocery, grocery stores, supermarket delivery, grocery shopping | neighborhood stores, corner shops
ghost kitchens {runs} | cloud kitchens, virtual restaurants, dark kitchens, delivery-only restaurants, virtual restaurant brands |
restaurant software {makes} | restaurant technology, restaurant tech, restaurant management software, software for restaurants, online ordering, restaurant ordering, tools for restaurants, restaurant POS software | table reservations, restaurant staffing, menu management
catering {offers} | office catering, corporate catering, office lunches, workplace meals, team lunches |
food waste {works on} | food surplus, surplus food, food waste reduction, reducing food waste, upcycled food | expiry discounting
snacks {makes} | snack brand, snack food, healthy snacks, protein bars, candy |
coffee {sells} | coffee shops, coffee brand, coffee roasters, specialty coffee, cafe chain | coffee machines, instant coffee
alcohol {works in} | alcoholic beverages, alcoholic drinks | beer, wine, spirits, breweries, wineries, distilleries, craft beer, alcohol delivery, cocktails, sake, whisky
plastics {works with} | plastic alternatives, plastic pollution, plastic recycling, recycled plastics, plastic waste | enzymatic recycling, chemical recycling
electronic waste {works on} | e-waste, refurbished electronics, refurbished devices, device trade-in |
reusable packaging {makes} | refillable products, reuse systems, returnable packaging, zero waste packaging | compostable packaging
desalination {works in} | water purification, drinking water systems, water filters, water filtration, clean drinking water | atmospheric water generation
irrigation {works in} | smart irrigation, water use in farming, drip irrigation |
lithium and critical minerals {works in} | critical minerals, lithium extraction, battery metals, rare earth elements, rare earths, direct lithium extraction | mineral discovery with AI
green steel and cement {makes} | low-carbon cement, low-carbon steel, green cement, carbon-neutral cement, low-carbon concrete, clean steel |
building materials {makes} | construction materials, cement, concrete, mass timber, building products | flooring, roofing materials
construction robots {makes} | construction robotics, building robots, robots for construction, bricklaying robots |
solar installation {offers} | solar installers, rooftop solar, residential solar, home solar, solar panels for homes, community solar | solar financing, solar design software
off-grid energy {works in} | off-grid solar, pay-as-you-go solar, solar home systems, mini-grids, energy access | clean cooking, solar lanterns
telematics and connected cars {works in} | connected cars, car data, vehicle data, car software | over-the-air updates
motorcycles {makes} | motorbikes, electric motorcycles, two-wheelers, electric two-wheelers |
internet access {offers} | broadband, internet service provider, ISP, fiber internet, rural internet, satellite internet, wireless internet | mesh networks, community Wi-Fi
5G {works in} | private cellular networks, private 5G, cellular networks, mobile networks, open RAN |
eSIM {works in} | roaming data, travel SIM, mobile virtual network operator, MVNO, phone plans |
firearms and weapons detection {works in} | gun detection, gun safety, weapons detection, smart guns |
missile defense {works in} | munitions, weapons systems, autonomous weapons, military drones |
disaster response {works on} | disaster relief, disaster recovery for communities, emergency management, crisis response, natural disasters | flood warning, evacuation
wildfires {works on} | wildfire detection, wildfire prevention, forest fires, fire detection |
`;
