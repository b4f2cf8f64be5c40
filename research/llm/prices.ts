import { z } from "zod";
import { fail, type Result, succeed } from "../result";

/** US dollars per million tokens, which is the same number as millionths of a dollar per token. */
const modelPriceSchema = z.object({
  inputUsd: z.number().nonnegative(),
  outputUsd: z.number().nonnegative(),
});
export type ModelPrice = z.infer<typeof modelPriceSchema>;

const modelPricesSchema = z.record(z.string().min(1), modelPriceSchema);
export type ModelPrices = z.infer<typeof modelPricesSchema>;

const price = (inputUsd: number, outputUsd: number): ModelPrice => ({ inputUsd, outputUsd });

/** OpenAI's list prices (standard tier, uncached). They change: `ASSAY_MODEL_PRICES` overrides them. */
const openAiPrices: ModelPrices = {
  "gpt-4o": price(2.5, 10),
  "gpt-4o-2024-05-13": price(5, 15),
  "gpt-4o-mini": price(0.15, 0.6),
  "gpt-4.1": price(2, 8),
  "gpt-4.1-mini": price(0.4, 1.6),
  "gpt-4.1-nano": price(0.1, 0.4),
  "gpt-5": price(1.25, 10),
  "gpt-5-mini": price(0.25, 2),
  "gpt-5-nano": price(0.05, 0.4),
  "gpt-5.1": price(1.25, 10),
  "gpt-5.4": price(2.5, 15),
  o1: price(15, 60),
  o3: price(2, 8),
  "o3-mini": price(1.1, 4.4),
  "o4-mini": price(1.1, 4.4),
};

/**
 * Reads `ASSAY_MODEL_PRICES`: `{"my-model":{"inputUsd":0.5,"outputUsd":1.5}}`, US dollars per million tokens.
 * Empty or undefined gives no overrides.
 */
export function parseModelPrices(json: string | undefined): Result<ModelPrices, "bad_prices"> {
  if (json === undefined || json.trim() === "") return succeed({});
  const shape = 'a JSON object like {"my-model":{"inputUsd":0.5,"outputUsd":1.5}}';
  try {
    const parsed = modelPricesSchema.safeParse(JSON.parse(json));
    return parsed.success
      ? succeed(parsed.data)
      : fail("bad_prices", `ASSAY_MODEL_PRICES must be ${shape}.`);
  } catch {
    return fail("bad_prices", `ASSAY_MODEL_PRICES is not JSON; it must be ${shape}.`);
  }
}

const isOpenAi = (baseUrl: string | undefined): boolean =>
  baseUrl === undefined ||
  (URL.canParse(baseUrl) && new URL(baseUrl).hostname === "api.openai.com");

/**
 * The price of a model at an endpoint, or null. The built-in list counts only at OpenAI's own endpoint: the same name
 * costs something else elsewhere, and a cap in money is only as good as the price. A dated snapshot
 * ("gpt-4.1-2025-04-14") costs what its family costs unless it is listed itself.
 */
export function findPrice(
  model: string,
  options: { readonly baseUrl?: string | undefined; readonly overrides?: ModelPrices },
): ModelPrice | null {
  const family = model.replace(/-\d{4}-\d{2}-\d{2}$/, "");
  const overrides = options.overrides ?? {};
  const own = lookUp(overrides, model) ?? lookUp(overrides, family);
  if (own !== null || !isOpenAi(options.baseUrl)) return own;
  return lookUp(openAiPrices, model) ?? lookUp(openAiPrices, family);
}

const lookUp = (prices: ModelPrices, model: string): ModelPrice | null =>
  Object.hasOwn(prices, model) ? (prices[model] ?? null) : null;

/** Millionths of a US dollar, rounded up; cached input counts in full, so this never says too little. */
export const costMicros = (
  modelPrice: ModelPrice,
  inputTokens: number,
  outputTokens: number,
): number => Math.ceil(inputTokens * modelPrice.inputUsd + outputTokens * modelPrice.outputUsd);

/** To be asked before a search starts: a cap in money needs a price. A cap in tokens always works. */
export function checkPrice(
  model: string,
  modelPrice: ModelPrice | null,
  capMicros: number | null,
): Result<null, "price_unknown"> {
  if (capMicros === null || modelPrice !== null) return succeed(null);
  return fail(
    "price_unknown",
    `The price of the model "${model}" is not known, so a spend limit in dollars cannot be kept. Set ASSAY_MODEL_PRICES, or limit tokens instead.`,
  );
}
