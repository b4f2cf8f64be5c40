import { cityMapping } from "city-timezones";
import { describe, expect, it } from "vitest";
import { cities } from "./city-list";
import {
  citiesOf,
  countriesOf,
  normalizeCountry,
  parseLocation,
  placeContains,
  resolvePlace,
  type Whereabouts,
} from "./places";
import type { Place } from "./plan";
import { planQuery } from "./plan-query";

const country = (name: string): Place => ({ kind: "country", name });
const region = (name: string): Place => ({ kind: "region", name });
const city = (name: string): Place => ({ kind: "city", name });

describe("normalizeCountry", () => {
  it.each([
    ["USA", "United States"],
    ["U.S.", "United States"],
    ["United States of America", "United States"],
    ["us", "United States"],
    ["UK", "United Kingdom"],
    ["England", "United Kingdom"],
    ["Deutschland", "Germany"],
    ["DE", "Germany"],
    ["deu", "Germany"],
    ["the Netherlands", "Netherlands"],
    ["Turkey", "Türkiye"],
    ["Côte d’Ivoire", "Ivory Coast"],
    ["Viet Nam", "Vietnam"],
    ["South Korea", "South Korea"],
    ["Atlantis", null],
    ["", null],
  ])("%s is %s", (text, name) => {
    expect(normalizeCountry(text)).toBe(name);
  });
});

describe("resolvePlace", () => {
  it.each([
    ["the Bay Area", region("San Francisco Bay Area")],
    ["LatAm", region("Latin America")],
    ["München", city("Munich")],
    ["NYC", city("New York")],
    ["Norwegian", country("Norway")],
    ["EU", region("European Union")],
    ["California", region("California")],
    ["Georgia", country("Georgia")],
    ["nowhere", null],
  ])("%s", (text, place) => {
    expect(resolvePlace(text)).toEqual(place);
  });

  it("knows at least 250 cities, each in a country that countries-list has", () => {
    expect(cities.length).toBeGreaterThanOrEqual(250);
    expect(cities.filter((item) => normalizeCountry(item.country) !== item.country)).toEqual([]);
  });
});

it('finds at least 97 % of the 1,000 largest cities of the world where a query says "in"', () => {
  const largest = cityMapping.toSorted((a, b) => b.pop - a.pop).slice(0, 1000);
  const missed = largest.filter(({ city }) => {
    const { criteria } = planQuery(`fintech startups in ${city} founded after 2019`);
    return !criteria.some(({ condition }) => condition?.field === "place");
  });
  expect(missed.length, missed.map(({ city }) => city).join(", ")).toBeLessThanOrEqual(30);
});

it("keeps a city apart from its namesakes when the query says where it is", () => {
  const [cambridge] = planQuery("biotech in Cambridge, Massachusetts").criteria.flatMap(
    ({ condition }) => (condition?.field === "place" ? condition.anyOf : []),
  );
  expect(cambridge).toEqual({ ...city("Cambridge"), within: region("Massachusetts") });
  const isThere = (where: Whereabouts) => cambridge && placeContains(cambridge, where);
  expect(isThere({ city: "Cambridge", region: "MA", country: "US" })).toBe(true);
  expect(isThere({ city: "Cambridge", country: "UK" })).toBe(false);
  expect(isThere({ city: "Boston", region: "MA", country: "US" })).toBe(false);
});

describe("placeContains", () => {
  it.each([
    [region("Europe"), { country: "Germany" }, true],
    [region("Europe"), { city: "Lyon" }, true],
    [region("Europe"), { country: "Japan" }, false],
    [region("Europe"), { region: "Nordics" }, true],
    [region("Nordics"), { region: "Europe" }, null],
    [region("Nordics"), { region: "Southeast Asia" }, false],
    [region("European Union"), { country: "UK" }, false],
    [country("United States"), { region: "California" }, true],
    [country("Germany"), { city: "Somewhere" }, null],
    [country("Germany"), {}, null],
    [region("California"), { city: "San Francisco", country: "United States" }, true],
    [region("California"), { country: "United States" }, null],
    [region("California"), { city: "Boston" }, false],
    [region("San Francisco Bay Area"), { city: "Palo Alto", country: "United States" }, true],
    [region("San Francisco Bay Area"), { city: "San Diego" }, false],
    [region("San Francisco Bay Area"), { country: "France" }, false],
    [city("Munich"), { city: "München", country: "Deutschland" }, true],
    [city("Munich"), { city: "Berlin" }, false],
    [city("Munich"), { country: "Germany" }, null],
    [city("Munich"), { country: "France" }, false],
    [city("San Jose"), { city: "San Jose", country: "Costa Rica" }, false],
    [region("US Midwest"), { city: "Chicago", country: "US" }, true],
    [region("US Midwest"), { region: "Texas" }, false],
    [region("US Midwest"), { country: "Germany" }, false],
    [city("Cambridge"), { city: "Cambridge", country: "United States" }, true],
  ])("%o and %o: %s", (outer, inner, answer) => {
    expect(placeContains(outer, inner)).toBe(answer);
  });
});

it("lists the countries of a region and the cities of an area", () => {
  expect(countriesOf("Benelux")).toEqual(["Belgium", "Netherlands", "Luxembourg"]);
  expect(countriesOf("Southeast Asia")).toContain("Vietnam");
  expect(countriesOf("Africa").length).toBeGreaterThan(50);
  expect(countriesOf("California")).toEqual(["United States"]);
  expect(countriesOf("Atlantis")).toEqual([]);
  expect(citiesOf("Silicon Valley")).toContain("Palo Alto");
});

describe("parseLocation", () => {
  it.each([
    ["London, England, United Kingdom", "London", "England", "United Kingdom"],
    ["San Francisco, CA, USA; Remote", "San Francisco", "California", "United States"],
    ["Austin, TX", "Austin", "Texas", "United States"],
    ["San Jose, CA", "San Jose", "California", "United States"],
    ["Kleinkleckersdorf, CO", "Kleinkleckersdorf", "Colorado", "United States"],
    ["Toronto, CA", "Toronto", "Ontario", "Canada"],
    ["Berlin, DE", "Berlin", null, "Germany"],
    ["CA", null, null, "Canada"],
    ["MH, India", null, "Maharashtra", "India"],
    ["Singapore, Singapore", "Singapore", null, "Singapore"],
    ["Berlin", "Berlin", null, "Germany"],
    ["Germany", null, null, "Germany"],
    ["Remote", null, null, null],
    ["", null, null, null],
    ["Kleinkleckersdorf, Germany", "Kleinkleckersdorf", null, "Germany"],
    ["München, Deutschland", "Munich", null, "Germany"],
  ])("%s", (text, cityName, regionName, countryName) => {
    expect(parseLocation(text)).toEqual({
      city: cityName,
      region: regionName,
      country: countryName,
    });
  });
});
