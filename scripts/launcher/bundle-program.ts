import path from "node:path";
import { build } from "esbuild";

const projectDir = path.resolve(import.meta.dirname, "../..");

/**
 * One file that runs without `node_modules`, but for `external` and what is native: the local encoder's runtime, which is
 * looked for when it is used. Worker threads are bundled too, so the loader that lets them read TypeScript is left out.
 */
export async function bundleProgram(input: {
  entry: string;
  file: string;
  external?: readonly string[];
}): Promise<void> {
  await build({
    entryPoints: [path.join(projectDir, input.entry)],
    outfile: input.file,
    absWorkingDir: projectDir,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    external: ["onnxruntime-node", ...(input.external ?? [])],
    alias: { "tsx/esm/api": path.join(projectDir, "scripts/launcher/no-loader.ts") },
    // Packages in CommonJS look for these, which a module of Node's does not have.
    banner: {
      js: [
        'import { createRequire as bundledMakeRequire } from "node:module";',
        'import { dirname as bundledFolderOf } from "node:path";',
        'import { fileURLToPath as bundledPathOf } from "node:url";',
        "const require = bundledMakeRequire(import.meta.url);",
        "const __filename = bundledPathOf(import.meta.url);",
        "const __dirname = bundledFolderOf(__filename);",
      ].join("\n"),
    },
    logLevel: "error",
  });
}
