import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";

const script = fileURLToPath(new URL("../assay.ts", import.meta.url));
const replySchema = z.object({
  id: z.union([z.string(), z.number()]).nullable(),
  text: z.string().optional(),
  error: z.string().optional(),
});

/** The command as a person runs it, in an environment that has neither keys nor a database. */
const startExtract = () =>
  spawn(process.execPath, ["--import", "tsx", script, "extract", "--jsonl"], {
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "inherit"],
  });

it("answers every line with its page's text, whatever the lines before it held", async () => {
  const hostile = [
    "<div>".repeat(100_000),
    "\u0000<p>\u0000",
    `<p class="${"a ".repeat(500_000)}`,
    "<".repeat(100_000),
    "\ud800",
  ];
  const lines = hostile.flatMap((html, at) => [
    JSON.stringify({ id: at, url: "https://acme.com/", html }),
    JSON.stringify({
      id: `${at} after`,
      url: "https://acme.com/",
      html: "<p>Bolts since 1950.</p>",
    }),
  ]);
  const child = startExtract();
  child.stdin.end(`${[...lines, "{", '{"id":"x","html":7}'].join("\n")}\n`);
  const replies: z.infer<typeof replySchema>[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    replies.push(replySchema.parse(JSON.parse(line)));
  }
  expect(replies).toHaveLength(lines.length + 2);
  for (const { id, text, error } of replies.slice(0, lines.length)) {
    expect(error).toBeUndefined();
    if (String(id).endsWith("after")) expect(text).toBe("Bolts since 1950.");
  }
  expect(replies.slice(-2).map(({ id }) => id)).toEqual([null, "x"]);
  expect(replies.at(-1)?.error).toContain("html");
});

it("waits for a slow reader instead of keeping its answers", async () => {
  const child = startExtract();
  const html = `<p>${"Bolts for bridges, made in Ulm. ".repeat(200)}</p>`;
  const line = `${JSON.stringify({ id: 1, url: "https://acme.com/", html })}\n`;
  const count = 2000;
  // Far more than pipes hold: if nothing is read from it, the command must stop reading too.
  let isHeld = false;
  let sent = 0;
  for (; sent < count && !isHeld; sent++) isHeld = !child.stdin.write(line);
  expect(isHeld).toBe(true);
  const answers = (async () => {
    let lines = 0;
    for await (const _ of createInterface({ input: child.stdout })) lines++;
    return lines;
  })();
  for (; sent < count; sent++) if (!child.stdin.write(line)) await once(child.stdin, "drain");
  child.stdin.end();
  expect(await answers).toBe(count);
});
