import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readEnvironment, readStepSeconds } from "@/env";
import { buildSteps } from "./build-steps";

test("only production migrates, and before it builds; a preview never does", () => {
  expect(buildSteps({ VERCEL_ENV: "production" })).toEqual(["migrate", "build", "check sizes"]);
  for (const VERCEL_ENV of ["preview", "development", "staging", "", undefined]) {
    expect(buildSteps({ VERCEL_ENV })).not.toContain("migrate");
  }
});

const { functions } = z
  .object({ functions: z.record(z.string(), z.object({ maxDuration: z.number() })) })
  .parse(JSON.parse(readFileSync("vercel.json", "utf8")));

test("the settings to paste are ones that the app takes, and end requests before Vercel does", () => {
  const lines = readFileSync("deploy/vercel/env.example", "utf8").split("\n");
  const settings = Object.fromEntries(
    lines.filter((line) => /^\w/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  const environment = readEnvironment({ ...settings, DATABASE_URL: "postgres://localhost/assay" });
  // Steps run in the first; the others stream, and would be cut off where Vercel gave them less.
  for (const route of [
    "app/api/inngest/route.ts",
    "app/api/searches/*/events/route.ts",
    "app/api/shared/*/events/route.ts",
    "app/api/v1/*/route.ts",
  ]) {
    expect(functions[route]?.maxDuration, route).toBe(environment.ASSAY_REQUEST_SECONDS);
  }
  expect(readStepSeconds(environment)).toBeGreaterThan(environment.ASSAY_RESEARCH_SECONDS);
});
