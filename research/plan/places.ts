import { lazily } from "../lazily";
import { cities } from "./city-list";
import { countryNames } from "./country-names";
import { buildPhraseIndex } from "./phrase-index";
import type { Place } from "./plan";
import { stemsOf } from "./query-tokens";
import { areas, regions, stateRows } from "./region-list";
import { findWorldCities } from "./world-cities";

/** Where a company is, as far as a profile knows. */
export type Whereabouts = {
  readonly country?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
};

export type Location = {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
};

type State = { readonly name: string; readonly code: string; readonly country: string };

const states: readonly State[] = Object.entries(stateRows).flatMap(([country, row]) =>
  row.split(",").map((item) => {
    const [name = "", code = ""] = item.split("|");
    return { name, code, country };
  }),
);

const knownKeys = new Map<string, string>();

/** Lexicon key of a name. Profiles repeat the same few names, so short ones are remembered (at most 5,000). */
const keyOf = (text: string): string => {
  const known = knownKeys.get(text);
  if (known !== undefined) return known;
  const key = stemsOf(text).join(" ");
  if (text.length <= 40 && knownKeys.size < 5000) knownKeys.set(text, key);
  return key;
};

const stateAdjectives: readonly (readonly [string, string])[] = [
  ["Californian", "California"],
  ["Texan", "Texas"],
  ["Bavarian", "Bavaria"],
  ["Catalan", "Catalonia"],
  ["Scottish", "Scotland"],
  ["Welsh", "Wales"],
  ["Flemish", "Flanders"],
  ["Quebecois", "Quebec"],
];

/** US states that are better known as something else when a query names them alone. */
const statesSecondToOthers: ReadonlySet<string> = new Set(["Georgia", "New York"]);

const countryByKey = lazily(() => {
  const found = new Map<string, string>();
  for (const { code, name, otherNames } of countryNames) {
    for (const text of [name, ...otherNames, code]) {
      const key = keyOf(text);
      if (key && !found.has(key)) found.set(key, name);
    }
  }
  found.set("uk", "United Kingdom");
  found.set("america", "United States");
  for (const nation of ["england", "scotland", "wale", "northern ireland"]) {
    found.set(nation, "United Kingdom");
  }
  return found;
});

const regionByKey = lazily(
  () =>
    new Map(
      regions.flatMap((region) =>
        [region.name, ...region.otherNames].map((text) => [keyOf(text), region] as const),
      ),
    ),
);
const areaByKey = lazily(
  () =>
    new Map(
      areas.flatMap((area) =>
        [area.name, ...area.otherNames].map((text) => [keyOf(text), area] as const),
      ),
    ),
);
const stateByKey = lazily(() => new Map(states.map((state) => [keyOf(state.name), state])));
const citiesByKey = lazily(() => {
  const found = new Map<string, (typeof cities)[number]>();
  for (const city of cities) {
    for (const text of [city.name, ...city.otherNames]) {
      if (!found.has(keyOf(text))) found.set(keyOf(text), city);
    }
  }
  return found;
});

/** Every name that a query may use, with its place; countries before regions before cities. */
export const namedPlaces = function* (): Generator<readonly [string, Place]> {
  for (const { name, otherNames } of countryNames) {
    for (const text of [name, ...otherNames]) yield [text, { kind: "country", name }];
  }
  yield ["America", { kind: "country", name: "United States" }];
  for (const { name, otherNames } of regions) {
    for (const text of [name, ...otherNames]) yield [text, { kind: "region", name }];
  }
  for (const { name, otherNames } of areas) {
    for (const text of [name, ...otherNames]) yield [text, { kind: "region", name }];
  }
  for (const { name } of states) {
    if (!statesSecondToOthers.has(name)) yield [name, { kind: "region", name }];
  }
  for (const [text, name] of stateAdjectives) yield [text, { kind: "region", name }];
  for (const text of ["Georgia USA", "Georgia US", "state of Georgia", "US state of Georgia"]) {
    yield [text, { kind: "region", name: "Georgia" }];
  }
  for (const name of ["New York", "Washington"]) {
    for (const text of [`${name} State`, `state of ${name}`])
      yield [text, { kind: "region", name }];
  }
  for (const { name, otherNames } of cities) {
    for (const text of [name, ...otherNames]) yield [text, { kind: "city", name }];
  }
};

