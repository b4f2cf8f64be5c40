import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { type BuildStep, buildSteps } from "./build-steps";

/** `buildCommand` of vercel.json. */
const commands: Readonly<Record<BuildStep, readonly string[]>> = {
  migrate: ["--import", "tsx", "deploy/migrate.ts"],
  build: [createRequire(import.meta.url).resolve("next/dist/bin/next"), "build"],
  "check sizes": ["--import", "tsx", "scripts/check-traces.ts"],
};

for (const step of buildSteps(process.env)) {
  console.log(`\n${step}`);
  const { status } = spawnSync(process.execPath, [...commands[step]], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
