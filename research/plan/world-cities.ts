import { cityMapping } from "city-timezones";
import { countries } from "countries-list";
import type { Token } from "./query-tokens";

export type WorldCity = {
  readonly name: string;
  /** Canonical English name, as in `countries-list`. */
  readonly country: string;
  /** State or province. */
  readonly province: string;
  readonly population: number;
};

/** Smaller ones are more often a word or a surname than what a query means. */
const minimumPopulation = 20_000;
const longestNameWords = 4;

/** Cities whose names are English words too: "Mobile", "Nice", "Enterprise". Found with a dictionary. */
const everydayNames: ReadonlySet<string> = new Set(
  `mascara orange cairns saki gent brusque natal balsas ruse guider turbo tame split moron banes colon manta angers tours nice
  cayenne cologne tamale ho tongue pita linden sari cork limerick bologna man oral ghat male nelson wellington moss muscat elk faro buy
  gay archangel hail springs mango batman van lira reading bath oxford stoke mesa riverside aurora independence auburn homestead
  meridian laurel pueblo boulder davenport midland temple enterprise hickory superior wheeling flint butte providence mobile bend
  concord canton billings flagstaff eureka buffalo phoenix anchorage hue`.split(/\s+/),
);

type CityIndex = {
  readonly byName: ReadonlyMap<string, readonly WorldCity[]>;
  /** First words of names: most words of a query begin none. */
  readonly firstWords: ReadonlySet<string>;
};

let index: CityIndex | null = null;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,']/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();

const nameOfCountry = (code: string): string | null => {
  const known: Partial<Record<string, { name: string }>> = countries;
  return known[code]?.name ?? null;
};

const build = (): CityIndex => {
  const byName = new Map<string, WorldCity[]>();
  const sorted = cityMapping
    .filter(({ pop }) => pop >= minimumPopulation)
    .sort((a, b) => b.pop - a.pop);
  for (const { city, city_ascii, iso2, province, pop } of sorted) {
    const country = nameOfCountry(iso2);
    if (country === null) continue;
    const key = keyOf(city_ascii);
    const list = byName.get(key);
    const found = { name: city, country, province, population: pop };
    if (list) list.push(found);
    else byName.set(key, [found]);
  }
  const firstWords = new Set([...byName.keys()].map((name) => name.split(" ", 1)[0] ?? ""));
  return { byName, firstWords };
};

/** Cities of a name anywhere in the world, the largest first (`city-timezones`, population 20,000 and more). */
export const findWorldCities = (name: string): readonly WorldCity[] => {
  index ??= build();
  return index.byName.get(keyOf(name.normalize("NFKD").replace(/\p{M}/gu, ""))) ?? [];
};

export type WorldCityHit = {
  readonly city: WorldCity;
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly isEverydayName: boolean;
};

/** The largest city whose name begins at a word, the longest name first; null when there is none. */
export const matchWorldCityAt = (words: readonly Token[], at: number): WorldCityHit | null => {
  index ??= build();
  if (!index.firstWords.has(words[at]?.lower ?? "")) return null;
  for (let to = Math.min(words.length, at + longestNameWords); to > at; to -= 1) {
    const name = words
      .slice(at, to)
      .map(({ lower }) => lower)
      .join(" ");
    const city = index.byName.get(name)?.[0];
    if (city) return { city, from: at, to, isEverydayName: everydayNames.has(name) };
  }
  return null;
};