/** Every name of a place that a query may contain; countries before regions before cities. */
export const placeIndex = buildPhraseIndex<Place>(namedPlaces());

/** One place from a whole text: "Deutschland", "the Bay Area", "München", "US". */
export const resolvePlace = (text: string): Place | null => {
  const plain = text.trim().replace(/^the\s+/i, "");
  const country =
    plain.length > 2 || /^(?:us|uk|eu)$/i.test(plain) ? null : normalizeCountry(plain);
  const found = placeIndex.find(text) ?? placeIndex.find(plain);
  if (found) return found;
  if (country) return { kind: "country", name: country };
  const [city] = findWorldCities(plain);
  return city ? { kind: "city", name: city.name } : null;
};

/** Canonical English name (`countries-list`) of a country written in any usual way, ISO code included; else null. */
export const normalizeCountry = (text: string): string | null => {
  const plain = text.trim().replace(/^the\s+/i, "");
  const key = keyOf(plain);
  if (!key) return null;
  return countryByKey().get(key) ?? isoAlpha3().get(key) ?? null;
};

const isoAlpha3 = lazily(
  () =>
    new Map(
      "usa=US gbr=GB deu=DE fra=FR ita=IT esp=ES nld=NL che=CH aut=AT swe=SE nor=NO dnk=DK fin=FI irl=IE pol=PL ind=IN chn=CN jpn=JP kor=KR sgp=SG aus=AU nzl=NZ can=CA mex=MX bra=BR arg=AR chl=CL col=CO isr=IL are=AE zaf=ZA nga=NG ken=KE egy=EG tur=TR prt=PT bel=BE cze=CZ rou=RO"
        .split(" ")
        .flatMap((pair) => {
          const [alpha3 = "", alpha2] = pair.split("=");
          const name = countryNames.find(({ code }) => code === alpha2)?.name;
          return name ? [[alpha3, name] as const] : [];
        }),
    ),
);

/** Canonical country names inside a region ("Nordics"); the country for an area or state; empty when unknown. */
export const countriesOf = (region: string): string[] => {
  const key = keyOf(region);
  const group = regionByKey().get(key);
  if (group) return [...group.countries];
  const inside = areaByKey().get(key)?.country ?? stateByKey().get(key)?.country;
  return inside ? [inside] : [];
};

/** Cities that make up an area ("San Francisco Bay Area"); empty for every other name. */
export const citiesOf = (area: string): string[] => [
  ...(areaByKey().get(keyOf(area))?.cities ?? []),
];

/** Is `inner` inside `outer`? `null`: what is known of `inner` does not decide it. */
export const placeContains = (outer: Place, inner: Whereabouts): boolean | null => {
  const city = inner.city ? citiesByKey().get(keyOf(inner.city)) : undefined;
  const innerCity = inner.city ? (city?.name ?? inner.city) : null;
  const state = inner.region ? findState(inner.region, inner.country ?? null) : undefined;
  const givenCountry = inner.country ? (normalizeCountry(inner.country) ?? inner.country) : null;
  const country = givenCountry ?? state?.country ?? city?.country ?? null;

  if (outer.kind === "country") {
    if (country) return country === outer.name;
    return regionDecides([outer.name], inner.region);
  }
  if (outer.kind === "region") {
    const group = regionByKey().get(keyOf(outer.name));
    if (group) {
      if (country) return group.countries.includes(country);
      if (inner.region && keyOf(inner.region) === keyOf(group.name)) return true;
      return regionDecides(group.countries, inner.region);
    }
    const area = areaByKey().get(keyOf(outer.name));
    if (area) return partOfCountry(area.country, country, areaHas(area, innerCity, inner.region));
    const outerState = stateByKey().get(keyOf(outer.name));
    if (!outerState) return inner.region ? keyOf(inner.region) === keyOf(outer.name) || null : null;
    const innerState = state?.name ?? (city && city.country === country ? city.state : null);
    return partOfCountry(
      outerState.country,
      country,
      innerState ? innerState === outerState.name : null,
    );
  }
  if (outer.within && (inner.country || inner.region)) {
    const { region } = inner;
    if (placeContains(outer.within, { country: inner.country, region }) === false) return false;
  }
  const outerCity = citiesByKey().get(keyOf(outer.name));
  const sameName = innerCity ? keyOf(innerCity) === keyOf(outerCity?.name ?? outer.name) : null;
  // "San Jose" in Costa Rica is not the one in California; "Cambridge" is left to the name alone.
  if (sameName && outerCity && country && country !== outerCity.country) {
    return outer.within !== undefined || twinCities.has(outerCity.name);
  }
  return outerCity ? partOfCountry(outerCity.country, country, sameName) : sameName;
};

