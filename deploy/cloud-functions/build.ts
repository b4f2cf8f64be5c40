import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleProgram } from "@/scripts/launcher/bundle-program";
import { devDependencies } from "../../package.json" with { type: "json" };

/** `node --import tsx deploy/cloud-functions/build.ts [FOLDER]`: the source that `gcloud functions deploy` uploads. */
const folder = path.resolve(process.argv[2] ?? "deploy/cloud-functions/dist");
const framework = "@google-cloud/functions-framework";
mkdirSync(folder, { recursive: true });
await bundleProgram({
  entry: "deploy/cloud-functions/handler.ts",
  file: path.join(folder, "index.mjs"),
  external: [framework],
});
const manifest = {
  type: "module",
  main: "index.mjs",
  engines: { node: ">=22" },
  dependencies: { [framework]: devDependencies[framework] },
};
writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
