import type { Pool } from "pg";

export type EvidenceRows = {
  readonly userId: string;
  readonly companyId: string;
  readonly pageId: string;
  readonly searchId: string;
  readonly criterionId: string;
  readonly candidateId: string;
};

const evidencePageText = "Our robots are rated 4.8 out of 5.";

/** One user with a running search of one criterion and one running candidate whose company has one stored page. */
export async function addEvidenceRows(pool: Pool, name: string): Promise<EvidenceRows> {
  const insert = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(`${sql} RETURNING id`, [...values]);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error("nothing was inserted");
    return id;
  };
  const userId = await insert(`INSERT INTO "user" (id, name, email) VALUES ($1, $1, $1)`, [name]);
  const companyId = await insert(
    "INSERT INTO company (domain, name, homepage_url, sources) VALUES ($1, $2, $3, ARRAY['demo'])",
    [`${name}.assay.test`, name, `https://${name}.assay.test/`],
  );
  const pageId = await insert(
    `INSERT INTO page (company_id, url, final_url, outcome, content_hash, text, blocks, facts, links, fetched_at)
     VALUES ($1, $2, $2, 'ok', $3, $4, '[]', '[]', '[]', now())`,
    [companyId, `https://${name}.assay.test/`, name, evidencePageText],
  );
  const searchId = await insert(
    `INSERT INTO search (user_id, query, source, state, wanted, max_candidates)
     VALUES ($1, 'robot makers', 'demo', 'running', 10, 10)`,
    [userId],
  );
  const criterionId = await insert(
    "INSERT INTO criterion (search_id, position, text, kind) VALUES ($1, 0, 'makes robots', 'topic')",
    [searchId],
  );
  const candidateId = await insert(
    `INSERT INTO candidate (search_id, company_id, rank, state, attempt, lease_until)
     VALUES ($1, $2, 1, 'running', 1, now() + interval '1 minute')`,
    [searchId, companyId],
  );
  return { userId, companyId, pageId, searchId, criterionId, candidateId };
}

export type VerdictDraft = {
  readonly outcome?: string;
  readonly judge?: string;
  readonly fact?: unknown;
  readonly quote?: string | null;
  readonly attempt?: number;
  readonly current?: boolean;
  readonly criterionId?: string;
};

/** Inserts a verdict, by default one that is met with a quote of the page; in the transaction of `db` if it is one. */
export async function addVerdict(
  db: Pick<Pool, "query">,
  rows: EvidenceRows,
  draft: VerdictDraft = {},
): Promise<string> {
  const quote = draft.quote === undefined ? "rated 4.8" : draft.quote;
  const inserted = await db.query<{ id: string }>(
    `WITH v AS (
       INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge, fact, is_current)
       VALUES ($1, $2, $3, $4, 0.9, 'It says so.', $5, $6, $7) RETURNING id
     ), c AS (
       INSERT INTO citation (verdict_id, page_id, position, quote, start, "end", fetched_at)
       SELECT v.id, $8, 0, $9::text, 0, 9, now() FROM v WHERE $9::text IS NOT NULL
     )
     SELECT id FROM v`,
    [
      rows.candidateId,
      draft.criterionId ?? rows.criterionId,
      draft.attempt ?? 1,
      draft.outcome ?? "met",
      draft.judge ?? "local",
      draft.fact === undefined ? null : JSON.stringify(draft.fact),
      draft.current ?? true,
      rows.pageId,
      quote,
    ],
  );
  return inserted.rows[0]?.id ?? "";
}

/** What the database said to a statement: the constraint's name, or null when it was accepted. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  }
}
