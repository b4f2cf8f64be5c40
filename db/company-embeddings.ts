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

/** Stores vectors; one of another model is replaced, a company that has changed or gone meanwhile is passed over. */
export async function saveCompanyEmbeddings(
  db: Queryable,
  modelId: string,
  embeddings: readonly {
    readonly companyId: string;
    readonly version: string;
    readonly vector: Float32Array;
  }[],
): Promise<void> {
  await db.query(
    `INSERT INTO company_embedding (company_id, model_id, signature, vector)
     SELECT f.id, $2, f.signature::bit(512), f.vector FROM unnest($1::uuid[], $3::text[], $4::bytea[], $5::text[])
       AS f(id, signature, vector, version)
     WHERE EXISTS (SELECT 1 FROM company WHERE company.id = f.id AND company.xmin::text = f.version)
     ON CONFLICT (company_id) DO UPDATE SET
       model_id = excluded.model_id, signature = excluded.signature, vector = excluded.vector`,
    [
      embeddings.map(({ companyId }) => companyId),
      modelId,
      embeddings.map(({ vector }) => toSignature(vector)),
      embeddings.map(({ vector }) => Buffer.from(toDirection(vector).buffer)),
      embeddings.map(({ version }) => version),
    ],
  );
}
