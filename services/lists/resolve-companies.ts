import type { PoolClient } from "pg";
import { storableText } from "@/db/storable-text";
import type { ListEntry } from "@/research/list-view";
import { readWebsite } from "../import/to-company";
import type { GivenCompany } from "./read-list-text";

export type ResolvedEntry = {
  readonly given: string;
  readonly companyId: string | null;
  readonly problem: ListEntry["problem"];
};

/**
 * The companies that were meant: by website, else by name where exactly one known company has it. A website that nobody has
 * named yet becomes a company of which nothing but its address is believed; what is known of others stays as it is.
 */
export async function resolveCompanies(
  client: PoolClient,
  given: readonly GivenCompany[],
): Promise<ResolvedEntry[]> {
  const addressed = given.map((one) => ({ ...one, ...readAddress(one.website) }));
  await addUnknown(client, addressed);
  const { rows: byDomain } = await client.query<{ domain: string; id: string }>(
    // Locked, so that none is removed as unused before the list refers to it.
    "SELECT domain, id FROM company WHERE domain = ANY($1) ORDER BY domain FOR KEY SHARE",
    [addressed.flatMap(({ hosts }) => hosts)],
  );
  const { rows: byName } = await client.query<{ name: string; id: string; count: number }>(
    `SELECT lower(name) AS name, min(id::text) AS id, count(*)::int AS count FROM company
     WHERE lower(name) IN (SELECT lower(n) FROM unnest($1::text[]) AS n) GROUP BY lower(name)`,
    [
      addressed.flatMap(({ website, name }) =>
        website === null && name !== null ? [storableText(name)] : [],
      ),
    ],
  );
  const domains = new Map(byDomain.map(({ domain, id }) => [domain, id]));
  const names = new Map(byName.map((row) => [row.name, row]));
  return addressed.map(({ given: written, name, website, hosts }) => {
    const entry = { given: storableText(written) };
    if (website !== null) {
      const companyId = hosts.map((host) => domains.get(host)).find(Boolean) ?? null;
      return { ...entry, companyId, problem: companyId === null ? "not_public" : null };
    }
    const found = names.get((name ?? "").toLowerCase());
    if (found?.count === 1) return { ...entry, companyId: found.id, problem: null };
    return { ...entry, companyId: null, problem: found ? "ambiguous_name" : "unknown_name" };
  });
}

type Address = {
  /** Domains that it may be known under, the most exact first. */
  readonly hosts: readonly string[];
  readonly fresh: ReturnType<typeof readWebsite>;
};

function readAddress(website: string | null): Address {
  if (website === null) return { hosts: [], fresh: null };
  const written = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  const fresh = readWebsite(website);
  const host = URL.canParse(written) ? new URL(written).hostname.toLowerCase() : null;
  const hosts = [host, host?.replace(/^www\./, ""), fresh?.domain];
  return { hosts: [...new Set(hosts.flatMap((one) => one || []))], fresh };
}

async function addUnknown(
  client: PoolClient,
  addressed: readonly (GivenCompany & Address)[],
): Promise<void> {
  const fresh = addressed.flatMap(({ name, fresh: found }) =>
    found ? [{ ...found, name: storableText(name ?? found.domain) }] : [],
  );
  await client.query(
    `INSERT INTO company (domain, name, homepage_url, sources, verified)
     SELECT f.domain, f.name, f.homepage_url, ARRAY['listed'], false
     FROM jsonb_to_recordset($1) AS f(domain text, name text, homepage_url text) ORDER BY f.domain
     ON CONFLICT (domain) DO NOTHING`,
    [JSON.stringify(fresh)],
  );
}
