import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { loadSearchViews, lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { isCommonSource, listOfSource } from "@/research/company";
import { isSpendReason, type SpendReason } from "@/research/llm/spend";
import { type Result, succeed } from "@/research/result";
import type { SearchView } from "@/research/search-view";
import { announceSearch, finishSearch } from "./chain/advance-search";
import { noteEnd } from "./chain/note-end";
import { failSearch } from "./chain/start-or-fail";
import type { SearchRequest, ServiceContext } from "./context";
import { findCompanies } from "./find-companies";
import { findWebCompanies } from "./find-web-companies";
import { loadListedCompanies } from "./lists/load-listed-companies";
import { stopLockedSearch } from "./stop-search";

/** An encoder that hangs costs the search its vectors, not its candidates. */
const findTimeoutMs = 10_000;

/**
 * Finds and ranks the companies to check, and stores those that the search does not have as pending rows, up to its
 * number. Returns false when the request has been superseded. A company is a candidate of a search once.
 */
export const findCandidates = (work: {
  ctx: ServiceContext;
  input: SearchRequest;
}): Promise<boolean> =>
  work.ctx.telemetry.inSearch(work.input, "search.find", {}, () => find(work));

async function find({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SearchRequest;
}): Promise<boolean> {
  const { pool } = ctx.database;
  const [view] = await loadSearchViews(pool, [input.searchId]);
  if (!view) return false;
  const entered = await inTransaction(pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return false;
    if (!["planning", "finding"].includes(search.state)) return false;
    await client.query("UPDATE search SET state = 'finding' WHERE id = $1", [search.id]);
    await announceSearch(client, search.id);
    return true;
  });
  if (!entered) return false;
  // One that was resumed, and waited for a place, has what it looked for.
  if (view.counts.total >= view.maxCandidates) return true;

  const companyIds = await findCompanyIds(ctx, view);
  if (!companyIds.ok) {
    const { code } = companyIds.error;
    if (code === "try_again") throw new Error(companyIds.error.message);
    if (isSpendReason(code)) {
      await inTransaction(pool, async (client) => {
        const search = await lockSearch(client, input.searchId);
        if (search?.state === "finding" && search.attempt === input.attempt)
          await stopLockedSearch(client, search, code);
      });
      return false;
    }
    await failSearch({ ctx, input, message: companyIds.error.message });
    return false;
  }
  let ended = false;
  const found = await inTransaction(pool, async (client) => {
    const search = await lockSearch(client, input.searchId);
    if (!search || search.epoch !== input.epoch || search.attempt !== input.attempt) return false;
    await client.query(
      `INSERT INTO candidate (search_id, company_id, rank, epoch)
       SELECT $1, f.id, known.last + row_number() OVER (ORDER BY f.rank), $3
       FROM unnest($2::uuid[]) WITH ORDINALITY AS f(id, rank),
         (SELECT count(*) AS total, coalesce(max(rank), 0) AS last FROM candidate WHERE search_id = $1) AS known
       WHERE NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = $1 AND c.company_id = f.id)
       ORDER BY f.rank LIMIT greatest(0, $4 - (SELECT count(*) FROM candidate WHERE search_id = $1))`,
      [search.id, companyIds.value, search.epoch, search.maxCandidates],
    );
    const candidates = await loadCandidateViews(client, search.id);
    if (candidates.length === 0) {
      await finishSearch(client, search, "no_candidates");
      ended = true;
      return false;
    }
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return true;
  });
  if (ended) await noteEnd(ctx, input);
  return found;
}

async function findCompanyIds(
  ctx: ServiceContext,
  view: SearchView,
): Promise<Result<string[], "try_again" | "cannot" | SpendReason>> {
  const { pool } = ctx.database;
  const { rows } = await pool.query<{ lists: string[] }>(
    "SELECT exclude_list_ids AS lists FROM search WHERE id = $1",
    [view.id],
  );
  const excluded = new Set(await loadListedCompanies(pool, rows[0]?.lists ?? []));
  if (!isCommonSource(view.source)) {
    const listed = await loadListedCompanies(pool, [listOfSource(view.source) ?? ""]);
    return succeed(listed.filter((id) => !excluded.has(id)));
  }
  if (view.source === "web") {
    const found = await findWebCompanies({ ctx, input: { ...view, searchId: view.id } });
    return found.ok ? succeed(found.value.filter((id) => !excluded.has(id))) : found;
  }
  const companies = await findCompanies({
    pool,
    encoder: ctx.tools.encoder,
    source: view.source,
    excluded,
    criteria: view.criteria,
    limit: view.maxCandidates,
    signal: AbortSignal.timeout(findTimeoutMs),
  });
  return succeed(companies.map(({ profile }) => profile.id));
}
