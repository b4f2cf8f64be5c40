"use client";

import { ChevronDown, ChevronUp, RotateCw, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { readCandidate } from "@/components/data/api";
import { useLoaded } from "@/components/data/use-loaded";
import { stateWords } from "@/components/results/describe-verdict";
import { countOf } from "@/components/search/describe-search";
import { IconButton } from "@/components/ui/icon-button";
import type { CandidateDetail, CandidateView } from "@/research/search-view";
import type { Citation } from "@/research/verify/verdict";
import { isWebAddress } from "./describe-page";
import { PagesList } from "./pages-list";
import { StoredPage } from "./stored-page";
import { VerdictItem } from "./verdict-item";

/** The proof for one company: every verdict with its quotes, and the stored page that the quote is on. */
export function EvidencePanel({
  searchId,
  candidate,
  criterionId,
  onMove,
  onRecheck,
  onClose,
}: {
  searchId: string;
  candidate: CandidateView;
  criterionId: string | null;
  onMove: (by: 1 | -1) => void;
  /** Null while something else is being changed. */
  onRecheck: ((what: { candidateId: string; criterionId?: string }) => void) | null;
  onClose: () => void;
}) {
  const { id, decidedAt } = candidate;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision means new evidence to load.
  const load = useCallback(
    (signal: AbortSignal) => readCandidate(searchId, id, signal),
    [searchId, id, decidedAt],
  );
  const { loaded, reload } = useLoaded(load);
  const detail =
    loaded.state === "loaded" && loaded.value.candidate.id === id ? loaded.value : null;
  return (
    <>
      <div className="flex items-start gap-1 px-5 pt-4 pb-3">
        <CompanyHead candidate={candidate} fictional={detail?.fictional ?? false} />
        <IconButton
          label="Check this company again"
          disabled={onRecheck === null || decidedAt === null}
          onClick={() => onRecheck?.({ candidateId: id })}
        >
          <RotateCw size={15} aria-hidden />
        </IconButton>
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
      {loaded.state === "failed" && (
        <p role="alert" className="border-t border-line px-5 py-4 text-sm text-not-met">
          {loaded.error.message}{" "}
          <button type="button" className="text-accent underline" onClick={reload}>
            Try again
          </button>
        </p>
      )}
      {detail && (
        <Evidence
          key={id}
          detail={detail}
          searchId={searchId}
          criterionId={criterionId}
          onRecheck={
            onRecheck && decidedAt !== null
              ? (criterion) => onRecheck({ candidateId: id, criterionId: criterion })
              : null
          }
        />
      )}
    </>
  );
}

function CompanyHead({ candidate, fictional }: { candidate: CandidateView; fictional: boolean }) {
  const { company } = candidate;
  const facts = [
    company.city ?? company.country,
    company.foundedYear,
    company.employees === null ? null : countOf(company.employees, "person", "people"),
  ].filter((fact) => fact !== null);
  return (
    <div className="mr-auto min-w-0">
      <h2 className="truncate text-lg font-semibold tracking-tight">{company.name}</h2>
      <p className="text-sm text-ink-3">
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
  searchId,
  criterionId,
  onRecheck,
}: {
  detail: CandidateDetail;
  searchId: string;
  criterionId: string | null;
  onRecheck: ((criterionId: string) => void) | null;
}) {
  const { verdicts, pages, candidate, fictional } = detail;
  const [picked, setPicked] = useState<Citation | null>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    setPicked(null);
    if (criterionId === null) return;
    const item = list.current?.querySelector(`[data-criterion="${CSS.escape(criterionId)}"]`);
    item?.scrollIntoView({ block: "nearest" });
  }, [criterionId]);

  const chosen = verdicts.find((verdict) => verdict.criterionId === criterionId);
  const first = chosen ? chosen.citations[0] : verdicts.flatMap((verdict) => verdict.citations)[0];
  const shown = picked ?? first ?? null;
  return (
    <div className="flex min-h-0 flex-1 flex-col 2xl:flex-row">
      <div
        className={`min-h-0 overflow-y-auto overscroll-contain border-t border-line ${shown ? "max-h-[54%] 2xl:max-h-none 2xl:flex-1" : "flex-1"}`}
      >
        {verdicts.length === 0 && (
          <p className="px-5 py-4 text-sm text-ink-2">
            {candidate.errorMessage ?? `Nothing is decided yet: ${stateWords[candidate.state]}.`}
          </p>
        )}
        <ul ref={list} className="divide-y divide-line">
          {verdicts.map((verdict) => (
            <VerdictItem
              key={verdict.criterionId}
              verdict={verdict}
              searchId={searchId}
              fictional={fictional}
              chosen={verdict.criterionId === criterionId}
              shownCitation={shown}
              onShow={setPicked}
              onRecheck={onRecheck && (() => onRecheck(verdict.criterionId))}
            />
          ))}
        </ul>
        <PagesList pages={pages} searchId={searchId} />
      </div>
      {shown && (
        <div className="flex min-h-0 flex-1 flex-col border-t border-line bg-surface 2xl:border-l">
          <StoredPage key={shown.pageId} citation={shown} searchId={searchId} />
        </div>
      )}
    </div>
  );
}
