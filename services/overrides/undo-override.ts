import type { PoolClient } from "pg";
import type { Overridden } from "@/research/override";
import type { ServiceContext } from "../context";
import { changeVerdict, type VerdictPlace } from "./change-verdict";

/**
 * Takes a person's verdict back: the newest one that Assay found stands again. Where there is none the company waits to be
 * checked. Null: there is no such company or live criterion in a search of theirs.
 */
export const undoOverride = ({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VerdictPlace;
}): Promise<Overridden | null> =>
  changeVerdict(ctx, input, (client) => removeOverride(client, input));

async function removeOverride(
  client: PoolClient,
  { candidateId, criterionId }: VerdictPlace,
): Promise<boolean> {
  const removed = await client.query(
    `UPDATE verdict SET is_current = false
     WHERE candidate_id = $1 AND criterion_id = $2 AND is_current AND judge = 'user'`,
    [candidateId, criterionId],
  );
  if (removed.rowCount === 0) return false;
  await client.query(
    `UPDATE verdict SET is_current = true WHERE id = (
       SELECT id FROM verdict WHERE candidate_id = $1 AND criterion_id = $2 AND judge <> 'user'
       ORDER BY attempt DESC LIMIT 1)`,
    [candidateId, criterionId],
  );
  return true;
}
