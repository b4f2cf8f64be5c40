import { countries } from "countries-list";

const codesOf = (continent: string): string[] =>
  Object.entries(countries)
    .filter(([, country]) => country.continent === continent)
    .map(([code]) => code);

const africa = codesOf("AF");
const northAfrica = "DZ EG LY MA SD TN EH".split(" ");
const gulf = "SA AE QA KW BH OM".split(" ");
const middleEast = [...gulf, ..."IL PS JO LB SY IQ IR YE TR EG CY".split(" ")];
const southeastAsia = "SG MY ID TH VN PH KH LA MM BN TL".split(" ");
const southAsia = "IN PK BD LK NP BT MV AF".split(" ");
const eastAsia = "CN JP KR KP TW HK MO MN".split(" ");
const centralAmerica = "GT BZ HN SV NI CR PA".split(" ");
const southAmerica = codesOf("SA");
const caribbean =
  "CU DO HT JM PR TT BB BS AG DM GD KN LC VC AW CW KY TC VG VI AI MS GP MQ BL MF SX BQ".split(" ");
const nordics = "SE NO DK FI IS FO AX".split(" ");
const baltics = "EE LV LT".split(" ");
const easternEurope = "PL CZ SK HU RO BG UA BY MD RU RS HR SI BA ME MK AL XK EE LV LT".split(" ");
const westernEurope = "GB IE FR BE NL LU DE AT CH LI MC".split(" ");
const southernEurope = "ES PT IT GR MT CY AD SM VA HR SI ME AL MK BA GI".split(" ");
const europe = [...codesOf("EU"), "CY", "TR", "GE", "AM"];
const oceania = codesOf("OC");

/** Region → its other names and the ISO codes of its countries. */
const regionRows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "European Union",
    "EU|European Economic Community|E.U.|EU member states",
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
  ],
  [
    "Eurozone",
    "euro area|euro zone",
    "AT BE BG HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES".split(" "),
  ],
  ["Europe", "European|continental Europe|pan-European", europe],
  ["Nordics", "Nordic|Nordic countries|Nordic region|the Nordics", nordics],
  ["Scandinavia", "Scandinavian", ["SE", "NO", "DK"]],
  ["Baltics", "Baltic|Baltic states|Baltic countries", baltics],
  ["DACH", "German-speaking countries|DACH region|D-A-CH", ["DE", "AT", "CH", "LI"]],
  ["Benelux", "Low Countries|Benelux countries", ["BE", "NL", "LU"]],
  ["Iberia", "Iberian|Iberian Peninsula", ["ES", "PT"]],
  ["Balkans", "Balkan|Western Balkans", "AL BA BG HR XK ME MK RS SI RO GR".split(" ")],
  ["Eastern Europe", "Eastern European", easternEurope],
  [
    "Central and Eastern Europe",
    "CEE|Central Eastern Europe|Central & Eastern Europe|Central and Eastern European|Eastern and Central Europe",
    [...easternEurope, "AT"],
  ],
  ["Central Europe", "Central European", "DE AT CH LI PL CZ SK HU SI".split(" ")],
  ["Western Europe", "Western European", westernEurope],
  ["Southern Europe", "Southern European|Mediterranean Europe", southernEurope],
  ["Northern Europe", "Northern European", [...nordics, ...baltics, "GB", "IE"]],
  ["British Isles", "", ["GB", "IE", "IM", "JE", "GG"]],
  ["Caucasus", "South Caucasus", ["GE", "AM", "AZ"]],
  [
    "Middle East and North Africa",
    "MENA|MENA region|Middle East & North Africa",
    [...middleEast, ...northAfrica],
  ],
  ["Middle East", "Middle Eastern|Near East", middleEast],
  ["Gulf states", "Gulf|GCC|Gulf countries|Persian Gulf|Arabian Gulf", gulf],
  ["Levant", "Levantine", "IL PS JO LB SY".split(" ")],
  ["North Africa", "North African|Northern Africa|Maghreb", northAfrica],
  [
    "Sub-Saharan Africa",
    "Sub Saharan Africa|sub-Saharan",
    africa.filter((code) => !northAfrica.includes(code) || code === "SD"),
  ],
  [
    "West Africa",
    "West African|Western Africa",
    "NG GH SN CI ML BF NE BJ TG GM GN GW SL LR CV MR".split(" "),
  ],
  ["East Africa", "East African|Eastern Africa", "KE UG TZ RW ET BI SO DJ ER SS".split(" ")],
  ["Horn of Africa", "", "ET SO DJ ER".split(" ")],
  ["Southern Africa", "Southern African", "ZA BW NA LS SZ ZM ZW MZ MW AO".split(" ")],
  ["Central Africa", "Central African", "CM CF TD CG CD GQ GA ST".split(" ")],
  ["Africa", "African|African continent", africa],
  [
    "Latin America",
    "LatAm|Latin American|LATAM region|Latin America and the Caribbean|Latin America & the Caribbean",
    ["MX", ...centralAmerica, ...southAmerica, ...caribbean],
  ],
  ["South America", "South American", southAmerica],
  ["Central America", "Central American", centralAmerica],
  ["Caribbean", "West Indies", caribbean],
  ["North America", "North American|Northern America", ["US", "CA", "MX"]],
  ["Americas", "the Americas", [...codesOf("NA"), ...southAmerica]],
  [
    "Southeast Asia",
    "South East Asia|South-East Asia|Southeast Asian|SE Asia|SE Asian|S.E. Asia|SEA region|ASEAN|South-East Asian",
    southeastAsia,
  ],
  ["South Asia", "South Asian|Indian subcontinent", southAsia],
  ["East Asia", "East Asian|Northeast Asia|Far East", eastAsia],
  ["Greater China", "", ["CN", "HK", "MO", "TW"]],
  ["Central Asia", "Central Asian", ["KZ", "KG", "TJ", "TM", "UZ"]],
  [
    "Asia-Pacific",
    "APAC|Asia Pacific|Pacific Rim|APJ",
    [...southeastAsia, ...southAsia, ...eastAsia, ...oceania],
  ],
  ["Asia", "Asian", codesOf("AS")],
  ["Oceania", "Pacific Islands|South Pacific", oceania],
  ["Australasia", "ANZ", ["AU", "NZ"]],
  ["EMEA", "", [...europe, ...middleEast, ...africa]],
  ["Visegrád Group", "Visegrad|Visegrád|V4 countries", ["PL", "CZ", "SK", "HU"]],
  ["CIS", "Commonwealth of Independent States", "RU BY KZ KG TJ UZ AM AZ MD".split(" ")],
];

