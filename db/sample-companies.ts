import type { PoolClient } from "pg";
import { z } from "zod";
import { maxHalvings, partMark } from "@/research/candidates/company-marks";
import type { Bind } from "./company-filter";

/** A part in which more than so many times what is wanted pass is not read to its end; a smaller one is taken. */
const maxSurplus = 6;
/** Companies that the index offers are read at most, whether or not they pass the rest of the test. */
const maxOffered = 30_000;

/**
 * Ids of the best `limit` among `wanted` companies that pass a test: among all when no more pass, else among those with
 * the smallest hash of their domain, so that neither the order of rows on disk nor the planner's guess decides who is
 * seen. Reads a few times `wanted` rows, whatever the corpus holds.
 */
export async function sampleCompanies(
  client: PoolClient,
  input: {
    /** The test, within a part of all companies where one is named. */
    writeTest: (bind: Bind, part: string | null) => string;
    /** What counts first, as SQL over the columns of `company`. */
    writeFits: (bind: Bind) => string;
    /** What counts among equals, as SQL over `search_vector`; the hash decides where nothing does. */
    writeRank?: (bind: Bind) => string;
    wanted: number;
    limit: number;
  },
): Promise<string[]> {
  const { wanted, limit, writeRank: rank = () => "0::int" } = input;
  const expected = await estimateRows(client, input.writeTest);
  const coarsest = halvingsDownTo(maxOffered, expected.offered);
  let tooCoarse = coarsest - 1;
  let halvings = Math.max(coarsest, halvingsDownTo(3 * wanted, expected.passing));
  for (;;) {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const { rows } = await client.query<{ id: string; seen: number }>(
      `WITH part AS MATERIALIZED (
         SELECT id, md5(domain) COLLATE "C" AS hash, search_vector, ${input.writeFits(bind)} AS fits FROM company
         WHERE ${input.writeTest(bind, partMark(halvings))}
         LIMIT ${bind(maxSurplus * wanted)})
       SELECT id, (SELECT count(*)::int FROM part) AS seen
       FROM (SELECT * FROM part ORDER BY hash LIMIT ${bind(wanted)}) AS ranked
       ORDER BY fits DESC, ${rank(bind)} DESC, hash LIMIT ${bind(limit)}`,
      values,
    );
    const seen = rows[0]?.seen ?? 0;
    if (seen >= maxSurplus * wanted && halvings < maxHalvings) {
      tooCoarse = halvings;
      halvings = Math.min(maxHalvings, halvings + 2);
    } else if (seen < wanted && halvings > tooCoarse + 1) {
      halvings = Math.max(tooCoarse + 1, halvings - halvingsDownTo(seen, 2 * wanted));
    } else {
      return rows.map(({ id }) => id);
    }
  }
}

/** How often a number of companies is halved until at most `few` are left. */
const halvingsDownTo = (few: number, many: number): number =>
  Math.min(maxHalvings, Math.max(0, Math.ceil(Math.log2(many / Math.max(1, few)))));

const planSchema = z.object({
  "Plan Rows": z.number(),
  Plans: z.array(z.object({ "Plan Rows": z.number() })).optional(),
});
const explainedSchema = z.array(
  z.object({ "QUERY PLAN": z.array(z.object({ Plan: planSchema })).length(1) }),
);

/** How many companies the planner expects to pass, and how many of them and others it expects from the index. */
export async function estimateRows(
  client: PoolClient,
  writeTest: (bind: Bind, part: null) => string,
): Promise<{ passing: number; offered: number }> {
  const values: unknown[] = [];
  const test = writeTest((value) => `$${values.push(value)}`, null);
  const { rows } = await client.query(
    `EXPLAIN (FORMAT JSON) SELECT id FROM company WHERE ${test}`,
    values,
  );
  const plan = explainedSchema.parse(rows)[0]?.["QUERY PLAN"][0]?.Plan;
  const passing = plan?.["Plan Rows"] ?? 0;
  return { passing, offered: plan?.Plans?.[0]?.["Plan Rows"] ?? passing };
}
