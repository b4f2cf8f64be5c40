import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { chooseOwnerToken } from "./data-dir";
import { reachableHost, readSettings } from "./settings";

const read = (env: Record<string, string>, mode: "start" | "dev" = "start", args: string[] = []) =>
  readSettings({ NODE_ENV: "test", ...env }, mode, args, "/project");

const refusal = (...input: Parameters<typeof read>) => {
  const result = read(...input);
  return result.ok ? "accepted" : result.error.message;
};

test("nothing set means loopback, port 3000, our own engine and data beside package.json", () => {
  expect(read({ PORT: "", DATABASE_URL: "" })).toEqual({
    ok: true,
    value: {
      mode: "start",
      host: "127.0.0.1",
      port: 3000,
      dataDir: "/project/.data",
      databaseUrl: undefined,
      engine: "local",
      ownerToken: undefined,
    },
  });
});

test("an owner's token is made on loopback alone, and is the same at the next start", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assay-owner-"));
  const choose = (host: string, ownerToken?: string) =>
    chooseOwnerToken({ host, ownerToken }, folder);
  for (const host of ["0.0.0.0", "::", "192.168.1.5", "127.example.org", "example.org"])
    expect(choose(host), host).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  const made = choose("127.0.0.1");
  expect(made).toMatch(/^[\w-]{43}$/);
  for (const host of ["localhost", "::1", "127.0.0.2"]) expect(choose(host)).toBe(made);
  expect(choose("0.0.0.0", "a token of the owner's own")).toBe("a token of the owner's own");
  rmSync(folder, { recursive: true });
});

test("the engine is the one that the environment names", () => {
  const keys = { INNGEST_EVENT_KEY: "e", INNGEST_SIGNING_KEY: "s" };
  expect(read(keys)).toMatchObject({ value: { engine: "environment" } });
  expect(read({ INNGEST_DEV: "0" })).toMatchObject({ value: { engine: "local" } });
  expect(read({ INNGEST_DEV: "1" }, "dev")).toMatchObject({ value: { engine: "environment" } });
  expect(read({}, "dev", ["--inngest"])).toMatchObject({ value: { engine: "dev-server" } });
});

test("unsigned jobs are refused outside of development", () => {
  expect(refusal({ INNGEST_DEV: "1" })).toContain("npm run dev only");
  expect(refusal({}, "start", ["--inngest"])).toContain("Unknown argument --inngest");
});

test("half an Inngest is refused", () => {
  expect(refusal({ INNGEST_EVENT_KEY: "e" })).toContain("both INNGEST_EVENT_KEY and");
  expect(refusal({ INNGEST_BASE_URL: "https://jobs.example" })).toContain("both");
});

test("values that cannot work are refused by name", () => {
  expect(refusal({ PORT: "70000" })).toContain("PORT must be");
  expect(refusal({ HOST: "a b" })).toContain("HOST must be");
  expect(refusal({ DATABASE_URL: "mysql://x" })).toContain("DATABASE_URL must begin");
  expect(refusal({ ASSAY_OWNER_TOKEN: "short" })).toContain("ASSAY_OWNER_TOKEN needs at least");
});

test("a wildcard address is reached over loopback", () => {
  expect(["0.0.0.0", "::", "::1", "10.0.0.5"].map(reachableHost)).toEqual([
    "127.0.0.1",
    "[::1]",
    "[::1]",
    "10.0.0.5",
  ]);
});
