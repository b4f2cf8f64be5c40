import type { PoolClient } from "pg";
import type { Source } from "@/research/company";
import type { Condition } from "@/research/plan/plan";
import { type Bind, writeAllowed } from "./company-filter";
import { estimateRows } from "./sample-companies";

/** More than these are not counted one by one: the planner's own estimate is near enough to look at. */
const countedMost = 20_000;

/** Companies of a source that no condition rules out; exact while they are few, never a scan of all. */
export async function countAllowed(
  client: PoolClient,
  input: { source: Source; conditions: readonly Condition[] },
): Promise<number> {
  const writeTest = (bind: Bind) => writeAllowed(bind, { ...input, isKnown: false, part: null });
  const { offered, passing } = await estimateRows(client, writeTest);
  if (offered > countedMost) return toTwoDigits(passing);
  const values: unknown[] = [];
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM company WHERE ${writeTest((value) => `$${values.push(value)}`)}`,
    values,
  );
  return rows[0]?.n ?? 0;
}

const toTwoDigits = (count: number) => Math.round(Number(count.toPrecision(2)));
