import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../context";
import { readShare } from "./read-share";

/** 192 bits that nobody guesses, in 32 letters. */
const tokenBytes = 24;

/** Makes the link to a search, or finds the one that there is. */
export async function shareSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string };
}): Promise<string | null> {
  await ctx.database.pool.query(
    "INSERT INTO search_share (search_id, token) VALUES ($1, $2) ON CONFLICT (search_id) DO NOTHING",
    [input.searchId, randomBytes(tokenBytes).toString("base64url")],
  );
  return readShare({ ctx, input });
}
