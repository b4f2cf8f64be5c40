import { describe, expect, test } from "vitest";
import { extractWithLlm } from "@/research/columns/llm/extract-with-llm";
import { judgeInput, storedPage } from "@/research/verify/llm/sample-judge-input";
import { startChatModel } from "@/tests/support/fake-llm-chat-model";

const page = storedPage("/", ["Rated 4.8 out of 5 by 212 customers.", "Returns are free."]);
const columns = [
  { id: "rating", name: "rating", type: "number" },
  { id: "returns", name: "free returns", type: "yes_no" },
] as const;
const rating = {
  column: "c1",
  reasoning: "It says so.",
  found: true,
  values: ["4.8"],
  quotes: [{ passage: "p1", quote: "Rated 4.8 out of 5" }],
  confidence: 0.9,
};
const returns = {
  ...rating,
  column: "c2",
  values: ["yes"],
  quotes: [{ passage: "p2", quote: "Returns are free." }],
};

async function extract(...answers: readonly unknown[]) {
  const { server, chat } = await startChatModel();
  server.script({ kind: "text", text: JSON.stringify({ answers }) });
  const asked = judgeInput({ criteria: columns.map(({ name }) => name), pages: [page] });
  const retrieved = asked.retrieved.map(({ passages }, at) => ({
    criterionId: columns[at]?.id ?? "",
    passages,
  }));
  const input = { company: asked.company, site: asked.site, columns, retrieved };
  const extracted = await extractWithLlm(chat, input, new AbortController().signal);
  if (!extracted.ok) throw new Error(extracted.error.message);
  return extracted.value.map(({ value, outcome }) => value ?? outcome);
}

describe("a value in another dress is the same value", () => {
  const number = { type: "number", number: 4.8, unit: null, text: "4.8" };
  test.each([
    ["ids", { column: "[C1]", quotes: [{ passage: "P1", quote: "Rated 4.8 out of 5" }] }],
    ["a number that is no string", { values: [4.8] }],
    ["a value without its list", { values: "4.8" }],
    ["a boolean that is a string", { found: "true" }],
    ["a quote without its list", { quotes: { passage: "p1", quote: "“Rated 4.8 out of 5”" } }],
    ["a confidence that is none", { confidence: "high" }],
  ])("%s", async (_what, change) => {
    expect(await extract({ ...rating, ...change }, returns)).toMatchObject([number, { yes: true }]);
  });

  test.each([["Yes."], ["true"], [true]])("yes as %j", async (said) => {
    const [, yes] = await extract(rating, { ...returns, values: [said] });
    expect(yes).toMatchObject({ type: "yes_no", yes: true });
  });

  test("said twice alike it is one value, said in two ways it is none", async () => {
    expect(await extract(rating, rating, returns)).toMatchObject([number, { yes: true }]);
    const other = { ...rating, values: ["212"], quotes: [{ passage: "p1", quote: "by 212" }] };
    expect(await extract(rating, other, returns)).toMatchObject(["not_found", { yes: true }]);
  });
});

test.each([
  ["a quote from another passage", { quotes: [{ passage: "p2", quote: "Rated 4.8 out of 5" }] }],
  ["a value that is not in its quote", { values: ["77"] }],
  ["what was not found, said with a string", { found: "false" }],
  ["no value", { values: [] }],
])("%s is no value", async (_what, change) => {
  expect(await extract({ ...rating, ...change }, returns)).toMatchObject([
    "not_found",
    { yes: true },
  ]);
});
