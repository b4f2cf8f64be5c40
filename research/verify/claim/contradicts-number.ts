import type { ClaimReading } from "./read-claim";
import { agrees } from "./read-quantities";

/** Whether the cited sentences have another number, date or rank where the claim has one, and nowhere the claim's. */
export function contradictsNumber(
  { claim, sentences }: ClaimReading,
  cited: readonly number[],
): boolean {
  const stated = cited.flatMap((at) => sentences[at]?.text.quantities ?? []);
  return claim.quantities.some(
    (quantity) =>
      stated.some(({ kind }) => kind === quantity.kind) &&
      !stated.some((other) => agrees(quantity, other)),
  );
}
