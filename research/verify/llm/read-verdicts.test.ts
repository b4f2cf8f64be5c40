import { expect, test } from "vitest";
import { chooseEvidence } from "./choose-evidence";
import { readVerdicts } from "./read-verdicts";
import { judgeInput, storedPage } from "./sample-judge-input";

const page = storedPage("/", [
  "We sell bikes.",
  "Our “smart” saddles — made in\u00a0Ghent — are rated 4.9/5.",
  "We sell bikes.",
]);

function read(item: Record<string, unknown>) {
  const evidence = chooseEvidence(judgeInput({ criteria: ["sells bikes"], pages: [page] }));
  const full = { criterion: "c1", reasoning: "r", outcome: "met", confidence: 0.9, ...item };
  const [verdict] = readVerdicts({ evidence, items: [full], homepageRead: true, model: "m" });
  return verdict;
}

test("a quote that stands in several places is located in the passage that was named", () => {
  for (const [passage, start] of [
    ["p1", 0],
    ["p3", page.text.lastIndexOf("We sell")],
  ] as const) {
    const verdict = read({ quotes: [{ passage, quote: "We sell bikes." }] });
    expect(verdict?.citations).toMatchObject([{ start, end: start + 14 }]);
  }
});

test("quotes match under the citation normalisation and are stored as the page has them", () => {
  const quote = 'Our "smart" saddles - made in Ghent - are rated 4.9/5';
  const [citation] = read({ quotes: [{ passage: "p2", quote }] })?.citations ?? [];
  expect(citation?.quote).toBe("Our “smart” saddles — made in\u00a0Ghent — are rated 4.9/5");
  expect(page.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
});

test("a quote that runs over the end of its passage is not accepted", () => {
  const quote = "We sell bikes.\nOur “smart” saddles";
  expect(read({ quotes: [{ passage: "p1", quote }] })?.outcome).toBe("unclear");
});

test("one true quote carries the verdict; false ones beside it are dropped", () => {
  const quotes = [
    { passage: "p2", quote: "We won every prize." },
    { passage: "p1", quote: "We sell bikes." },
  ];
  const verdict = read({ quotes });
  expect(verdict?.outcome).toBe("met");
  expect(verdict?.citations.map(({ quote }) => quote)).toEqual(["We sell bikes."]);
});

test("confidence is brought into 0..1, percent included", () => {
  const quotes = [{ passage: "p1", quote: "We sell bikes." }];
  const confidenceOf = (confidence: unknown) => read({ quotes, confidence })?.confidence;
  expect([85, 0.4, -3, 900, "high", null].map(confidenceOf)).toEqual([0.85, 0.4, 0, 1, 0.5, 0.5]);
  expect(["0.8", "95%", "", [1]].map(confidenceOf)).toEqual([0.8, 0.95, 0.5, 0.5]);
});

test.each([
  ["the criterion's id in another dress", { criterion: " [C1] " }],
  ["the criterion's id before its words", { criterion: "c1: sells bikes" }],
  ["the passage's id in another dress", { quotes: [{ passage: "[P1]", quote: "We sell bikes." }] }],
  [
    "the passage's id with its headings",
    { quotes: [{ passage: "[p1 | About us]", quote: "We sell bikes." }] },
  ],
  ["the outcome in another dress", { outcome: " Met " }],
  ["quotation marks around the quote", { quotes: [{ passage: "p1", quote: "“We sell bikes.”" }] }],
  ["dots for what was left out", { quotes: [{ passage: "p1", quote: "… sell bikes..." }] }],
  ["a quote without its list", { quotes: { passage: "p1", quote: "We sell bikes." } }],
  [
    "broken quotes beside a whole one",
    { quotes: [null, "x", { passage: 1 }, { passage: "p1", quote: "We sell bikes." }] },
  ],
])("%s changes nothing", (_what, item) => {
  const verdict = read({ quotes: [{ passage: "p1", quote: "We sell bikes." }], ...item });
  expect(verdict?.outcome).toBe("met");
  for (const { start, end, quote } of verdict?.citations ?? [])
    expect(page.text.slice(start, end)).toBe(quote);
  expect(verdict?.citations).not.toEqual([]);
});

test.each([
  ["another id that begins alike", { criterion: "c12" }],
  ["an outcome in between", { outcome: "partially met" }],
  ["a paraphrase in quotation marks", { quotes: [{ passage: "p1", quote: '"They sell bikes."' }] }],
  ["two pieces joined by dots", { quotes: [{ passage: "p1", quote: "We … bikes." }] }],
  ["dots alone", { quotes: [{ passage: "p1", quote: "…" }] }],
  ["a quote without its passage", { quotes: [{ quote: "We sell bikes." }] }],
])("%s is no verdict", (_what, item) => {
  const verdict = read({ quotes: [{ passage: "p1", quote: "We sell bikes." }], ...item });
  expect(verdict).toMatchObject({ outcome: "unclear", citations: [] });
});

test("the same outcome said twice is one verdict, two outcomes are none", () => {
  const evidence = chooseEvidence(judgeInput({ criteria: ["sells bikes"], pages: [page] }));
  const said = (outcome: string, passage: string) => ({
    criterion: "c1",
    outcome,
    quotes: [{ passage, quote: "We sell bikes." }],
  });
  const readBoth = (...items: unknown[]) =>
    readVerdicts({ evidence, items, homepageRead: true, model: "m" })[0];
  expect(readBoth(said("met", "p1"), said("met", "p3"))?.citations).toHaveLength(2);
  expect(readBoth(said("met", "p1"), said("not_met", "p3"))).toMatchObject({
    outcome: "unclear",
    reasoning: expect.stringContaining("more than once"),
  });
});

test("hostile shapes never throw", () => {
  const evidence = chooseEvidence(judgeInput({ criteria: ["sells bikes"], pages: [page] }));
  const items = [
    null,
    3,
    [],
    "c1",
    { criterion: "c1", quotes: "no", outcome: {} },
    { criterion: 1 },
  ];
  const [verdict] = readVerdicts({ evidence, items, homepageRead: true, model: "m" });
  expect(verdict?.outcome).toBe("unclear");
});

test("reasoning is bounded", () => {
  const quotes = [{ passage: "p1", quote: "We sell bikes." }];
  expect(read({ quotes, reasoning: "x".repeat(5_000) })?.reasoning).toHaveLength(600);
});