const nameOf = (code: string): string | null => {
  const known: Partial<Record<string, { name: string }>> = countries;
  return known[code]?.name ?? null;
};

export type Region = {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly countries: readonly string[];
};

/** Groups of countries. Borders are conventions (UN geoscheme where it has one); a query that names one means roughly this. */
export const regions: readonly Region[] = regionRows.map(([name, otherNames, codes]) => ({
  name,
  otherNames: otherNames.split("|").filter(Boolean),
  countries: [...new Set(codes.flatMap((code) => nameOf(code) ?? []))],
}));

/** Areas of one country that people name instead of a city. */
export type Area = {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string;
  readonly cities: readonly string[];
  /** States that lie in it as a whole. */
  readonly states: readonly string[];
};

/** Parts of the United States (the census regions where they have a name that people use). */
const partsOfUnitedStates: readonly (readonly [string, string, string])[] = [
  ["US West Coast", "West Coast", "California|Oregon|Washington"],
  [
    "US East Coast",
    "East Coast|Eastern Seaboard",
    "Maine|New Hampshire|Massachusetts|Rhode Island|Connecticut|New York|New Jersey|Delaware|Maryland|Virginia|North Carolina|South Carolina|Georgia|Florida|District of Columbia|Pennsylvania",
  ],
  [
    "US Midwest",
    "Midwest|Midwestern",
    "Ohio|Michigan|Indiana|Illinois|Wisconsin|Minnesota|Iowa|Missouri|North Dakota|South Dakota|Nebraska|Kansas",
  ],
  ["New England", "", "Maine|New Hampshire|Vermont|Massachusetts|Rhode Island|Connecticut"],
  ["Pacific Northwest", "", "Washington|Oregon|Idaho"],
];

