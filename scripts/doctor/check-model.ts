import { openProvider } from "@/adapters/llm/open-provider";
import { createOpenAiChatModel } from "@/adapters/llm/openai-chat-model";
import type { ChatErrorCode } from "@/research/llm/chat-model";
import { findPrice, parseModelPrices } from "@/research/llm/prices";
import { succeed } from "@/research/result";
import { type Finding, fine, off, problem } from "./finding";

const timeoutMs = 20_000;
const defaultModel = "gpt-4.1-mini";

/** One real call of some twenty tokens: key, address, model and form of the answer are right when it is answered. */
export async function checkModel(environment: NodeJS.ProcessEnv): Promise<Finding> {
  const name = "Model";
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = environment;
  if (!apiKey) return off(name, "None is set: the local judge estimates, and nothing is spent.");
  const model = environment.OPENAI_MODEL || defaultModel;
  const overrides = parseModelPrices(environment.ASSAY_MODEL_PRICES);
  if (!overrides.ok) return problem(name, overrides.error.message, "Correct ASSAY_MODEL_PRICES.");
  const chat = createOpenAiChatModel({
    apiKey,
    baseUrl: baseUrl || undefined,
    model,
    price: null,
    spend: { reserve: async () => succeed({ reservationId: "doctor" }), settle: async () => {} },
    provider: openProvider,
    limits: { maxTries: 1, tryTimeoutMs: timeoutMs },
  });
  const answer = await chat.forSearch("doctor").complete({
    purpose: "plan",
    system: "You test a connection.",
    user: 'Answer with the JSON object {"ok":true}.',
    schema: {
      type: "object",
      properties: { ok: { type: "boolean" } },
      required: ["ok"],
      additionalProperties: false,
    },
    schemaName: "connection_test",
    maxOutputTokens: 500,
    signal: AbortSignal.timeout(timeoutMs * 2),
  });
  const where = `${model} at ${baseUrl || "OpenAI"}`;
  if (!answer.ok)
    return problem(name, `${where}: ${answer.error.message}`, advice[answer.error.code]);
  const price = findPrice(model, { baseUrl: baseUrl || undefined, overrides: overrides.value });
  return price || !environment.ASSAY_CAP_USD
    ? fine(name, `${where} answers.`)
    : problem(
        name,
        `${where} answers, but its price is not known, so ASSAY_CAP_USD cannot hold.`,
        "Say the price in ASSAY_MODEL_PRICES, or cap tokens alone (ASSAY_CAP_TOKENS).",
      );
}

const advice: Readonly<Record<ChatErrorCode, string>> = {
  misconfigured: "Correct what it names. Until then searches with a model fail, with this reason.",
  unavailable: "Check OPENAI_BASE_URL, and that this machine may reach it.",
  rate_limited: "Wait, or raise the limits of the account.",
  invalid_answer:
    "Use an endpoint that speaks OpenAI's chat completions, and a model that can write JSON.",
  refused: "Choose another OPENAI_MODEL.",
  aborted: "The endpoint takes too long: choose another, or look at what it does.",
  budget_spent: "Try again.",
  user_day_spent: "Try again.",
  day_spent: "Try again.",
  price_unknown: "Say the price in ASSAY_MODEL_PRICES.",
};
