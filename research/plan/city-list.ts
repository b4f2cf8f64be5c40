/**
 * Cities that a query may name without "in" (for all others see \`world-cities.ts\`), by country; for the United States, Canada, Australia and India with the
 * state behind a colon where it helps. `Name|other name|…:State`. Facts collected by hand.
 */
const cityText = `
United States= San Francisco|SF:California, San Jose:California, Palo Alto:California, Mountain View:California, Sunnyvale:California, Santa Clara:California, Menlo Park:California, Redwood City:California, San Mateo:California, Oakland:California, Berkeley:California, Fremont:California, Cupertino:California, Burlingame:California, South San Francisco:California, Emeryville:California, Foster City:California, San Carlos:California, Los Gatos:California, Los Altos:California, Campbell:California, Milpitas:California, Hayward:California, Pleasanton:California, San Bruno:California, San Rafael:California, Walnut Creek:California, Los Angeles|LA:California, Santa Monica:California, Culver City:California, Pasadena:California, Long Beach:California, Venice Beach:California, El Segundo:California, Irvine:California, San Diego:California, Carlsbad:California, Santa Barbara:California, Sacramento:California, Santa Cruz:California, Fresno:California, New York|New York City|NYC|Manhattan|Brooklyn:New York, Buffalo:New York, Rochester:New York, Ithaca:New York, Albany:New York, Boston:Massachusetts, Somerville:Massachusetts, Waltham:Massachusetts, Worcester:Massachusetts, Seattle:Washington, Bellevue:Washington, Redmond:Washington, Kirkland:Washington, Spokane:Washington, Austin:Texas, Dallas:Texas, Houston:Texas, San Antonio:Texas, Fort Worth:Texas, Plano:Texas, Chicago:Illinois, Evanston:Illinois, Champaign:Illinois, Denver:Colorado, Boulder:Colorado, Colorado Springs:Colorado, Fort Collins:Colorado, Atlanta:Georgia, Savannah:Georgia, Miami:Florida, Orlando:Florida, Tampa:Florida, Jacksonville:Florida, Fort Lauderdale:Florida, Washington DC|Washington D.C.|DC:District of Columbia, Arlington:Virginia, Reston:Virginia, Richmond:Virginia, Philadelphia|Philly:Pennsylvania, Pittsburgh:Pennsylvania, Portland:Oregon, Bend:Oregon, Phoenix:Arizona, Scottsdale:Arizona, Tempe:Arizona, Tucson:Arizona, Salt Lake City:Utah, Provo:Utah, Lehi:Utah, Park City:Utah, Detroit:Michigan, Ann Arbor:Michigan, Grand Rapids:Michigan, Minneapolis:Minnesota, Saint Paul|St. Paul:Minnesota, Columbus:Ohio, Cleveland:Ohio, Cincinnati:Ohio, Nashville:Tennessee, Memphis:Tennessee, Chattanooga:Tennessee, Knoxville:Tennessee, Raleigh:North Carolina, Durham:North Carolina, Charlotte:North Carolina, Chapel Hill:North Carolina, Baltimore:Maryland, Bethesda:Maryland, St. Louis|Saint Louis:Missouri, Kansas City:Missouri, Indianapolis:Indiana, Milwaukee:Wisconsin, Madison:Wisconsin, Las Vegas:Nevada, Reno:Nevada, New Orleans:Louisiana, Charleston:South Carolina, Omaha:Nebraska, Des Moines:Iowa, Louisville:Kentucky, Huntsville:Alabama, Boise:Idaho, Albuquerque:New Mexico, Honolulu:Hawaii, Anchorage:Alaska, Jersey City:New Jersey, Hoboken:New Jersey, Newark:New Jersey, Princeton:New Jersey, New Haven:Connecticut, Stamford:Connecticut, Hartford:Connecticut, Providence:Rhode Island, Wilmington:Delaware, Burlington:Vermont, Oklahoma City:Oklahoma, Tulsa:Oklahoma
Canada= Toronto:Ontario, Ottawa:Ontario, Waterloo|Kitchener:Ontario, Hamilton:Ontario, Mississauga:Ontario, Montreal:Quebec, Quebec City:Quebec, Vancouver:British Columbia, Calgary:Alberta, Edmonton:Alberta, Winnipeg:Manitoba, Halifax:Nova Scotia, Saskatoon:Saskatchewan
Mexico= Mexico City|CDMX|Ciudad de Mexico, Guadalajara, Monterrey, Tijuana, Puebla, Merida, Queretaro
Guatemala= Guatemala City
Panama= Panama City
Cuba= Havana
Dominican Republic= Santo Domingo
Puerto Rico= San Juan
Jamaica= Kingston
Brazil= São Paulo, Rio de Janeiro|Rio, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis, Recife, Brasília, Campinas, Fortaleza
Argentina= Buenos Aires, Rosario, Mendoza
Chile= Santiago|Santiago de Chile, Valparaíso
Colombia= Bogotá, Medellín, Cali, Barranquilla
Peru= Lima
Ecuador= Quito, Guayaquil
Uruguay= Montevideo
Paraguay= Asunción
Bolivia= La Paz
Venezuela= Caracas
United Kingdom= London, Manchester, Birmingham, Leeds, Bristol, Cambridge, Oxford, Edinburgh, Glasgow, Liverpool, Sheffield, Newcastle, Nottingham, Cardiff, Belfast, Brighton, Reading, Bath, Aberdeen, Southampton, York, Leicester, Coventry, Milton Keynes, Exeter, Norwich, Guildford, Dundee
Ireland= Dublin, Cork, Galway, Limerick, Waterford
Germany= Berlin, Munich|München|Muenchen, Hamburg, Frankfurt|Frankfurt am Main, Cologne|Köln|Koeln, Stuttgart, Düsseldorf|Duesseldorf, Leipzig, Dresden, Hannover|Hanover, Nuremberg|Nürnberg, Karlsruhe, Heidelberg, Aachen, Bonn, Bremen, Mannheim, Dortmund, Essen, Freiburg, Darmstadt, Potsdam, Münster, Jena
France= Paris, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Grenoble, Montpellier, Nice, Strasbourg, Rennes, Sophia Antipolis
Spain= Madrid, Barcelona, Valencia, Seville|Sevilla, Bilbao, Málaga, Zaragoza
Portugal= Lisbon|Lisboa, Porto, Braga, Coimbra, Aveiro
Italy= Milan|Milano, Rome|Roma, Turin|Torino, Bologna, Florence|Firenze, Naples|Napoli, Venice, Genoa, Padua, Trento, Verona
Netherlands= Amsterdam, Rotterdam, The Hague|Den Haag, Utrecht, Eindhoven, Delft, Groningen, Leiden, Nijmegen, Enschede
Belgium= Brussels|Bruxelles, Antwerp|Antwerpen, Ghent|Gent, Leuven, Liège, Bruges
Luxembourg= Luxembourg City
Switzerland= Zurich|Zürich|Zuerich, Geneva|Genève, Basel, Lausanne, Bern, Zug, Lugano, St. Gallen, Winterthur
Austria= Vienna|Wien, Graz, Linz, Salzburg, Innsbruck
Sweden= Stockholm, Gothenburg|Göteborg, Malmö, Uppsala, Lund, Linköping
Norway= Oslo, Bergen, Trondheim, Stavanger
Denmark= Copenhagen|København, Aarhus, Odense, Aalborg
Finland= Helsinki, Espoo, Tampere, Oulu, Turku
Iceland= Reykjavik|Reykjavík
Estonia= Tallinn, Tartu
Latvia= Riga
Lithuania= Vilnius, Kaunas
Poland= Warsaw|Warszawa, Kraków|Cracow, Wrocław, Gdańsk, Poznań, Łódź, Katowice
Czechia= Prague|Praha, Brno, Ostrava
Slovakia= Bratislava, Košice
Hungary= Budapest, Debrecen
Romania= Bucharest|București, Cluj-Napoca|Cluj, Timișoara, Iași
Bulgaria= Sofia, Plovdiv, Varna
Greece= Athens, Thessaloniki, Patras
Croatia= Zagreb, Split, Rijeka
Serbia= Belgrade|Beograd, Novi Sad
Slovenia= Ljubljana, Maribor
Bosnia and Herzegovina= Sarajevo
North Macedonia= Skopje
Albania= Tirana
Kosovo= Pristina
Montenegro= Podgorica
Moldova= Chișinău|Chisinau
Ukraine= Kyiv|Kiev, Lviv, Kharkiv, Odesa|Odessa, Dnipro
Belarus= Minsk
Russia= Moscow, Saint Petersburg|St. Petersburg, Novosibirsk, Kazan
Georgia= Tbilisi
Armenia= Yerevan
Azerbaijan= Baku
Cyprus= Nicosia, Limassol
Malta= Valletta
Türkiye= Istanbul, Ankara, Izmir
Israel= Tel Aviv|Tel Aviv-Yafo, Jerusalem, Haifa, Herzliya, Beersheba|Be'er Sheva, Ramat Gan, Netanya
Palestine= Ramallah, Gaza
Jordan= Amman
Lebanon= Beirut
United Arab Emirates= Dubai, Abu Dhabi, Sharjah
Saudi Arabia= Riyadh, Jeddah, Dammam, Dhahran
Qatar= Doha
Kuwait= Kuwait City
Bahrain= Manama
Oman= Muscat
Iraq= Baghdad, Erbil
Iran= Tehran
Egypt= Cairo, Alexandria, Giza
Morocco= Casablanca, Rabat, Marrakesh|Marrakech, Tangier
Tunisia= Tunis
Algeria= Algiers
Nigeria= Lagos, Abuja, Ibadan, Port Harcourt
Ghana= Accra, Kumasi
Kenya= Nairobi, Mombasa, Kisumu
Uganda= Kampala
Rwanda= Kigali
Tanzania= Dar es Salaam, Arusha, Dodoma
Ethiopia= Addis Ababa
Senegal= Dakar
Ivory Coast= Abidjan
Cameroon= Douala, Yaoundé
Democratic Republic of the Congo= Kinshasa
Angola= Luanda
Zambia= Lusaka
Zimbabwe= Harare
Mozambique= Maputo
Botswana= Gaborone
Namibia= Windhoek
Mauritius= Port Louis
Madagascar= Antananarivo
South Africa= Cape Town, Johannesburg|Joburg, Durban, Pretoria, Stellenbosch
India= Bengaluru|Bangalore:Karnataka, Mumbai|Bombay:Maharashtra, Pune:Maharashtra, New Delhi|Delhi:Delhi, Gurugram|Gurgaon:Haryana, Noida:Uttar Pradesh, Hyderabad:Telangana, Chennai|Madras:Tamil Nadu, Coimbatore:Tamil Nadu, Kolkata|Calcutta:West Bengal, Ahmedabad:Gujarat, Surat:Gujarat, Jaipur:Rajasthan, Kochi|Cochin:Kerala, Thiruvananthapuram|Trivandrum:Kerala, Indore:Madhya Pradesh, Chandigarh, Lucknow:Uttar Pradesh, Goa
Pakistan= Karachi, Lahore, Islamabad
Bangladesh= Dhaka, Chittagong
Sri Lanka= Colombo
Nepal= Kathmandu
Kazakhstan= Almaty, Astana
Uzbekistan= Tashkent
China= Beijing|Peking, Shanghai, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Wuhan, Suzhou, Tianjin, Xi'an, Xiamen, Dongguan, Chongqing, Qingdao, Dalian, Hefei
Hong Kong= Kowloon
Taiwan= Taipei, Hsinchu, Kaohsiung, Taichung, Tainan
Japan= Tokyo, Osaka, Kyoto, Fukuoka, Nagoya, Yokohama, Sapporo, Kobe, Sendai, Hiroshima
South Korea= Seoul, Busan, Daejeon, Incheon, Daegu, Pangyo|Seongnam
Singapore= Singapore City
Malaysia= Kuala Lumpur|KL, Penang|George Town, Johor Bahru, Cyberjaya
Indonesia= Jakarta, Bandung, Surabaya, Yogyakarta, Bali|Denpasar, Medan
Thailand= Bangkok, Chiang Mai, Phuket
Vietnam= Ho Chi Minh City|Saigon|HCMC, Hanoi, Da Nang
Philippines= Manila|Metro Manila, Makati, Cebu|Cebu City, Quezon City, Taguig, Davao
Cambodia= Phnom Penh
Myanmar= Yangon
Laos= Vientiane
Mongolia= Ulaanbaatar
Australia= Sydney:New South Wales, Melbourne:Victoria, Brisbane:Queensland, Perth:Western Australia, Adelaide:South Australia, Canberra:Australian Capital Territory, Hobart:Tasmania, Gold Coast:Queensland
New Zealand= Auckland, Wellington, Christchurch, Dunedin
Fiji= Suva
`;

