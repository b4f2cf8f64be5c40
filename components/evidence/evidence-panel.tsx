"use client";

import { ChevronDown, ChevronUp, RotateCw, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { ValuesSection } from "@/components/columns/values-section";
import { readCandidate } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { findCell } from "@/components/results/columns";
import { stateWords } from "@/components/results/describe-verdict";
import { countOf } from "@/components/search/describe-search";
import type { SearchScope } from "@/components/search/search-scope";
import { IconButton } from "@/components/ui/icon-button";
import type { Override } from "@/research/override";
import type {
  CandidateDetail,
  CandidateView,
  ColumnView,
  CriterionView,
  RecheckRequest,
  VerdictView,
} from "@/research/search-view";
import type { Citation } from "@/research/verify/verdict";
import { isWebAddress } from "./describe-page";
import { PagesList } from "./pages-list";
import { StoredPage } from "./stored-page";
import { OpenCriterion, VerdictItem } from "./verdict-item";

/** What the owner can do about a company: have it, or one criterion of it, checked again, or know better. */
export type EvidenceActions = {
  /** While something else is being changed. */
  readonly busy: boolean;
  readonly recheck: (what: RecheckRequest) => void;
  readonly askValues: (what: { candidateId: string; columnId?: string }) => void;
  readonly override: (
    cell: { candidateId: string; criterionId: string },
    override: Override | null,
  ) => Promise<boolean>;
};

/** Those of a person's verdict are of what it replaced. */
const citationsOf = (verdict: VerdictView) => (verdict.replaced ?? verdict).citations;

/** The proof for one company: every verdict with its quotes, and the stored page that the quote is on. */
export function EvidencePanel({
  scope,
  candidate,
  criteria,
  columns,
  isRunning,
  chosenId,
  onMove,
  actions,
  onClose,
}: {
  scope: SearchScope;
  candidate: CandidateView;
  criteria: readonly CriterionView[];
  columns: readonly ColumnView[];
  /** The search is not over. */
  isRunning: boolean;
  /** The criterion or column that the reader came for. */
  chosenId: string | null;
  onMove: (by: 1 | -1) => void;
  /** Null for a reader who may not change anything. */
  actions: EvidenceActions | null;
  onClose: () => void;
}) {
  const { id, decidedAt, cells, values } = candidate;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision or cell means new evidence to load.
  const load = useCallback(
    (signal: AbortSignal) => readCandidate(scope, id, signal),
    [scope, id, decidedAt, cells, values],
  );
  const { loaded, reload } = useLoaded(load);
  const detail =
    loaded.state === "loaded" && loaded.value.candidate.id === id ? loaded.value : null;
  return (
    <>
      <div className="flex items-center gap-1 px-5 pt-3">
        <h2 className="mr-auto min-w-0 truncate text-lg font-semibold tracking-tight">
          {candidate.company.name}
        </h2>
        {actions && (
          <IconButton
            label="Check this company again"
            disabled={actions.busy || decidedAt === null}
            onClick={() => actions.recheck({ candidateIds: [id] })}
          >
            <RotateCw size={15} aria-hidden />
          </IconButton>
        )}
        <IconButton label="Previous company (k)" onClick={() => onMove(-1)}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label="Next company (j)" onClick={() => onMove(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton label="Close (Esc)" onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <CompanyFacts candidate={candidate} fictional={detail?.fictional ?? false} />
      {loaded.state === "failed" && (
        <p role="alert" className="border-t border-line px-5 py-4 text-sm text-not-met">
          {loaded.error.message}{" "}
          {loaded.error.status !== 404 && (
            <button type="button" className="text-accent underline" onClick={reload}>
              Try again
            </button>
          )}
        </p>
      )}
      {loaded.state !== "failed" && !detail && (
        // Only where it takes long enough to be looked for.
        <p className="animate-appear border-t border-line px-5 py-4 text-sm text-ink-3 [animation-delay:400ms] [animation-fill-mode:backwards]">
          Opening the evidence…
        </p>
      )}
      {detail && (
        <Evidence
          key={id}
          detail={detail}
          scope={scope}
          criteria={criteria}
          columns={columns}
          isRunning={isRunning}
          chosenId={chosenId}
          actions={actions}
        />
      )}
    </>
  );
}

function CompanyFacts({ candidate, fictional }: { candidate: CandidateView; fictional: boolean }) {
  const { company } = candidate;
  const facts = [
    company.city ?? company.country,
    company.foundedYear,
    company.employees === null ? null : countOf(company.employees, "person", "people"),
  ].filter((fact) => fact !== null);
  return (
    <div className="px-5 pb-3">
      <p className="text-sm wrap-anywhere text-ink-3">
        {fictional || !isWebAddress(company.homepageUrl) ? (
          company.domain
        ) : (
          <a
            href={company.homepageUrl}
            target="_blank"
            rel="noopener noreferrer"
            className="text-accent underline-offset-2 hover:underline"
          >
            {company.domain}
          </a>
        )}
        {fictional && " · fictional"}
        {!company.verified && " · unverified: its homepage has not been read yet"}
        {facts.map((fact) => ` · ${fact}`).join("")}
      </p>
      {company.oneLiner && <p className="mt-1 text-sm text-ink-2">{company.oneLiner}</p>}
    </div>
  );
}

function Evidence({
  detail,
  scope,
  criteria,
  columns,
  isRunning,
  chosenId,
  actions,
}: {
  detail: CandidateDetail;
  scope: SearchScope;
  criteria: readonly CriterionView[];
  columns: readonly ColumnView[];
  isRunning: boolean;
  chosenId: string | null;
  actions: EvidenceActions | null;
}) {
  const { verdicts, values, pages, candidate, fictional, report } = detail;
  const cellOf = (criterion: string) => ({ candidateId: candidate.id, criterionId: criterion });
  const open = criteria.filter(({ id }) => verdicts.every((verdict) => verdict.criterionId !== id));
  const [picked, setPicked] = useState<Citation | null>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    setPicked(null);
    if (chosenId === null) return;
    const item = list.current?.querySelector(`[data-part="${CSS.escape(chosenId)}"]`);
    item?.scrollIntoView({ block: "nearest" });
  }, [chosenId]);

  const value = values.find(({ columnId }) => columnId === chosenId);
  const verdict = verdicts.find((each) => each.criterionId === chosenId);
  const [first] =
    value?.citations ?? (verdict ? citationsOf(verdict) : verdicts.flatMap(citationsOf));
  const shown = picked ?? first ?? null;
  return (
    <div className="flex min-h-0 flex-1 flex-col 2xl:flex-row">
      <div
        ref={list}
        className={`min-h-0 overflow-y-auto overscroll-contain border-t border-line ${shown ? "max-h-[54%] 2xl:max-h-none 2xl:flex-1" : "flex-1"}`}
      >
        {verdicts.length === 0 && (
          <p className="px-5 py-4 text-sm text-ink-2">
            {candidate.errorMessage ?? `Nothing is decided yet: ${stateWords[candidate.state]}.`}
          </p>
        )}
        <ul className="divide-y divide-line">
          {verdicts.map((verdict) => (
            <VerdictItem
              key={verdict.criterionId}
              verdict={verdict}
              unread={candidate.state === "failed" && !findCell(candidate, verdict.criterionId)}
              scope={scope}
              fictional={fictional}
              chosen={verdict.criterionId === chosenId}
              shownCitation={shown}
              onShow={setPicked}
              actions={
                actions && {
                  recheck:
                    actions.busy || candidate.decidedAt === null
                      ? null
                      : () =>
                          actions.recheck({
                            candidateIds: [candidate.id],
                            criterionId: verdict.criterionId,
                          }),
                  override: (override) => actions.override(cellOf(verdict.criterionId), override),
                }
              }
            />
          ))}
          {open.map(({ id, text }) => (
            <OpenCriterion
              key={id}
              criterionId={id}
              text={text}
              state={candidate.state}
              onOverride={actions && ((override) => actions.override(cellOf(id), override))}
            />
          ))}
        </ul>
        <ValuesSection
          candidate={candidate}
          columns={columns}
          values={values}
          chosenId={chosenId}
          scope={scope}
          fictional={fictional}
          shownCitation={shown}
          onShow={setPicked}
          isRunning={isRunning}
          onAsk={
            actions && !actions.busy
              ? (columnId) =>
                  actions.askValues({
                    candidateId: candidate.id,
                    ...(columnId === undefined ? {} : { columnId }),
                  })
              : null
          }
        />
        <PagesList pages={pages} report={report} scope={scope} />
      </div>
      {shown && (
        <div className="flex min-h-0 flex-1 flex-col border-t border-line bg-surface 2xl:border-l">
          <StoredPage key={shown.pageId} citation={shown} scope={scope} />
        </div>
      )}
    </div>
  );
}
