import { expect, test } from "vitest";
import { readPlanAnswer } from "./read-plan-answer";

const query = "B2B (SaaS) firms in the  Netherlands founded after 2015, 50+ people, C++ tools";

const read = (item: unknown) =>
  readPlanAnswer(query, { entity: "firms", criteria: [item] }).criteria;
const item = (words: string[], change: Record<string, unknown> = {}) => ({
  words,
  text: "is it",
  kind: "topic",
  condition: null,
  ...change,
});

test("spans are where the words stand, whatever their case and spacing", () => {
  const [found] = read(item(["in the netherlands"]));
  expect(found?.spans.map(({ start, end }) => query.slice(start, end))).toEqual([
    "in the  Netherlands",
  ]);
});

test("signs in words are no patterns", () => {
  expect(read(item(["C++ tools"]))).toHaveLength(1);
  expect(read(item(["(SaaS)"]))).toHaveLength(1);
  expect(read(item(["firms.*2015"]))).toEqual([]);
});

test("words without their list, another sign for an apostrophe and a condition that is missing are taken", () => {
  const asked = "makers of the world's best clocks";
  const criteria = [{ words: "world’s best clocks", text: "makes the best clocks" }];
  const [found] = readPlanAnswer(asked, { entity: "makers", criteria }).criteria;
  expect(found).toMatchObject({ kind: "other", condition: null });
  expect(asked.slice(found?.spans[0]?.start, found?.spans[0]?.end)).toBe("world's best clocks");
});

test("a text with a sign that no text can hold is left out", () => {
  expect(read(item(["C++ tools"], { text: "makes \ufffd tools" }))).toEqual([]);
});

test("words that are not in the query, or only inside a word, are an invention", () => {
  expect(read(item(["good reviews"]))).toEqual([]);
  expect(read(item(["irm"]))).toEqual([]);
  expect(read(item(["firms", "good reviews"]))).toEqual([]);
});

test("a number that the words do not give is an invention", () => {
  expect(read(item(["firms"], { text: "has at least 100 reviews" }))).toEqual([]);
  expect(read(item(["after 2015"], { text: "founded after 2015" }))).toHaveLength(1);
});

test("places get the spelling of the profiles, and unknown ones are judged as text", () => {
  const place = (name: string) => ({
    kind: "structured",
    condition: { field: "place", anyOf: [{ kind: "country", name }], negated: false },
  });
  expect(read(item(["Netherlands"], place("Holland")))[0]?.condition).toEqual({
    field: "place",
    anyOf: [{ kind: "country", name: "Netherlands" }],
    negated: false,
  });
  expect(read(item(["Netherlands"], place("Atlantis")))[0]).toMatchObject({
    kind: "other",
    condition: null,
  });
});

test("a range needs a number in its words and at least one bound", () => {
  const range = (gte: number | null) => ({
    kind: "structured",
    condition: { field: "foundedYear", gte, lte: null, negated: false },
  });
  expect(read(item(["founded after 2015"], range(2016)))[0]).toMatchObject({
    kind: "structured",
    condition: { field: "foundedYear", gte: 2016, negated: false },
  });
  expect(read(item(["firms"], range(2016)))[0]?.condition).toBeNull();
  expect(read(item(["founded after 2015"], range(null)))[0]?.condition).toBeNull();
});

test("hostile shapes are left out one by one and never throw", () => {
  const criteria = [null, 1, "x", { words: [] }, { words: [""], text: "x" }, item(["firms"])];
  expect(readPlanAnswer(query, { entity: "x".repeat(9_999), criteria })).toMatchObject({
    entity: "",
    criteria: [{ text: "is it" }],
  });
});
