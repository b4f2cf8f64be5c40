import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { FrontDoor } from "@/tests/support/lambda/lambda-event";
import { startLambdaService } from "@/tests/support/lambda/lambda-service";
import { failOnWrites } from "./container";
import { freePort } from "./free-port";
import { type Lab, startProcess } from "./lab";
import { register, searchThroughEngine, type Verdicts } from "./run-search";
import { accountLimit, readTemplateEnvironment } from "./template-environment";

/** Runs a build script of `deploy/` and takes the right to write into what it made. */
function buildFolder(lab: Lab, script: string): string {
  const folder = path.join(lab.folder, path.basename(path.dirname(script)));
  execFileSync(process.execPath, ["--import", "tsx", script, folder], { stdio: "inherit" });
  execFileSync("chmod", ["-R", "a-w,a+rX", folder]);
  return folder;
}

/** The real bundle under the settings of the template, every environment frozen between two events. */
export async function runLambda(lab: Lab, frontDoor: FrontDoor): Promise<Verdicts> {
  const folder = path.join(lab.folder, "lambda");
  try {
    buildFolder(lab, "deploy/lambda/build.ts");
  } catch {
    // Built already for the other front door, and read-only.
  }
  const DATABASE_URL = await lab.createDatabase(`lambda-${frontDoor}`);
  const settings = readTemplateEnvironment("deploy/lambda/template.yaml");
  const service = await startLambdaService({
    folder,
    env: { ...lab.environment, ...settings, DATABASE_URL },
    frontDoor,
    accountLimit,
    timeoutSeconds: 120,
  });
  try {
    await register(service.url, lab);
    const verdicts = await searchThroughEngine(lab, DATABASE_URL);
    const { invocations, most, refused, errors } = service.stats;
    console.log(
      `lambda (${frontDoor}): ${invocations} invocations, ${most} at once, ${refused} refused`,
    );
    if (refused > 0 || errors.length > 0)
      throw new Error(`refused: ${refused}; ${errors.join("; ")}`);
    return verdicts;
  } finally {
    await service.close();
  }
}

/** Google's own framework around the folder that `gcloud` would upload. */
export async function runCloudFunctions(lab: Lab): Promise<Verdicts> {
  const folder = buildFolder(lab, "deploy/cloud-functions/build.ts");
  const scope = path.join(folder, "node_modules/@google-cloud");
  chmodSync(folder, 0o755);
  mkdirSync(scope, { recursive: true });
  const framework = path.resolve("node_modules/@google-cloud/functions-framework");
  symlinkSync(framework, path.join(scope, "functions-framework"));
  const { bin } = z
    .object({ bin: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(framework, "package.json"), "utf8")));
  const DATABASE_URL = await lab.createDatabase("cloud-functions");
  const port = String(await freePort());
  const process = startProcess({
    args: [path.join(framework, bin["functions-framework"] ?? ""), "--target=assay"],
    cwd: folder,
    env: {
      ...lab.environment,
      DATABASE_URL,
      PORT: port,
      ASSAY_WORKERS: "0",
      ASSAY_REQUEST_SECONDS: "540",
    },
    unprivileged: true,
  });
  try {
    await register(`http://127.0.0.1:${port}/`, lab);
    return await searchThroughEngine(lab, DATABASE_URL);
  } finally {
    await process.stop("SIGKILL");
    failOnWrites(process);
  }
}
