import { describe, expect, it } from "vitest";
import { planQuery } from "./plan-query";
import { blankWishes } from "./read-wishes";

const weigh = (query: string) =>
  Object.fromEntries(
    planQuery(query).criteria.map(({ text, importance = "must" }) => [text, importance]),
  );

describe("what a query only wishes for", () => {
  it("is nice to have, and the word that says so is no criterion", () => {
    expect(weigh("Fintechs in Africa, ideally with an API")).toEqual({
      "works in fintech": "must",
      "based in Africa": "must",
      "has an API": "nice",
    });
  });

  it("ends where the clause ends", () => {
    expect(weigh("Robotics companies, preferably in Germany, founded after 2015")).toMatchObject({
      "based in Germany": "nice",
      "founded after 2015": "must",
    });
  });

  it("is as firm as any other where nothing else is asked for", () => {
    expect(Object.values(weigh("ideally in Germany"))).toEqual(["must"]);
  });

  it("leaves every other word at its place", () => {
    const query = "Banks, ideally in Peru";
    expect(blankWishes(query)).toHaveLength(query.length);
    const place = planQuery(query).criteria.find(({ importance }) => importance === "nice");
    const words = place?.spans.map(({ start, end }) => query.slice(start, end));
    expect(words).toEqual(["ideally", "in Peru"]);
  });
});
