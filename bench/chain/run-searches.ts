import { createSearchSchema } from "@/research/search-view";
import { createSearch } from "@/services/create-search";
import { watchSearch } from "@/services/watch-search";
import type { ServedApp } from "./serve-bench-app";

export type SearchTimes = { readonly firstMs: number; readonly allMs: number };

/**
 * Users, each with a list of companies of their own, since of one host one page is read at a time, whoever asks. Nobody serves
 * them; the stand-in web answers for every address. Made once, however often it is called.
 */
export async function addUsersAndCompanies(
  { ctx }: ServedApp,
  counts: { users: number; companies: number },
): Promise<string[]> {
  const users = Array.from({ length: counts.users }, (_, n) => `bench-user-${n}`);
  await ctx.database.prisma.user.createMany({
    data: users.map((id) => ({ id, name: id, email: `${id}@bench.invalid`, isAnonymous: true })),
    skipDuplicates: true,
  });
  await ctx.database.pool.query(
    `INSERT INTO company (domain, name, homepage_url, one_liner, sources)
     SELECT 'bench' || n || '.com', 'Company ' || n, 'https://bench' || n || '.com/', 'Makes robots', ARRAY['imported']
     FROM generate_series(1, $1) AS n ON CONFLICT DO NOTHING`,
    [counts.users * counts.companies],
  );
  await ctx.database.pool.query(
    `WITH made AS (
       INSERT INTO company_list (user_id, name) SELECT u.id, 'bench' FROM unnest($1::text[]) AS u(id)
       WHERE NOT EXISTS (SELECT 1 FROM company_list l WHERE l.user_id = u.id) RETURNING id, user_id)
     INSERT INTO company_list_entry (list_id, position, given, company_id)
     SELECT m.id, n, o.domain, o.id FROM made m
       JOIN unnest($1::text[]) WITH ORDINALITY AS u(id, user_number) ON u.id = m.user_id
       CROSS JOIN generate_series(1, $2::int) AS n
       JOIN company o ON o.domain = 'bench' || ((user_number - 1) * $2::int + n) || '.com'`,
    [users, counts.companies],
  );
  return users;
}

const isTerminal = (state: string) => /^(?:matched|rejected|unclear)$/.test(state);

/** Starts one search that checks the first companies of its user's list; its id. */
export async function startSearch(
  { ctx }: ServedApp,
  search: { userId: string; companies: number },
): Promise<string> {
  const list = await ctx.database.prisma.companyList.findFirstOrThrow({
    where: { userId: search.userId },
    select: { id: true },
  });
  const { id } = await createSearch({
    ctx,
    input: {
      userId: search.userId,
      idempotencyKey: null,
      request: createSearchSchema.parse({
        query: "robot makers with a boat licence",
        source: `list:${list.id}`,
        wanted: search.companies,
        maxCandidates: search.companies,
        criteria: [{ text: "has a licence for boats", kind: "other", condition: null, spans: [] }],
      }),
    },
  });
  return id;
}

/** Follows a search that starts now to its end, every company decided; times from now on. */
async function followSearch({ ctx }: ServedApp, searchId: string): Promise<SearchTimes> {
  const startedAt = performance.now();
  let firstMs = Number.NaN;
  const input = { searchId, afterSeq: 0, signal: AbortSignal.timeout(1_800_000) };
  for await (const events of watchSearch({ ctx, input })) {
    const isDecided = events.some(
      ({ data }) => data.type === "candidate" && isTerminal(data.candidate.state),
    );
    if (isDecided && Number.isNaN(firstMs)) firstMs = performance.now() - startedAt;
  }
  const { rows } = await ctx.database.pool.query<{ undecided: number }>(
    "SELECT count(*)::int AS undecided FROM candidate WHERE search_id = $1 AND state NOT IN ('matched', 'rejected', 'unclear')",
    [searchId],
  );
  if (rows[0]?.undecided !== 0) throw new Error(`${rows[0]?.undecided} companies were not decided`);
  return { firstMs, allMs: performance.now() - startedAt };
}

/** Resolves once the search has a verdict. */
export async function waitForFirst({ ctx }: ServedApp, searchId: string): Promise<void> {
  const input = { searchId, afterSeq: 0, signal: AbortSignal.timeout(120_000) };
  for await (const events of watchSearch({ ctx, input })) {
    if (events.some(({ data }) => data.type === "candidate" && isTerminal(data.candidate.state)))
      return;
  }
  throw new Error("a search ended without a verdict");
}

/** From the wish to the last verdict. */
export async function runSearch(
  app: ServedApp,
  search: { userId: string; companies: number },
): Promise<SearchTimes> {
  const startedAt = performance.now();
  const id = await startSearch(app, search);
  const createdMs = performance.now() - startedAt;
  const { firstMs, allMs } = await followSearch(app, id);
  return { firstMs: firstMs + createdMs, allMs: allMs + createdMs };
}
