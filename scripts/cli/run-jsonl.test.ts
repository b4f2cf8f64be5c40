import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fail, succeed } from "@/research/result";
import { runJsonl } from "./run-jsonl";

const schema = z.object({ id: z.string(), value: z.number() });

const run = async (lines: readonly string[]) => {
  const output = new PassThrough();
  const written = text(output);
  const code = await runJsonl({
    schema,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    answer: ({ value }) => {
      if (value < 0) return fail("negative", "Below zero.");
      if (value > 99) throw new Error("Too large.");
      return succeed({ doubled: value * 2 });
    },
  });
  output.end();
  const answers = (await written).trim().split("\n");
  return { code, answers: answers.map((line): unknown => JSON.parse(line)) };
};

describe("a batch interface", () => {
  test("answers every line with one line, in order, whatever is wrong with it", async () => {
    const { code, answers } = await run([
      '{"id":"a","value":1}',
      "not json",
      '{"id":"b","value":"x"}',
      "",
      '{"id":"c","value":-1}',
      '{"id":"d","value":100}',
      '{"id":"e","value":2}',
    ]);
    expect(code).toBe(0);
    expect(answers).toEqual([
      { id: "a", doubled: 2 },
      { id: null, error: expect.stringContaining("not JSON") },
      { id: "b", error: expect.stringContaining("value") },
      { id: "c", error: "Below zero." },
      { id: "d", error: "Too large." },
      { id: "e", doubled: 4 },
    ]);
  });

  test("waits for a slow reader instead of holding the answers in memory", async () => {
    const output = new PassThrough({ highWaterMark: 64 });
    let answered = 0;
    const done = runJsonl({
      schema,
      input: Readable.from(
        Array.from({ length: 1_000 }, (_, index) => `{"id":"${index}","value":1}\n`),
      ),
      output,
      answer: () => {
        answered += 1;
        return succeed({});
      },
    }).then(() => output.end());
    await new Promise((resolve) => output.once("readable", resolve));
    expect(answered).toBeLessThan(20);
    const all = await text(output);
    await done;
    expect(all.trim().split("\n")).toHaveLength(1_000);
  });
});
