import type { PoolClient } from "pg";
import { type AddToList, mostListEntries } from "@/research/list-view";
import { fail, type Result, succeed } from "@/research/result";
import { readListText } from "./read-list-text";
import { type ResolvedEntry, resolveCompanies } from "./resolve-companies";

/** What is to be added to a list: of a text, of a search's matches, of some of its companies, or nothing. */
export async function findEntries(
  client: PoolClient,
  { userId, text, searchId, companyIds }: AddToList & { userId: string },
): Promise<Result<ResolvedEntry[], "list_full" | "unknown_search">> {
  if (searchId === undefined) {
    const given = readListText(text ?? "");
    const distinct = new Set(given.map((one) => one.given.toLowerCase())).size;
    if (distinct > mostListEntries) return fail("list_full", describeFull(distinct));
    return succeed(await resolveCompanies(client, given));
  }
  const { rows } = await client.query<{ given: string | null; companyId: string | null }>(
    `SELECT o.domain AS given, o.id AS "companyId" FROM search s
     LEFT JOIN candidate c ON c.search_id = s.id
       AND CASE WHEN $3::uuid[] IS NULL THEN 'matched' IN (c.state, c.settled_as) ELSE c.company_id = ANY($3) END
     LEFT JOIN company o ON o.id = c.company_id
     WHERE s.id = $1 AND s.user_id = $2 ORDER BY c.rank`,
    [searchId, userId, companyIds ?? null],
  );
  const found = new Set(rows.map(({ companyId }) => companyId));
  if (rows.length === 0 || companyIds?.some((id) => !found.has(id.toLowerCase()))) {
    return fail(
      "unknown_search",
      "There is no such search, it is somebody else's, or has no such company.",
    );
  }
  return succeed(
    rows.flatMap(({ given, companyId }) =>
      given !== null && companyId !== null ? [{ given, companyId, problem: null }] : [],
    ),
  );
}

const number = new Intl.NumberFormat("en");

export const describeFull = (entries: number): string =>
  `A list holds ${number.format(mostListEntries)} companies at most; this one would have ${number.format(entries)}. Nothing was added.`;
