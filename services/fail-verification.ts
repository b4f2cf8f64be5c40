import type { ServiceContext, VerificationClaim } from "./context";
import { recordVerification } from "./record-verification";

/** An attempt that the engine gave up on: recorded like every other result, so that the chain goes on. */
export async function failVerification({
  ctx,
  input: claim,
}: {
  ctx: ServiceContext;
  input: VerificationClaim;
}): Promise<VerificationClaim[]> {
  return recordVerification({
    ctx,
    input: {
      claim,
      result: {
        kind: "errored",
        code: "research_error",
        message: "Something broke while this company was researched, three times over.",
        verdicts: [],
        reading: null,
      },
    },
  });
}
