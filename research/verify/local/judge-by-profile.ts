import type { CompanyProfile } from "../../company";
import type { Criterion } from "../../plan/plan";
import type { Draft } from "./draft-verdict";

export function judgeByProfile(_criterion: Criterion, _company: CompanyProfile): Draft | null {
  return null;
}
