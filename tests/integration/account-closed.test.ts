import { expect, test } from "vitest";
import { ApiClient, openApi } from "../support/api-routes";

test("an instance that its owner has closed takes no account and no search from strangers", async () => {
  const { ctx, close } = await openApi({ ASSAY_SIGN_UP: "closed" });
  try {
    const stranger = new ApiClient();
    const refused = await stranger.call("/api/searches", { body: { query: "robot makers" } });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error: { code: "sign_in_required" } });
    const body = { email: "stranger@users.example", password: "correct horse battery" };
    expect((await stranger.call("/api/account/sign-up", { body })).status).toBe(403);
    const { rows } = await ctx.database.pool.query(`SELECT FROM "user"`);
    expect(rows).toEqual([]);
  } finally {
    await close();
  }
});
