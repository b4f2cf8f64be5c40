import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fail, succeed } from "@/research/result";
import { idSchema, runJsonl } from "./run-jsonl";

const schema = z.object({ id: idSchema, value: z.number() });

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
      '{"id":[1],"value":1}',
      '{"id":"\u2028","value":1}\r',
      '{"id":"c","value":-1}',
      '{"id":"d","value":100}',
      '{"id":"e","value":2}',
      " ",
    ]);
    expect(code).toBe(0);
    expect(answers).toEqual([
      { id: "a", doubled: 2 },
      { id: null, error: expect.stringContaining("not JSON") },
      { id: "b", error: expect.stringContaining("value") },
      { id: null, error: "The line is empty." },
      { id: [1], error: expect.stringContaining("id") },
      { id: "\u2028", doubled: 2 },
      { id: "c", error: "Below zero." },
      { id: "d", error: "Too large." },
      { id: "e", doubled: 4 },
    ]);
  });

  test("says what an id has to be, and lets none end the others, however deeply it is nested", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const { code, answers } = await run([
      '{"value":1}',
      '{"id":true,"value":1}',
      `{"id":${deep},"value":1}`,
      '{"id":1,"value":1}',
    ]);
    const error = expect.stringContaining("Expected a string or a number");
    expect(code).toBe(0);
    expect(answers).toEqual([
      { id: null, error },
      { id: true, error },
      { id: null, error },
      { id: 1, doubled: 2 },
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

  const answers = (input: AsyncIterable<Uint8Array>, output = new PassThrough()) => {
    const written = text(output);
    const code = runJsonl({
      schema,
      input: Readable.from(input),
      output,
      answer: ({ value }) => succeed({ value }),
    });
    return Promise.all([code.finally(() => output.end()), written.catch(() => "")]);
  };

  test("reads UTF-8 in any pieces, with a byte order mark, without a last newline", async () => {
    const bytes = Buffer.from('\ufeff{"id":"é","value":1}\n{"id":"株","value":2}');
    const [, written] = await answers(
      (async function* () {
        for (const byte of bytes) yield Uint8Array.of(byte);
      })(),
    );
    expect(written).toBe('{"id":"é","value":1}\n{"id":"株","value":2}\n');
  });

  test("answers a line beyond the limit with an error, and the next one as ever", async () => {
    const piece = Buffer.alloc(1_000_000, "x");
    const [, written] = await answers(
      (async function* () {
        for (let at = 0; at < 40; at++) yield piece;
        yield Buffer.from('\n{"id":"next","value":1}\n');
      })(),
    );
    const [first = "", second] = written.split("\n");
    expect(JSON.parse(first)).toEqual({ id: null, error: expect.stringContaining("longer than") });
    expect(second).toBe('{"id":"next","value":1}');
  });

  const endless = async function* () {
    for (;;) yield Buffer.from('{"id":"a","value":1}\n');
  };
  const failing = (code: string) =>
    new PassThrough({
      transform: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code })),
    });

  test("ends quietly when nobody reads on, and fails when the disk is full", async () => {
    await expect(answers(endless(), failing("EPIPE"))).resolves.toEqual([0, ""]);
    await expect(answers(endless(), failing("ENOSPC"))).rejects.toThrow("gone");
  });
});
