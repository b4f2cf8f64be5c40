import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readEnvironment } from "@/env";
import { apiErrorSchema } from "@/research/search-view";
import type { ServiceContext } from "@/services/context";
import { createContext } from "@/services/create-context";
import { ApiClient, openApi } from "../support/api-routes";

let ctx: ServiceContext;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ ctx, close } = await openApi({
    OPENAI_API_KEY: "sk-test",
    OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
    OPENAI_MODEL: "unpriced-model",
  }));
});
afterAll(() => close());

const client = new ApiClient();
const query = "robot makers";

async function refusalOf(response: Response) {
  const { error } = apiErrorSchema.parse(await response.json());
  return { status: response.status, code: error.code, message: error.message };
}

describe("with a model whose price is not known", () => {
  const refusal = {
    status: 409,
    code: "price_unknown",
    message: expect.stringContaining("ASSAY_MODEL_PRICES"),
  };

  test("a search with a cap in money is refused and says why; one with a cap in tokens starts", async () => {
    expect(
      await refusalOf(await client.call("/api/searches", { body: { query, capUsd: 1 } })),
    ).toEqual(refusal);
    const created = await client.call("/api/searches", { body: { query, capTokens: 5_000 } });
    expect(created.status).toBe(201);
    const { rows } = await ctx.database.pool.query(
      'SELECT cap_micros AS "capMicros", cap_tokens AS "capTokens" FROM search',
    );
    expect(rows).toEqual([{ capMicros: null, capTokens: 5_000 }]);
  });

  test.each(["ASSAY_CAP_USD", "ASSAY_USER_DAY_CAP_USD", "ASSAY_DAY_CAP_USD"])(
    "%s refuses every search",
    async (name) => {
      const { checkModelCap } = await import("@/services/check-model-cap");
      const made = createContext({
        environment: readEnvironment({ ...process.env, [name]: "5" }),
        dispatcher: ctx.dispatcher,
        log: { info: () => {}, error: () => {} },
      });
      expect(checkModelCap(made, undefined)?.code).toBe("price_unknown");
      await made.close();
    },
  );
});

describe("resuming", () => {
  let searchId = "";
  beforeEach(async () => {
    const created = await client.call("/api/searches", { body: { query, capTokens: 5_000 } });
    searchId = (await created.json()).id;
    await ctx.database.pool.query(
      "UPDATE search SET state = 'stopped', stop_reason = 'budget_spent', lease_until = NULL WHERE id = $1",
      [searchId],
    );
  });
  const resume = (call: Parameters<ApiClient["call"]>[1]) =>
    client.call(`/api/searches/${searchId}/resume`, call);

  test("takes a higher cap", async () => {
    const resumed = await resume({ body: { capTokens: 9_000 } });
    expect((await resumed.json()).search).toMatchObject({ state: "queued", capTokens: 9_000 });
  });

  test.each([
    ["{}", { body: {} }],
    ["no body", { method: "POST" }],
  ])("keeps the cap with %s", async (_name, call) => {
    const resumed = await resume(call);
    expect((await resumed.json()).search).toMatchObject({ state: "queued", capTokens: 5_000 });
  });

  test.each([
    ["capUsd", 0],
    ["capUsd", "much"],
    ["capTokens", -1],
    ["capTokens", 1.5],
  ])("refuses %s of %s with its field", async (field, value) => {
    const refused = await resume({ body: { [field]: value } });
    expect(refused.status).toBe(400);
    expect(apiErrorSchema.parse(await refused.json()).error.field).toBe(field);
  });

  test("with a cap in money is refused where the price is not known", async () => {
    expect(await refusalOf(await resume({ body: { capUsd: 2 } }))).toMatchObject({
      status: 409,
      code: "price_unknown",
    });
  });

  test("is for the search's own user", async () => {
    expect(
      (
        await new ApiClient().call(`/api/searches/${searchId}/resume`, {
          body: { capTokens: 9_000 },
        })
      ).status,
    ).toBe(404);
  });
});
