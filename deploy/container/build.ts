import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { loadOrBuildModel } from "@/adapters/encoder/build-model";
import { weightsFolder } from "@/adapters/encoder/read-weights";
import { bundleProgram } from "@/scripts/launcher/bundle-program";

/**
 * `node --import tsx deploy/container/build.ts FOLDER`: all that an image of Assay holds beside Node. Nothing in it is
 * written at run time.
 */
const projectDir = path.resolve(import.meta.dirname, "../..");
const image = path.resolve(process.argv[2] ?? "image");
const copy = (from: string, to = from) =>
  cpSync(path.join(projectDir, from), path.join(image, to), { recursive: true });

function buildApp(): void {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  execFileSync(process.execPath, [next, "build"], {
    cwd: projectDir,
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      ASSAY_STANDALONE: "1",
    },
  });
  copy(".next/standalone", ".");
  copy(".next/static");
  copy("public");
  copy("prisma/migrations");
}

/** The programs beside the web server, and its threads; what both share with it comes from its `node_modules`. */
async function bundlePrograms(): Promise<void> {
  const programs = {
    "scripts/assay.ts": "assay.mjs",
    "deploy/migrate.ts": "migrate.mjs",
    "deploy/worker/main.ts": "worker.mjs",
    "adapters/cpu/research-worker.mjs": "adapters/cpu/research-worker.mjs",
    "adapters/encoder/encoder-worker.mjs": "adapters/encoder/encoder-worker.mjs",
  };
  for (const [entry, file] of Object.entries(programs)) {
    await bundleProgram({ entry, file: path.join(image, file), external: ["piscina"] });
  }
}

/** The encoder's model ready made, its vocabulary, and the runtime of this platform alone. */
async function addEncoder(): Promise<void> {
  await loadOrBuildModel({ folder: path.join(image, ".data/models"), onProgress: () => {} });
  const weights = path.relative(projectDir, weightsFolder());
  rmSync(path.join(image, weights), { recursive: true, force: true });
  for (const file of ["vocab.json", "model.json"]) copy(path.join(weights, file));
  const runtime = "node_modules/onnxruntime-node";
  for (const part of ["package.json", "dist", `bin/napi-v6/${process.platform}/${process.arch}`]) {
    copy(path.join(runtime, part));
  }
  copy("node_modules/onnxruntime-common");
}

rmSync(image, { recursive: true, force: true });
mkdirSync(image, { recursive: true });
buildApp();
await bundlePrograms();
await addEncoder();
