import { expect, test } from "vitest";
import { chooseEvidence } from "./choose-evidence";
import { judgeInput, storedPage } from "./sample-judge-input";

const longLine = (name: string) => `${name} ${"word ".repeat(55)}end`;
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => longLine(`${name}${index}`));

test("a passage that several criteria need is shown once, under an id of this call", () => {
  const evidence = chooseEvidence(
    judgeInput({ criteria: ["a", "b"], pages: [storedPage("/", ["one", "two"])] }),
  );
  expect(evidence.passages.map(({ id, text }) => [id, text])).toEqual([
    ["p1", "one"],
    ["p2", "two"],
  ]);
  expect(evidence.criteria.map(({ id, passageIds }) => [id, passageIds])).toEqual([
    ["c1", ["p1", "p2"]],
    ["c2", ["p1", "p2"]],
  ]);
});

test("a criterion gets at most 3,000 bytes, its best passages first", () => {
  const evidence = chooseEvidence(
    judgeInput({ criteria: ["a"], pages: [storedPage("/", lines("line", 40))] }),
  );
  const bytes = evidence.passages.reduce((sum, { text }) => sum + text.length, 0);
  expect(bytes).toBeLessThanOrEqual(3_000);
  expect(bytes).toBeGreaterThan(2_500);
  expect(evidence.passages[0]?.text).toMatch(/^line0 /);
});

test("twelve criteria with passages of their own share 24,000 bytes evenly", () => {
  const pages = Array.from({ length: 12 }, (_, index) =>
    storedPage(`/${index}`, lines(`page${index}-`, 12)),
  );
  const input = judgeInput({ criteria: pages.map(({ id }) => id), pages });
  const own = input.retrieved.map((entry, index) => ({
    ...entry,
    passages: entry.passages.filter(({ pageId }) => pageId === pages[index]?.id),
  }));
  const evidence = chooseEvidence({ ...input, retrieved: own });
  const bytes = evidence.passages.reduce((sum, { text }) => sum + text.length, 0);
  expect(bytes).toBeLessThanOrEqual(24_000);
  const shares = evidence.criteria.map(({ passageIds }) => passageIds.length);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
});

test("the text is the page's, whatever the passage says, and a passage of an unknown page is dropped", () => {
  const input = judgeInput({ criteria: ["a"], pages: [storedPage("/", ["one", "two"])] });
  const forged = input.retrieved.map((entry) => ({
    ...entry,
    passages: entry.passages.map((passage, index) =>
      index === 0 ? { ...passage, text: "forged" } : { ...passage, pageId: "elsewhere" },
    ),
  }));
  const evidence = chooseEvidence({ ...input, retrieved: forged });
  expect(evidence.passages.map(({ text }) => text)).toEqual(["one"]);
});
