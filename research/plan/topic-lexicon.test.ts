import { describe, expect, it } from "vitest";
import { stemsOf } from "./query-tokens";
import { expandTopic, findTopics, type Topic, topicByLabel, topics } from "./topic-lexicon";

const labelsIn = (text: string): string[] => findTopics(text).map(({ topic }) => topic.label);

describe("the lexicon", () => {
  it("has at least 250 topics with different labels, each with other names", () => {
    expect(topics.length).toBeGreaterThanOrEqual(250);
    expect(new Set(topics.map(({ label }) => label)).size).toBe(topics.length);
    expect(
      topics.filter(({ synonyms }) => synonyms.length === 0).map(({ label }) => label),
    ).toEqual([]);
  });

  it("finds every topic by its label and by each other name, so that no name belongs to two", () => {
    const strays = topics.flatMap(({ label, synonyms }) =>
      [label, ...synonyms].filter((name) => topicByLabel(name)?.label !== label),
    );
    expect(strays).toEqual([]);
  });

  it("says nothing twice within a topic", () => {
    const repeated = topics.flatMap(({ label, synonyms, narrower }) => {
      const keys = [label, ...synonyms, ...narrower].map((name) => stemsOf(name).join(" "));
      return keys.filter((key, at) => keys.indexOf(key) !== at);
    });
    expect(repeated).toEqual([]);
  });

  it("has no topic that is a part of itself", () => {
    const partsOf = (topic: Topic): Topic[] =>
      topic.narrower.flatMap((name) => topics.filter(({ label }) => label === name));
    const reaches = (from: Topic, goal: Topic, depth: number): boolean =>
      depth > 0 && partsOf(from).some((part) => part === goal || reaches(part, goal, depth - 1));
    expect(topics.filter((topic) => reaches(topic, topic, 6)).map(({ label }) => label)).toEqual(
      [],
    );
  });

  it("finds every topic in a sentence", () => {
    const lost = topics.filter(
      ({ label }) =>
        !labelsIn(`We are a company that works in ${label} for our customers.`).includes(label),
    );
    expect(lost.map(({ label }) => label)).toEqual([]);
  });
});

describe("findTopics", () => {
  it.each([
    ["AI-related", ["artificial intelligence"]],
    ["we said it again and paid", []],
    ["open-source developer tools", ["open source", "developer tools"]],
    ["grid storage and Batteries", ["energy storage", "energy storage"]],
    ["neobanks", ["neobank"]],
    ["AR/VR headsets", ["augmented and virtual reality"]],
    ["learn to travel and to design", []],
    ["women’s health", ["women's health"]],
    ["their pr was late", []],
    ["a PR agency", ["marketing"]],
  ])("%s", (text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });

  it("points at the words", () => {
    const text = "Makers of 3D-printed drones";
    expect(findTopics(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "3D-printed",
      "drones",
    ]);
  });
});

it("expands a topic to its other names and narrower terms, by any of its names", () => {
  expect(expandTopic("battery").terms).toContain("energy storage");
  expect(expandTopic("energy storage").narrower).toContain("battery recycling");
  expect(expandTopic("nonsense")).toEqual({ terms: [], narrower: [] });
});
