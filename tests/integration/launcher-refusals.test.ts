import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { expect, test } from "vitest";
import { makeDataDir, startLauncher } from "@/tests/support/launcher-process";

/** Starts, expects exit code 1 and one line, and returns that line. */
const refuse = async (
  env: Record<string, string>,
  prepare: (folder: string) => void = () => {},
) => {
  const data = makeDataDir();
  try {
    prepare(data.folder);
    const launcher = startLauncher(data.folder, env);
    const { code } = await launcher.ended;
    expect({ code, lines: launcher.lines.length }, launcher.lines.join("\n")).toEqual({
      code: 1,
      lines: 1,
    });
    return launcher.lines.join();
  } finally {
    await data.remove();
  }
};

test("a busy port is named", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  expect(await refuse({ PORT: String(port) })).toContain(`Port ${port} is in use`);
  server.close();
});

test("a DATABASE_URL that cannot be reached is named without its password", async () => {
  const line = await refuse({ DATABASE_URL: "postgresql://me:hidden@127.0.0.1:1/assay" });
  expect(line).toContain("DATABASE_URL cannot be reached");
  expect(line).not.toContain("hidden");
});

test("a variable that makes no sense is named", async () => {
  expect(await refuse({ PORT: "http" })).toContain("PORT must be");
});

test("data of another Postgres major version stays untouched, with instructions", async () => {
  const line = await refuse({}, (folder) => {
    mkdirSync(path.join(folder, "postgres"), { mode: 0o700 });
    writeFileSync(path.join(folder, "postgres", "PG_VERSION"), "15\n");
  });
  expect(line).toMatch(/was written by PostgreSQL 15.*move that folder away/);
});

test("a data folder that cannot be written is named", async () => {
  const line = await refuse({}, (folder) => {
    writeFileSync(path.join(folder, "logs"), "a file where a folder has to be");
  });
  expect(line).toMatch(/The data folder .* cannot be used/);
});
