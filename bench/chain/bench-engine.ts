import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";

/** A local engine in a process of its own, and the variables under which an app finds it. */
export async function startBenchEngine() {
  const keys = {
    INNGEST_EVENT_KEY: randomBytes(16).toString("hex"),
    INNGEST_SIGNING_KEY: randomBytes(32).toString("hex"),
  };
  const child = spawn(process.execPath, ["--import", "tsx", "local-engine/main.ts"], {
    env: { ...process.env, ...keys, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { listening } = z.object({ listening: z.number() }).parse(JSON.parse(String(line)));
  return {
    env: {
      ...keys,
      INNGEST_BASE_URL: `http://127.0.0.1:${listening}`,
      INNGEST_DEV: "0",
    },
    stop: () => {
      child.kill("SIGTERM");
    },
  };
}
