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
