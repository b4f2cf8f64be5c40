import { checkPrice } from "@/research/llm/prices";
import type { Failure } from "@/research/result";
import type { ServiceContext } from "./context";

/** Why no search can start or go on with this model: a cap in money needs a known price. Null when all is well. */
export function checkModelCap(
  ctx: ServiceContext,
  capUsd: number | undefined,
): Failure<"price_unknown"> | null {
  const { model } = ctx.tools;
  const { ASSAY_USER_DAY_CAP_USD: userDayUsd, ASSAY_DAY_CAP_USD: dayUsd } = ctx.environment;
  const cap = capUsd ?? ctx.caps.usd ?? userDayUsd ?? dayUsd ?? null;
  if (!model || cap === null) return null;
  const checked = checkPrice(model.name, model.price, cap * 1e6);
  return checked.ok ? null : checked.error;
}
