import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

const start = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ["--import", "tsx", "demo/main.ts"], {
    env: { ...process.env, PORT: "0", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  started.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { listening } = JSON.parse(String(line)) as { listening: number };
  return { child, listening, ended: once(child, "exit") };
};

describe("the demo web as a process", () => {
  it("says on which port it listens, and ends at once on SIGTERM with a connection open", async () => {
    const { child, listening, ended } = await start({});
    const reply = await fetch(`http://127.0.0.1:${listening}/`);
    expect(reply.status).toBe(421);
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("ends with its parent when it is told to watch it", async () => {
    const { child, ended } = await start({ ASSAY_PARENT_WATCH: "1" });
    child.stdin?.end();
    expect(await ended).toEqual([0, null]);
  });

  it("says in one sentence what is wrong with its settings", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "demo/main.ts"], {
      env: { ...process.env, PORT: "many" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    started.push(child);
    const [line] = await once(createInterface({ input: child.stderr }), "line");
    expect(line).toBe("PORT must be a whole number from 0 to 65535.");
    expect(await once(child, "exit")).toEqual([2, null]);
  });
});
