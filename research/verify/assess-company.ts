import type { CompanyProfile } from "../company";
import type { Criterion } from "../plan/plan";
import type { Assessment, SiteReading } from "../ports";
import { addForeign } from "../retrieve/add-foreign";
import { estimateTokens } from "../retrieve/estimate-tokens";
import type { CriterionSimilarities, Passage, RankedPassage } from "../retrieve/passage";
import { findSurvivors, retrievePassages } from "../retrieve/retrieve-passages";
import { splitPassages } from "../retrieve/split-passages";
import { checkCitations } from "./check-citations";
import { judgeByDescription } from "./judge-by-description";
import { judgeLocally } from "./judge-locally";
import type { Citation } from "./verdict";

/** The first look takes the better half, a second look what is left. */
const passagesPerCriterion = 16;
/** As many as one criterion alone may have encoded. */
const survivorsPerCriterion = 24;

/**
 * The synchronous body of `ResearchCpu.assess`: passages → retrieval → local verdicts → citation check. `similarities` are of
 * an earlier call's survivors over the same pages: passages have the same ids every time.
 */
export function assessCompany(input: {
  company: CompanyProfile;
  criteria: readonly Criterion[];
  site: SiteReading;
  similarities?: readonly CriterionSimilarities[];
}): Assessment {
  const { company, criteria, site } = input;
  const passages = splitPassages(site.pages);
  const retrieved = criteria.map((criterion) => ({
    criterionId: criterion.id,
    passages: retrievePassages({
      criterion,
      passages,
      limit: passagesPerCriterion,
      similarities: input.similarities?.find(({ criterionId }) => criterionId === criterion.id)
        ?.byPassage,
    }),
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
  return {
    verdicts,
    retrieved: retrieved.map((one, index) => ({
      ...one,
      passages: addForeign(
        putEvidenceFirst(one.passages, verdicts[index]?.citations ?? [], passages),
        passages,
        site.pages,
        passagesPerCriterion,
      ),
    })),
    survivors: criteria.map((criterion) => ({
      criterionId: criterion.id,
      passages: findSurvivors(criterion, passages, survivorsPerCriterion),
    })),
    passageCount: passages.length,
    pageTokens: site.pages.reduce((sum, page) => sum + estimateTokens(page.text), 0),
  };
}

/** What the rules found, structured facts among it, is the first that another judge has to see. */
function putEvidenceFirst(
  ranked: readonly RankedPassage[],
  citations: readonly Citation[],
  passages: readonly Passage[],
): RankedPassage[] {
  const cited = passages.filter(({ pageId, start, end }) =>
    citations.some((one) => one.pageId === pageId && one.start < end && one.end > start),
  );
  const best = ranked[0]?.score ?? 0;
  const first = cited.map((passage): RankedPassage => {
    const known = ranked.find(({ id }) => id === passage.id);
    return known ?? { ...passage, score: best, similarity: null };
  });
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...ranked.filter(({ id }) => !ids.has(id))].slice(0, passagesPerCriterion);
}
