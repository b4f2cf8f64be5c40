import { describe, expect, it } from "vitest";
import type { Criterion } from "../plan/plan";
import { pageOf } from "../verify/page-fixture";
import { retrievePassages } from "./retrieve-passages";
import { splitPassages } from "./split-passages";

const passages = splitPassages([
  pageOf("/", [
    "# Kestrel",
    "We make lamps for libraries.",
    "# Technology",
    "Deep learning sorts the parcels.",
    "# Price list",
    "Starter is 49 euros per month.",
    "# Price list of old",
    "Starter was 39 euros per month.",
    "# Team",
    "Four people from Ghent.",
  ]),
]);
const criterion = (text: string, kind: Criterion["kind"]): Criterion => ({
  id: "c",
  text,
  kind,
  condition: null,
});
const best = (text: string, kind: Criterion["kind"], limit = 1) =>
  retrievePassages({ criterion: criterion(text, kind), passages, limit }).map((one) => one.text);

describe("retrievePassages", () => {
  it("finds a passage by a synonym from the lexicon", () => {
    expect(best("uses artificial intelligence", "topic")[0]).toContain("Deep learning");
  });

  it("finds inflected words", () => {
    expect(best("sorting a parcel", "other")[0]).toContain("parcels");
  });

  it("knows what pages say about prices", () => {
    expect(best("publishes its pricing", "pricing")[0]).toContain("per month");
  });

  it("returns nothing that shares no word with the criterion", () => {
    expect(best("florbish wuggles", "other", 5)).toEqual([]);
  });

  it("finds the shape of an answer where no word is shared", () => {
    const founded = {
      ...criterion("started early", "structured"),
      condition: { field: "foundedYear" as const, lte: 1999, negated: false },
    };
    const site = splitPassages([
      pageOf("/", ["# Kestrel", "We make lamps.", "# Story", "It all began in 1987."]),
    ]);
    const [first] = retrievePassages({ criterion: founded, passages: site, limit: 1 });
    expect(first?.text).toContain("1987");
  });

  it("shows what a company does instead where nothing speaks of the topic", () => {
    const site = splitPassages([
      pageOf("/", ["# Kestrel", "We make lamps for the reading rooms of public libraries."]),
    ]);
    const [first] = retrievePassages({
      criterion: criterion("is in aquaculture", "topic"),
      passages: site,
      limit: 1,
    });
    expect(first?.text).toContain("reading rooms");
  });

  it("brings in what only the encoder finds, and says how near it is", () => {
    const team = passages.find(({ text }) => text.includes("Ghent"));
    const found = retrievePassages({
      criterion: criterion("florbish wuggles", "other"),
      passages,
      limit: 3,
      similarities: new Map([[team?.id ?? "", 0.4]]),
    });
    expect(found).toMatchObject([{ id: team?.id, similarity: 0.4 }]);
  });

  it("prefers something new over a near-copy", () => {
    const twins = splitPassages([
      pageOf("/", [
        "# One",
        "Our prices are 49 euros per month for each user of the tool.",
        "# Two",
        "Our prices are 59 euros per month for each user of the tool.",
        "# Three",
        "The free trial ends after two weeks.",
      ]),
    ]);
    const found = retrievePassages({
      criterion: criterion("publishes its prices and a trial", "pricing"),
      passages: twins,
      limit: 2,
    });
    expect(found.some(({ text }) => text.includes("trial"))).toBe(true);
  });
});