export type City = {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly state: string | null;
};

/** Names that are also ordinary words, surnames or other places: they need a sign that a place is meant. */
export const ambiguousCityNames: ReadonlySet<string> = new Set(
  "Reading|Bath|Nice|Cork|Split|Essen|York|Rio|Rome|Bend|Phoenix|Campbell|Columbus|Madison|Plano|Orange|Cali|Lima|Venice|Florence|Zug|Buffalo|Lund|Bergen|Kingston|Newcastle|Hamilton|Richmond|Victoria|Providence|Charlotte|Alexandria|Austin|Durham|Princeton|Burlington|Cleveland|Surat|Varna|Patras|Sofia|Jena|Tours|Burlingame|Fremont|Arlington|Mobile|Perth|KL|LA|SF|DC|Tulsa|Linz|Bern|Cologne|Hanover|Gold Coast|Porto|Braga".split(
    "|",
  ),
);

const parseCities = (text: string): City[] =>
  text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [country = "", list = ""] = line.split("=");
      return list.split(",").map((item) => {
        const [names = "", state] = item.trim().split(":");
        const [name = "", ...otherNames] = names.split("|");
        return { name, otherNames, country: country.trim(), state: state ?? null };
      });
    });

export const cities: readonly City[] = parseCities(cityText);
