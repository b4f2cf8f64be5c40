import type { EmbeddingStore } from "@/research/ports";
import type { Queryable } from "./queryable";

/** About 300 MB with its indexes. */
const defaultMaxRows = 400_000;
const savesBetweenPrunings = 5_000;

/** Vectors by model and content in Postgres. Those that were not used for longest go first. */
export function createEmbeddingStore(
  db: Queryable,
  { maxRows = defaultMaxRows, pruneAfter = savesBetweenPrunings } = {},
): EmbeddingStore {
  let savedSincePruning = 0;
  return {
    async load(modelId, hashes) {
      if (hashes.length === 0) return new Map();
      const wanted = hashes.map((hash) => Buffer.from(hash, "hex"));
      const { rows } = await db.query<{ hash: Buffer; vector: Buffer; isOld: boolean }>(
        `SELECT content_hash AS hash, vector, used_at < now() - interval '1 day' AS "isOld"
         FROM embedding WHERE model_id = $1 AND content_hash = ANY($2::bytea[])`,
        [modelId, wanted],
      );
      const old = rows.filter(({ isOld }) => isOld).map(({ hash }) => hash);
      // Once a day at most, so that reading rarely writes. Rows are locked in one order by all.
      if (old.length > 0) {
        await db.query(
          `UPDATE embedding SET used_at = now() FROM (SELECT content_hash FROM embedding
             WHERE model_id = $1 AND content_hash = ANY($2::bytea[]) ORDER BY content_hash FOR UPDATE SKIP LOCKED) AS used
           WHERE embedding.model_id = $1 AND embedding.content_hash = used.content_hash`,
          [modelId, old],
        );
      }
      return new Map(
        rows.map(({ hash, vector }) => [hash.toString("hex"), Int8Array.from(vector)]),
      );
    },

    async save(modelId, directions) {
      const entries = [...directions].sort(([one], [other]) => (one < other ? -1 : 1));
      if (entries.length === 0) return;
      await db.query(
        `INSERT INTO embedding (model_id, content_hash, dims, vector)
         SELECT $1, hash, octet_length(vector), vector FROM unnest($2::bytea[], $3::bytea[]) AS new (hash, vector)
         ON CONFLICT (model_id, content_hash) DO NOTHING`,
        [
          modelId,
          entries.map(([hash]) => Buffer.from(hash, "hex")),
          entries.map(([, { buffer, byteOffset, byteLength }]) =>
            Buffer.from(buffer, byteOffset, byteLength),
          ),
        ],
      );
      savedSincePruning += entries.length;
      if (savedSincePruning < pruneAfter) return;
      savedSincePruning = 0;
      await db.query(
        `DELETE FROM embedding WHERE (model_id, content_hash) IN (
           SELECT model_id, content_hash FROM embedding ORDER BY used_at DESC, content_hash OFFSET $1)`,
        [maxRows],
      );
    },
  };
}
