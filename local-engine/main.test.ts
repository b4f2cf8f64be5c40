import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const children: ChildProcess[] = [];

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { NODE_ENV: "test", PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return child;
}
async function firstLine(child: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  return "";
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const keys = {
  INNGEST_EVENT_KEY: "event",
  INNGEST_SIGNING_KEY: "00112233445566778899aabbccddeeff",
};

describe("the command", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "prints where it listens, answers, and ends at once with 0 on %s",
    async (signal) => {
      const child = start({ ...keys, PORT: "0" });
      const { listening } = JSON.parse(await firstLine(child));
      const response = await fetch(`http://127.0.0.1:${listening}/health`);
      expect(await response.json()).toMatchObject({ ok: true, apps: 0, functions: 0, queued: 0 });
      const exit = once(child, "exit");
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    },
  );

  it.each([
    [
      "without an event key",
      { INNGEST_SIGNING_KEY: keys.INNGEST_SIGNING_KEY },
      "INNGEST_EVENT_KEY",
    ],
    ["without a signing key", { INNGEST_EVENT_KEY: "event" }, "INNGEST_SIGNING_KEY"],
    ["with a port that is none", { ...keys, PORT: "x" }, "PORT"],
  ])("says in one line what is wrong %s, and ends with 1", async (_name, env, mentioned) => {
    const child = start(env);
    let output = "";
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    expect(await once(child, "close")).toEqual([1, null]);
    expect(output.trim().split("\n")).toEqual([expect.stringContaining(mentioned)]);
  });
});
