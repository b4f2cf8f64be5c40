import { nearestAnchor, packSignature } from "@/research/candidates/anchors";
import { toSignature } from "@/research/candidates/signature";
import type { CompanyProfile } from "@/research/company";
import { toDirection } from "@/research/retrieve/direction";
import type { Queryable } from "./queryable";

type UnencodedCompany = Pick<CompanyProfile, "id" | "oneLiner" | "description" | "industries"> & {
  /** Changes whenever the row does. */
  readonly version: string;
};

/** Companies behind `afterId` that have no vector of this model, in the order of their ids. */
export async function loadUnencodedCompanies(
  db: Queryable,
  input: { modelId: string; afterId: string | null; limit: number },
): Promise<UnencodedCompany[]> {
  const { rows } = await db.query<UnencodedCompany>(
    `SELECT c.id, c.one_liner AS "oneLiner", left(c.description, 2000) AS description, c.industries, c.xmin::text AS version
     FROM company c LEFT JOIN company_embedding e ON e.company_id = c.id AND e.model_id = $1
     WHERE e.company_id IS NULL AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
    [input.modelId, input.afterId, input.limit],
  );
  return rows;
}

/** The packed signatures around which vectors of this model are grouped, by number; none before `saveAnchors`. */
export async function loadAnchors(db: Queryable, modelId: string): Promise<Uint32Array[]> {
  const { rows } = await db.query<{ signature: string }>(
    "SELECT signature::text FROM embedding_anchor WHERE model_id = $1 ORDER BY number",
    [modelId],
  );
  return rows.map(({ signature }) => packSignature(signature));
}

/** Keeps those that are there: a vector stays in the group that it was put in. */
export async function saveAnchors(
  db: Queryable,
  modelId: string,
  vectors: readonly Float32Array[],
): Promise<void> {
  await db.query(
    `INSERT INTO embedding_anchor (model_id, number, signature)
     SELECT $1, f.position - 1, f.signature::bit(512) FROM unnest($2::text[]) WITH ORDINALITY AS f(signature, position)
     ON CONFLICT DO NOTHING`,
    [modelId, vectors.map(toSignature)],
  );
}

/** Stores vectors; one of another model is replaced, a company that has changed or gone meanwhile is passed over. */
export async function saveCompanyEmbeddings(
  db: Queryable,
  model: { readonly modelId: string; readonly anchors: readonly Uint32Array[] },
  embeddings: readonly {
    readonly companyId: string;
    readonly version: string;
    readonly vector: Float32Array;
  }[],
): Promise<void> {
  const signatures = embeddings.map(({ vector }) => toSignature(vector));
  await db.query(
    `INSERT INTO company_embedding (company_id, model_id, anchor, signature, vector)
     SELECT f.id, $2, f.anchor, f.signature::bit(512), f.vector
     FROM unnest($1::uuid[], $3::int[], $4::text[], $5::bytea[], $6::text[]) AS f(id, anchor, signature, vector, version)
     WHERE EXISTS (SELECT 1 FROM company WHERE company.id = f.id AND company.xmin::text = f.version)
     ON CONFLICT (company_id) DO UPDATE SET model_id = excluded.model_id, anchor = excluded.anchor,
       signature = excluded.signature, vector = excluded.vector`,
    [
      embeddings.map(({ companyId }) => companyId),
      model.modelId,
      signatures.map((signature) => nearestAnchor(packSignature(signature), model.anchors)),
      signatures,
      embeddings.map(({ vector }) => Buffer.from(toDirection(vector).buffer)),
      embeddings.map(({ version }) => version),
    ],
  );
}
