import type { PoolClient } from "pg";
import { storableText } from "@/db/storable-text";
import type { Overridden, Override } from "@/research/override";
import type { ServiceContext } from "../context";
import { changeVerdict, type VerdictPlace } from "./change-verdict";

/**
 * Puts a person's verdict in the place of what Assay found. It is kept through rechecks, and needs no quote: the note is
 * its reason. Null: there is no such company or live criterion in a search of theirs.
 */
export const overrideVerdict = ({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: VerdictPlace & Override;
}): Promise<Overridden | null> =>
  changeVerdict(ctx, input, (client) => appendOverride(client, input));

async function appendOverride(
  client: PoolClient,
  { candidateId, criterionId, outcome, note }: VerdictPlace & Override,
): Promise<boolean> {
  await client.query(
    "UPDATE verdict SET is_current = false WHERE candidate_id = $1 AND criterion_id = $2 AND is_current",
    [candidateId, criterionId],
  );
  await client.query(
    `INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge)
     SELECT id, $2, attempt, $3, 1, $4, 'user' FROM candidate WHERE id = $1`,
    [
      candidateId,
      criterionId,
      outcome,
      note === "" ? "Set by hand, without a note." : storableText(note),
    ],
  );
  return true;
}
