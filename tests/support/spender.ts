import pg from "pg";
import { createOpenAiChatModel } from "@/adapters/llm/openai-chat-model";
import { createPostgresProviderGate } from "@/services/spend/postgres-provider-gate";
import { createPostgresSpend, type DayCaps } from "@/services/spend/postgres-spend";

export type SpenderInput = {
  readonly databaseUrl: string;
  readonly baseUrl: string;
  readonly searchIds: readonly string[];
  readonly calls: number;
  readonly dayCaps: DayCaps;
};

/** As many calls of the real client at once as asked for, over the searches in turn; resolves to what became of each. */
export async function spendOnCalls(input: SpenderInput): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: input.databaseUrl, max: 10 });
  const models = createOpenAiChatModel({
    apiKey: "sk-test",
    baseUrl: input.baseUrl,
    model: "fake-model",
    price: { inputUsd: 1, outputUsd: 2 },
    spend: createPostgresSpend(pool, "fake-model", input.dayCaps),
    provider: createPostgresProviderGate(pool, {
      key: "model:fake-model",
      callsPerMinute: null,
      tokensPerMinute: null,
    }),
    limits: { maxConcurrentCalls: input.calls },
  });
  const callOnce = async (n: number) => {
    const model = models.forSearch(input.searchIds[n % input.searchIds.length] ?? "");
    const answer = await model.complete({
      purpose: "plan",
      system: "Answer in JSON.",
      user: "<<<DATA w query\ncompanies that sell bicycles\nDATA w>>>",
      schema: { type: "object", properties: {}, required: [], additionalProperties: false },
      schemaName: "plan",
      maxOutputTokens: 500,
      signal: new AbortController().signal,
    });
    return answer.ok ? "ok" : answer.error.code;
  };
  const codes = await Promise.all(Array.from({ length: input.calls }, (_, n) => callOnce(n)));
  await pool.end();
  return codes;
}
