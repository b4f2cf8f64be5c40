import type { RankedCompany } from "../candidates/rank-pool";
import type { Criterion } from "../plan/plan";
import { judgeProfile } from "./judge-by-description";

/** A profile that says the words and still ranks far below the best mostly only mentions them. */
const minFit = 0.6;

/** Whether a company meets every criterion by its profile alone. Meant to be right when it says yes. */
export const meetsAll = (
  { profile, fit }: RankedCompany,
  criteria: readonly Criterion[],
): boolean =>
  fit >= minFit &&
  criteria.every((criterion) => judgeProfile(profile, criterion).outcome === "met");
