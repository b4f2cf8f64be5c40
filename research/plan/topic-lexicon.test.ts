import { describe, expect, it } from "vitest";
import { expandTopic, findTopics, topicByLabel, topics } from "./topic-lexicon";

const labelsIn = (text: string): string[] => findTopics(text).map(({ topic }) => topic.label);

describe("the lexicon", () => {
  it("has at least 250 topics with different labels, each with other names", () => {
    expect(topics.length).toBeGreaterThanOrEqual(250);
    expect(new Set(topics.map(({ label }) => label)).size).toBe(topics.length);
    expect(
      topics.filter(({ synonyms }) => synonyms.length === 0).map(({ label }) => label),
    ).toEqual([]);
  });

  it("finds every topic by its label", () => {
    expect(
      topics.filter(({ label }) => topicByLabel(label)?.label !== label).map(({ label }) => label),
    ).toEqual([]);
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
