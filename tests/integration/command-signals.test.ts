import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { findRunningDatabase } from "@/db/embedded-postgres";
import { makeDataDir } from "@/tests/support/launcher-process";

test("a batch command that is asked to end leaves no database running", async () => {
  const data = makeDataDir();
  try {
    const corpus = path.join(data.folder, "corpus.jsonl");
    writeFileSync(corpus, '{"id":"1","name":"Acme","one_liner":"Bolts for bridges"}\n');
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/assay.ts", "candidates", "--corpus", corpus, "--jsonl"],
      {
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          NODE_ENV: "production",
          ASSAY_DATA_DIR: data.folder,
        },
        stdio: ["pipe", "pipe", "inherit"],
      },
    );
    const ended = once(child, "exit");
    child.stdin.write('{"id":"q","query":"bolts"}\n');
    const [answer] = await once(createInterface({ input: child.stdout }), "line");
    expect(JSON.parse(String(answer))).toMatchObject({ id: "q", ids: ["1"] });
    expect(findRunningDatabase(data.folder)).not.toBeNull();
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(findRunningDatabase(data.folder)).toBeNull();
  } finally {
    await data.remove();
  }
}, 90_000);
