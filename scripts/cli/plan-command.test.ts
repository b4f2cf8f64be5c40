import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("../assay.ts", import.meta.url));

/** The command as a person runs it, in an environment that has neither keys nor a database. */
const run = async (args: readonly string[], input: string) => {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  child.stdin.end(input);
  const [output, errors] = await Promise.all([read(child.stdout), read(child.stderr)]);
  const code = await new Promise((resolve) => {
    if (child.exitCode === null) child.once("exit", resolve);
    else resolve(child.exitCode);
  });
  return { code, output, errors };
};

const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
};

it("answers each query with its fields, the rest as criteria, and the words that it could not place", async () => {
  const lines = [
    {
      id: "a",
      query:
        "the 10 best fintechs in Berlin or Austria with free trials, fewer than 50 people, no crypto, not acquired",
    },
    { id: 2, query: 7 },
    { id: 3, query: "founded in 2015, over $10M raised, hiring" },
  ];
  const { code, output } = await run(
    ["plan", "--jsonl"],
    `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`,
  );
  const replies: unknown[] = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(replies).toEqual([
    {
      id: "a",
      entity: "companies",
      filters: {
        city: "Berlin",
        country: "Austria",
        employees: { lte: 49 },
        industry: "fintech",
        not: { industry: "cryptocurrency", status: "acquired" },
      },
      criteria: [
        { text: "works in fintech", kind: "topic" },
        { text: "has free trials", kind: "pricing" },
        { text: "does not work in cryptocurrency", kind: "topic" },
      ],
      unplaced: ["10", "best"],
    },
    { id: 2, error: expect.stringContaining("query") },
    {
      id: 3,
      entity: "companies",
      filters: { foundedYear: { eq: 2015 }, fundingUsd: { gte: 10_000_000 }, hiring: true },
      criteria: [],
      unplaced: [],
    },
  ]);
}, 60_000);

it("refuses other arguments, says why in one sentence and ends with exit code 2", async () => {
  const { code, errors, output } = await run(["plan"], "");
  expect([code, output]).toEqual([2, ""]);
  expect(errors.split("\n")[0]).toBe('"assay plan" needs --jsonl.');
}, 60_000);
