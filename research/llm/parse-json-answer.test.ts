import { describe, expect, test } from "vitest";
import { parseJsonAnswer } from "./parse-json-answer";

const read = (text: string, finishReason: "stop" | "length" = "stop") => {
  const parsed = parseJsonAnswer({ text, finishReason });
  return parsed.ok ? parsed.value : parsed.error.code;
};
const answer = '{"a":{"b":"} \\" {"}}';
const value = { a: { b: '} " {' } };

describe("an answer is found in what models put around it", () => {
  test.each([
    ["nothing", answer],
    ["a byte order mark and blanks", `\ufeff\n ${answer}\r\n`],
    ["a fence", `\`\`\`json\n${answer}\n\`\`\``],
    [
      "prose with braces and quotation marks",
      `The {JSON} on a 5" screen:\n${answer}\nThat {is} all.`,
    ],
    ["a fence within prose", `First {a: 1}.\n\`\`\`\n${answer}\n\`\`\`\nDone.`],
    ["reasoning with a draft", `<think>{"a":"draft"}</think>${answer}`],
    ["reasoning that its template opened", `So {"a":"draft"}\n</think>\n${answer}`],
    [
      "channels",
      `<|channel|>analysis<|message|>{"a":1}<|end|><|channel|>final<|message|>${answer}`,
    ],
    ["an earlier version", `{"a":"draft"}\nBetter:\n${answer}`],
  ])("%s", (_what, text) => {
    expect(read(text)).toEqual(value);
  });

  test("a tag in a string of the answer itself is part of it", () => {
    expect(read('{"a":"x </think> y"}')).toEqual({ a: "x </think> y" });
  });
});

describe("what is no answer stays none", () => {
  test.each([
    ["a draft in reasoning, and no answer after it", '<think>{"a":1}</think>Sorry.', "not_json"],
    ["a draft in reasoning that never ended", '<think>{"a":1} or', "not_json"],
    ["a cut-off answer with a whole object in it", 'Here: {"a":[{"b":1},{"b":', "not_json"],
    ["prose", "It is met.", "not_json"],
    ["another language's", "{'a': True}", "not_json"],
  ])("%s", (_what, text, code) => {
    expect(read(text)).toBe(code);
  });

  test("an answer at the output limit is cut off, whatever objects stand in it", () => {
    expect(read('Here: {"a":1} {"a":', "length")).toBe("truncated");
    expect(read(answer, "length")).toEqual(value);
  });

  test("a megabyte of braces and quotation marks takes no longer than reading it", () => {
    for (const piece of ["{", '{"', '"\\', "{}"]) {
      const startedAt = performance.now();
      read(piece.repeat(500_000));
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    }
  });
});

test("no string of an answer holds what a database cannot store", () => {
  expect(read('{"a":["x\\u0000y","half \\ud83d"]}')).toEqual({ a: ["x\ufffdy", "half \ufffd"] });
});
