import { inTransaction } from "@/db/transaction";
import { type CompanyRow, upsertCompanies } from "@/db/upsert-companies";
import { siteDomain, type WebFind } from "@/research/candidates/web-search";
import { isSpendReason, type SpendReason } from "@/research/llm/spend";
import { fail, type Result, succeed } from "@/research/result";
import type { ServiceContext } from "./context";

const findTimeoutMs = 120_000;
const fetchTimeoutMs = 15_000;
const fetchedAtOnce = 6;
const maxFinds = 100;

/**
 * Asks the model's web search for companies, fetches each homepage, and keeps those that answer as companies of the
 * source "web", in the model's order. A dead one is left out with its reason in the log. `try_again`: an outage or a
 * rate limit; `cannot`: a person has to act, and the message says how; a `SpendReason`: a cap is reached.
 */
export async function findWebCompanies({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    searchId: string;
    query: string;
    criteria: readonly { readonly text: string }[];
    maxCandidates: number;
  };
}): Promise<Result<string[], "try_again" | "cannot" | SpendReason>> {
  const { model } = ctx.tools;
  if (!model) return fail("cannot", "Searching the web needs a model: set OPENAI_API_KEY.");
  const found = await model.forSearch(input.searchId).finder.find(
    {
      query: input.query,
      criteria: input.criteria.map(({ text }) => text),
      limit: Math.min(maxFinds, input.maxCandidates),
    },
    AbortSignal.timeout(findTimeoutMs),
  );
  if (!found.ok) {
    const { code, message } = found.error;
    if (isSpendReason(code)) return fail(code, message);
    const isOutage = code === "unavailable" || code === "rate_limited" || code === "aborted";
    return fail(isOutage ? "try_again" : "cannot", message);
  }
  const rows = new Map<string, CompanyRow>();
  for (let at = 0; at < found.value.length; at += fetchedAtOnce) {
    const batch = found.value.slice(at, at + fetchedAtOnce);
    const resolved = await Promise.all(batch.map((find) => resolveHomepage(ctx, find)));
    for (const [index, row] of resolved.entries()) {
      if (row.ok && !rows.has(row.value.domain)) rows.set(row.value.domain, row.value);
      if (!row.ok) {
        const { domain } = batch[index] ?? {};
        ctx.log.info("web_company.left_out", { domain, reason: row.error.message });
      }
    }
  }
  return succeed(await storeCompanies(ctx, [...rows.values()]));
}

/** Where the homepage is after redirects; the company is the site that answers. */
async function resolveHomepage(
  ctx: ServiceContext,
  { name, homepageUrl }: WebFind,
): Promise<Result<CompanyRow, "dead">> {
  const answer = await ctx.tools.web.get(homepageUrl, {
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });
  if (!answer.ok) return fail("dead", answer.error.message);
  const { status, finalUrl } = answer.value;
  // A site that only turns robots away is alive; research will say that it could not be read.
  if (status >= 400 && status !== 401 && status !== 403 && status !== 429) {
    return fail("dead", `its homepage answers ${status}`);
  }
  const domain = siteDomain(new URL(finalUrl));
  if (domain === null) return fail("dead", "its homepage is at no registrable domain");
  return succeed({ ...nothingKnown, domain, name, homepage_url: finalUrl });
}

const nothingKnown = {
  one_liner: null,
  description: null,
  country: null,
  region: null,
  city: null,
  founded_year: null,
  employees: null,
  funding_usd: null,
  funding_stage: null,
  company_type: null,
  status: null,
  hiring: null,
  nonprofit: null,
  industries: [],
} as const;

async function storeCompanies(ctx: ServiceContext, rows: readonly CompanyRow[]): Promise<string[]> {
  return inTransaction(ctx.database.pool, async (client) => {
    await upsertCompanies(client, rows, { source: "web", verified: true });
    const { rows: stored } = await client.query<{ id: string }>(
      `SELECT c.id FROM unnest($1::text[]) WITH ORDINALITY AS f(domain, rank) JOIN company c ON c.domain = f.domain
       ORDER BY f.rank`,
      [rows.map(({ domain }) => domain)],
    );
    return stored.map(({ id }) => id);
  });
}