const cityAreas: readonly Omit<Area, "states">[] = [
  {
    name: "San Francisco Bay Area",
    otherNames: ["Bay Area", "Silicon Valley", "SF Bay Area", "SF Bay"],
    country: "United States",
    cities:
      "San Francisco|San Jose|Palo Alto|Mountain View|Sunnyvale|Santa Clara|Menlo Park|Redwood City|San Mateo|Oakland|Berkeley|Fremont|Cupertino|Burlingame|South San Francisco|Emeryville|Foster City|San Carlos|Los Gatos|Los Altos|Campbell|Milpitas|Hayward|Pleasanton|San Bruno|San Rafael|Walnut Creek|San Leandro|Alameda|Daly City|Belmont|Half Moon Bay|Mill Valley|Stanford|Woodside|Union City|Newark|Livermore|Dublin|Concord|Richmond|Saratoga".split(
        "|",
      ),
  },
  {
    name: "Research Triangle",
    otherNames: ["Research Triangle Park"],
    country: "United States",
    cities: ["Raleigh", "Durham", "Chapel Hill", "Cary", "Morrisville"],
  },
  {
    name: "Randstad",
    otherNames: [],
    country: "Netherlands",
    cities: ["Amsterdam", "Rotterdam", "The Hague", "Utrecht", "Delft", "Leiden"],
  },
  {
    name: "Ruhr",
    otherNames: ["Ruhr area", "Ruhrgebiet"],
    country: "Germany",
    cities: ["Essen", "Dortmund", "Duisburg", "Bochum", "Gelsenkirchen"],
  },
  {
    name: "Delhi NCR",
    otherNames: ["NCR India"],
    country: "India",
    cities: ["New Delhi", "Gurugram", "Noida", "Faridabad", "Ghaziabad"],
  },
];

export const areas: readonly Area[] = [
  ...cityAreas.map((area) => ({ ...area, states: [] })),
  ...partsOfUnitedStates.map(([name, otherNames, states]) => ({
    name,
    otherNames: otherNames.split("|").filter(Boolean),
    country: "United States",
    cities: [],
    states: states.split("|"),
  })),
];

/** States and provinces: `Name|code`, by country. Codes are read in addresses only, never in queries. */
export const stateRows: Readonly<Record<string, string>> = {
  "United States":
    "Alabama|AL,Alaska|AK,Arizona|AZ,Arkansas|AR,California|CA,Colorado|CO,Connecticut|CT,Delaware|DE,District of Columbia|DC,Florida|FL,Georgia|GA,Hawaii|HI,Idaho|ID,Illinois|IL,Indiana|IN,Iowa|IA,Kansas|KS,Kentucky|KY,Louisiana|LA,Maine|ME,Maryland|MD,Massachusetts|MA,Michigan|MI,Minnesota|MN,Mississippi|MS,Missouri|MO,Montana|MT,Nebraska|NE,Nevada|NV,New Hampshire|NH,New Jersey|NJ,New Mexico|NM,New York|NY,North Carolina|NC,North Dakota|ND,Ohio|OH,Oklahoma|OK,Oregon|OR,Pennsylvania|PA,Rhode Island|RI,South Carolina|SC,South Dakota|SD,Tennessee|TN,Texas|TX,Utah|UT,Vermont|VT,Virginia|VA,Washington|WA,West Virginia|WV,Wisconsin|WI,Wyoming|WY",
  Canada:
    "Ontario|ON,Quebec|QC,British Columbia|BC,Alberta|AB,Manitoba|MB,Nova Scotia|NS,New Brunswick|NB,Saskatchewan|SK,Newfoundland and Labrador|NL,Prince Edward Island|PE",
  India:
    "Karnataka|KA,Maharashtra|MH,Delhi|DL,Haryana|HR,Uttar Pradesh|UP,Telangana|TG,Tamil Nadu|TN,West Bengal|WB,Gujarat|GJ,Rajasthan|RJ,Kerala|KL,Madhya Pradesh|MP,Punjab|PB,Andhra Pradesh|AP,Odisha|OR,Bihar|BR",
  Australia:
    "New South Wales|NSW,Victoria|VIC,Queensland|QLD,Western Australia|WA,South Australia|SA,Tasmania|TAS,Australian Capital Territory|ACT,Northern Territory|NT",
  "United Kingdom": "England|ENG,Scotland|SCT,Wales|WLS,Northern Ireland|NIR",
  Germany:
    "Bavaria|BY,Baden-Württemberg|BW,North Rhine-Westphalia|NRW,Hesse|HE,Saxony|SN,Lower Saxony|NI,Brandenburg|BB,Thuringia|TH",
  Spain: "Catalonia|CT,Andalusia|AN,Basque Country|PV,Galicia|GA",
  Italy:
    "Lombardy|LOM,Tuscany|TOS,Piedmont|PIE,Veneto|VEN,Sicily|SIC,Sardinia|SAR,Emilia-Romagna|EMR",
  France: "Île-de-France|IDF,Brittany|BRE,Normandy|NOR,Provence|PAC,Alsace|ALS,Occitanie|OCC",
  Belgium: "Flanders|VLG,Wallonia|WAL",
  China: "Guangdong|GD,Zhejiang|ZJ,Jiangsu|JS,Sichuan|SC",
  Japan: "Hokkaido|HKD,Okinawa|OKN",
};
