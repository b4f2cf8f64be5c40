export type DemoPlace = {
  readonly city: string;
  /** Canonical English name, as in `countries-list`. */
  readonly country: string;
  readonly region: "Europe" | "North America" | "Latin America" | "Asia" | "Africa" | "Oceania";
};

const inRegion = (
  region: DemoPlace["region"],
  cities: readonly (readonly [string, string])[],
): readonly DemoPlace[] => cities.map(([city, country]) => ({ city, country, region }));

export const places: readonly DemoPlace[] = [
  ...inRegion("Europe", [
    ["Berlin", "Germany"],
    ["Hamburg", "Germany"],
    ["Munich", "Germany"],
    ["Cologne", "Germany"],
    ["Dresden", "Germany"],
    ["Paris", "France"],
    ["Lyon", "France"],
    ["Toulouse", "France"],
    ["London", "United Kingdom"],
    ["Bristol", "United Kingdom"],
    ["Glasgow", "United Kingdom"],
    ["Dublin", "Ireland"],
    ["Madrid", "Spain"],
    ["Bilbao", "Spain"],
    ["Lisbon", "Portugal"],
    ["Porto", "Portugal"],
    ["Milan", "Italy"],
    ["Turin", "Italy"],
    ["Amsterdam", "Netherlands"],
    ["Utrecht", "Netherlands"],
    ["Ghent", "Belgium"],
    ["Zürich", "Switzerland"],
    ["Vienna", "Austria"],
    ["Graz", "Austria"],
    ["Copenhagen", "Denmark"],
    ["Aarhus", "Denmark"],
    ["Stockholm", "Sweden"],
    ["Malmö", "Sweden"],
    ["Oslo", "Norway"],
    ["Helsinki", "Finland"],
    ["Tallinn", "Estonia"],
    ["Warsaw", "Poland"],
    ["Kraków", "Poland"],
    ["Athens", "Greece"],
  ]),
  ...inRegion("North America", [
    ["Boston", "United States"],
    ["Denver", "United States"],
    ["Austin", "United States"],
    ["Portland", "United States"],
    ["Chicago", "United States"],
    ["San Francisco", "United States"],
    ["Toronto", "Canada"],
    ["Montréal", "Canada"],
    ["Vancouver", "Canada"],
  ]),
  ...inRegion("Latin America", [
    ["São Paulo", "Brazil"],
    ["Curitiba", "Brazil"],
    ["Mexico City", "Mexico"],
    ["Guadalajara", "Mexico"],
    ["Bogotá", "Colombia"],
    ["Medellín", "Colombia"],
    ["Santiago", "Chile"],
    ["Buenos Aires", "Argentina"],
    ["Montevideo", "Uruguay"],
  ]),
  ...inRegion("Asia", [
    ["Tokyo", "Japan"],
    ["Kyoto", "Japan"],
    ["Seoul", "South Korea"],
    ["Singapore", "Singapore"],
    ["Bengaluru", "India"],
    ["Pune", "India"],
    ["Jakarta", "Indonesia"],
    ["Hanoi", "Vietnam"],
  ]),
  ...inRegion("Africa", [
    ["Nairobi", "Kenya"],
    ["Lagos", "Nigeria"],
    ["Accra", "Ghana"],
    ["Cape Town", "South Africa"],
    ["Kigali", "Rwanda"],
  ]),
  ...inRegion("Oceania", [
    ["Melbourne", "Australia"],
    ["Brisbane", "Australia"],
    ["Auckland", "New Zealand"],
  ]),
];
