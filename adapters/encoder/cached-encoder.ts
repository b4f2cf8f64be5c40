import { createHash } from "node:crypto";
import type { EmbeddingStore, Encoder } from "@/research/ports";
import { succeed } from "@/research/result";
import { toDirection, toVector } from "@/research/retrieve/direction";

/**
 * An encoder that encodes each text once: vectors are kept by model and SHA-256 of the text. They are kept in int8, and fresh ones
 * pass through it too, so that a vector is the same whether it was kept or not. A store that fails is only a slower encoder.
 */
export function cacheEncoder(encoder: Encoder, store: EmbeddingStore): Encoder {
  const { modelId, dimensions } = encoder;
  return {
    modelId,
    dimensions,
    async encode(texts, signal) {
      const hashes = texts.map(hashText);
      const textOf = new Map(hashes.map((hash, index) => [hash, texts[index] ?? ""]));
      const kept = await store.load(modelId, [...textOf.keys()]).catch(() => new Map());
      const directions = new Map<string, Int8Array>();
      for (const [hash, direction] of kept) {
        if (direction.length === dimensions) directions.set(hash, direction);
      }
      const missing = [...textOf].filter(([hash]) => !directions.has(hash));
      if (missing.length > 0) {
        const encoded = await encoder.encode(
          missing.map(([, text]) => text),
          signal,
        );
        if (!encoded.ok) return encoded;
        const fresh = missing.map(
          ([hash], index) =>
            [hash, toDirection(encoded.value[index] ?? new Float32Array())] as const,
        );
        for (const [hash, direction] of fresh) directions.set(hash, direction);
        await store.save(modelId, new Map(fresh)).catch(() => {});
      }
      return succeed(
        hashes.map((hash) => toVector(directions.get(hash) ?? new Int8Array(dimensions))),
      );
    },
  };
}

const hashText = (text: string) => createHash("sha256").update(text).digest("hex");
