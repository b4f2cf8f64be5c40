import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { isProcessAlive } from "@/db/process-identity";
import {
  makeDataDir,
  readPartPids,
  startLauncher,
  waitUntil,
} from "@/tests/support/launcher-process";

/** Several starts of real processes, on a machine that may be busy with others. */
const LIMIT = { timeout: 120_000 };

const askDatabase = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const readDatabaseUrl = async (appUrl: string): Promise<string> =>
  (await (await fetch(appUrl)).json()).databaseUrl;

const postmasterPid = (dataDir: string) =>
  Number.parseInt(readFileSync(path.join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);

test(
  "a stop ends the web server, then the services, then Postgres, within 5 s with an open stream",
  LIMIT,
  async () => {
    const data = makeDataDir();
    const stopLog = path.join(data.folder, "stop-order");
    try {
      const launcher = startLauncher(data.folder, { STOP_LOG: stopLog, DEAF_PART: "web" });
      const url = await launcher.waitForUrl();
      const stream = await fetch(`${url}/stream`);
      const pids = [...Object.values(readPartPids(data.folder)), postmasterPid(data.folder)];
      expect(pids).toHaveLength(4);
      const begin = Date.now();
      launcher.kill("SIGTERM");
      const { code } = await launcher.ended;
      expect(Date.now() - begin).toBeLessThan(5_000);
      expect(code).toBe(0);
      expect(pids.filter(isProcessAlive)).toEqual([]);
      expect(readFileSync(stopLog, "utf8").split("\n")[0]).toBe("web");
      await stream.text().catch(() => "cut");
    } finally {
      await data.remove();
    }
  },
);

test(
  "a second start beside the first is refused in one line, and the first goes on",
  LIMIT,
  async () => {
    const data = makeDataDir();
    const launcher = startLauncher(data.folder);
    try {
      const url = await launcher.waitForUrl();
      const second = startLauncher(data.folder);
      expect((await second.ended).code).toBe(1);
      expect(second.lines).toEqual([expect.stringContaining("already runs with this data folder")]);
      expect((await fetch(url)).status).toBe(200);
    } finally {
      launcher.kill("SIGTERM");
      await launcher.ended;
      await data.remove();
    }
  },
);

test(
  "kill -9 of a part, of Postgres, and of everything loses no committed row",
  LIMIT,
  async () => {
    const data = makeDataDir();
    try {
      const launcher = startLauncher(data.folder);
      const url = await launcher.waitForUrl();
      const databaseUrl = await readDatabaseUrl(url);
      await askDatabase(databaseUrl, "CREATE TABLE kept (id int)");

      const engine = readPartPids(data.folder)["job engine"] ?? 0;
      process.kill(engine, "SIGKILL");
      await launcher.waitForLine(/The job engine ended \(SIGKILL\); starting it again/);
      await waitUntil(() => (readPartPids(data.folder)["job engine"] ?? engine) !== engine);
      // A new engine knows no functions: the app is registered with it once more.
      await waitUntil(async () => (await (await fetch(url)).json()).puts === 2);

      await askDatabase(databaseUrl, "INSERT INTO kept VALUES (1)");
      const postmaster = postmasterPid(data.folder);
      process.kill(postmaster, "SIGKILL");
      await launcher.waitForLine(/Postgres ended; starting it again/);
      await waitUntil(() =>
        askDatabase(databaseUrl, "INSERT INTO kept VALUES (2)").then(
          () => true,
          () => false,
        ),
      );

      const pids = Object.values(readPartPids(data.folder));
      process.kill(postmasterPid(data.folder), "SIGKILL");
      launcher.kill("SIGKILL");
      await launcher.ended;
      // Nobody tells the parts: they see their launcher's end of the pipe close.
      await waitUntil(() => !pids.some(isProcessAlive));

      const again = startLauncher(data.folder);
      const rows = await askDatabase(
        await readDatabaseUrl(await again.waitForUrl()),
        "SELECT id FROM kept ORDER BY id",
      );
      expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
      again.kill("SIGTERM");
      expect((await again.ended).code).toBe(0);
    } finally {
      await data.remove();
    }
  },
);

test(
  "Postgres that a killed launcher left behind is adopted and stopped with the next one",
  LIMIT,
  async () => {
    const data = makeDataDir();
    try {
      const killed = startLauncher(data.folder);
      await killed.waitForUrl();
      const postmaster = postmasterPid(data.folder);
      killed.kill("SIGKILL");
      await killed.ended;
      expect(isProcessAlive(postmaster)).toBe(true);
      const next = startLauncher(data.folder);
      await next.waitForUrl();
      expect(postmasterPid(data.folder)).toBe(postmaster);
      next.kill("SIGINT");
      await next.ended;
      expect(isProcessAlive(postmaster)).toBe(false);
    } finally {
      await data.remove();
    }
  },
);