const twinCities: ReadonlySet<string> = new Set([
  "Cambridge",
  "Birmingham",
  "Hamilton",
  "Richmond",
]);

const areaHas = (
  area: (typeof areas)[number],
  city: string | null,
  region: string | null | undefined,
): boolean | null => {
  if (region && areaByKey().get(keyOf(region)) === area) return true;
  const state =
    (region && findState(region, area.country)?.name) ||
    (city && citiesByKey().get(keyOf(city))?.state);
  if (state && area.states.length > 0) return area.states.includes(state);
  if (area.states.length > 0) return null;
  return city ? area.cities.includes(city) : null;
};

/** A place inside a country: another country decides at once, the same or none leaves it to `inside`. */
const partOfCountry = (
  outerCountry: string,
  country: string | null,
  inside: boolean | null,
): boolean | null => (country && country !== outerCountry ? false : inside);

/** Only a region of several countries is known ("Europe"): decided when it lies wholly inside or outside. */
const regionDecides = (
  outer: readonly string[],
  region: string | null | undefined,
): boolean | null => {
  const members = region ? regionByKey().get(keyOf(region))?.countries : undefined;
  if (!members) return null;
  const shared = members.filter((name) => outer.includes(name)).length;
  if (shared === 0) return false;
  return shared === members.length ? true : null;
};

const findState = (text: string, country: string | null): State | undefined => {
  const named = stateByKey().get(keyOf(text));
  if (named) return named;
  const code = text.trim().toUpperCase();
  const canonical = country ? normalizeCountry(country) : null;
  return canonical
    ? states.find((state) => state.code === code && state.country === canonical)
    : undefined;
};

/**
 * An address line of a data set ("London, England, United Kingdom", "Austin, TX, USA; Remote") as canonical parts.
 * The first of several addresses counts. What is not recognised stays as written.
 */
export const parseLocation = (text: string): Location => {
  const first = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .find((part) => part && !/^(?:remote|fully remote|worldwide|global)$/i.test(part));
  if (!first) return { city: null, region: null, country: null };
  const parts = first
    .slice(0, 300)
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.at(-1) ?? "";
  const country = isStateCode(last, parts.at(-2)) ? "United States" : normalizeCountry(last);
  if (country === "United States" && normalizeCountry(last) !== country) parts.push(last);
  const rest = country && (parts.length > 1 || !isCityName(last)) ? parts.slice(0, -1) : parts;
  if (rest.length === 0) return { city: null, region: null, country };
  if (rest.length === 1 && rest[0] !== undefined) return parseLonePart(rest[0], country);
  const city = rest[0] ?? "";
  const region = rest.at(-1) ?? "";
  const state = findState(region, country) ?? (country ? undefined : findState(region, "US"));
  const known = citiesByKey().get(keyOf(city));
  return {
    city: known?.name ?? city,
    region: state?.name ?? region,
    country: country ?? state?.country ?? known?.country ?? null,
  };
};

/** "San Jose, CA" is in California, "Berlin, DE" in Germany: the city decides, and a city that nobody knows is read the American way. */
const isStateCode = (code: string, city: string | undefined): boolean => {
  if (city === undefined || !/^[A-Z]{2}$/.test(code) || !findState(code, "US")) return false;
  const known = citiesByKey().get(keyOf(city));
  return !known || known.country === "United States" || known.country !== normalizeCountry(code);
};

const isCityName = (text: string): boolean => citiesByKey().has(keyOf(text));

const parseLonePart = (part: string, country: string | null): Location => {
  const state = findState(part, country);
  if (state && !(isCityName(part) && part.length > 3)) {
    return { city: null, region: state.name, country: state.country };
  }
  const group = country ? undefined : regionByKey().get(keyOf(part));
  if (group) return { city: null, region: group.name, country: null };
  const area = areaByKey().get(keyOf(part));
  if (area) return { city: null, region: area.name, country: area.country };
  const city = citiesByKey().get(keyOf(part));
  const sameCountry = city && (country === null || country === city.country);
  return {
    city: sameCountry ? city.name : part,
    region: sameCountry ? city.state : null,
    country: country ?? city?.country ?? null,
  };
};
