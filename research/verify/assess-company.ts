import type { CompanyProfile } from "../company";
import type { Criterion } from "../plan/plan";
import type { SiteReading } from "../ports";
import type { Passage, RetrievedPassages } from "../retrieve/passage";
import { retrievePassages } from "../retrieve/retrieve-passages";
import { splitPassages } from "../retrieve/split-passages";
import { checkCitations } from "./check-citations";
import { judgeByDescription } from "./judge-by-description";
import { judgeLocally } from "./judge-locally";
import type { Verdict } from "./verdict";

/** A few hundred tokens per criterion instead of the pages. */
const passagesPerCriterion = 8;

/** The synchronous body of `ResearchCpu.assess`: passages → retrieval → local verdicts → citation check. */
export function assessCompany(input: {
  company: CompanyProfile;
  criteria: readonly Criterion[];
  site: SiteReading;
}): { verdicts: Verdict[]; retrieved: RetrievedPassages[]; passages: Passage[] } {
  const { company, criteria, site } = input;
  const passages = splitPassages(site.pages);
  const retrieved = criteria.map((criterion) => ({
    criterionId: criterion.id,
    passages: retrievePassages({ criterion, passages, limit: passagesPerCriterion }),
  }));
  const verdicts = criteria.map((criterion, index) => {
    const relevant = retrieved[index]?.passages ?? [];
    const verdict = checkCitations(
      judgeLocally({ company, criterion, passages: relevant, site }),
      site.pages,
    );
    if (verdict.outcome !== "unclear") return verdict;
    return judgeByDescription(company, criterion, site.homepageRead) ?? verdict;
  });
  return { verdicts, retrieved, passages };
}
