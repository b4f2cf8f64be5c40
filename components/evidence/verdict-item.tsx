"use client";

import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import {
  describeConfidence,
  describeJudge,
  outcomeWords,
} from "@/components/results/describe-verdict";
import { OutcomeGlyph } from "@/components/results/state-glyph";
import type { VerdictView } from "@/research/search-view";
import type { Citation } from "@/research/verify/verdict";
import { describeDate, isWebAddress, pathOf } from "./describe-page";
import { storedPagePath } from "./stored-page-path";

/** One criterion of one company: the verdict, how sure, why, and the quotes. */
export function VerdictItem({
  verdict,
  searchId,
  fictional,
  chosen,
  shownCitation,
  onShow,
  onRecheck,
}: {
  verdict: VerdictView;
  searchId: string;
  fictional: boolean;
  /** The criterion that the reader came for. */
  chosen: boolean;
  shownCitation: Citation | null;
  onShow: (citation: Citation) => void;
  /** Null while it cannot be asked for. */
  onRecheck: (() => void) | null;
}) {
  const { outcome, judge, fact } = verdict;
  const certainty = [
    judge === "fact" || outcome === "unclear" ? null : describeConfidence(verdict.confidence),
    describeJudge(judge, verdict.model),
  ].filter((words) => words !== null);
  return (
    <li
      data-criterion={verdict.criterionId}
      className={`border-l-2 py-3 pr-5 pl-4.5 ${chosen ? "border-l-accent" : "border-l-transparent"}`}
    >
      <div className="flex items-start gap-2.5">
        <span className="mt-1 shrink-0">
          <OutcomeGlyph outcome={outcome} judge={judge} />
        </span>
        <h3 className="min-w-0 flex-1 font-medium">
          {verdict.criterionText}
          <span className="sr-only">: {outcomeWords[outcome]}</span>
        </h3>
        <span className="mt-0.5 shrink-0 text-sm text-ink-3">{certainty.join(" · ")}</span>
      </div>
      <div className="mt-1 space-y-2 pl-6.5">
        <p className="text-sm text-ink-2">{verdict.reasoning}</p>
        {fact && (
          <p className="text-sm">
            <span className="text-ink-3">{fact.field}:</span> {String(fact.value)}
            <span className="block text-ink-3">{fact.origin}</span>
          </p>
        )}
        {verdict.citations.map((citation) => (
          <Quote
            key={`${citation.pageId}:${citation.start}`}
            citation={citation}
            searchId={searchId}
            fictional={fictional}
            shown={shownCitation === citation}
            onShow={() => onShow(citation)}
          />
        ))}
        {chosen && onRecheck && (
          <button
            type="button"
            className="text-sm text-accent underline-offset-2 hover:underline"
            onClick={onRecheck}
          >
            Check this again
          </button>
        )}
      </div>
    </li>
  );
}

function Quote({
  citation,
  searchId,
  fictional,
  shown,
  onShow,
}: {
  citation: Citation;
  searchId: string;
  fictional: boolean;
  shown: boolean;
  onShow: () => void;
}) {
  const stored = storedPagePath(searchId, citation);
  const path = pathOf(citation.url);
  const linkLook =
    "inline-flex min-w-0 items-center gap-0.5 text-accent underline-offset-2 hover:underline";
  return (
    <figure>
      <blockquote>
        <button
          type="button"
          aria-pressed={shown}
          title="Show it in the stored page"
          className={`-mx-1.5 rounded-md px-1.5 py-0.5 text-left transition-colors duration-150 hover:bg-sunk ${shown ? "bg-sunk" : ""}`}
          onClick={onShow}
        >
          “{citation.quote}”
        </button>
      </blockquote>
      <figcaption className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
        {fictional || !isWebAddress(citation.url) ? (
          <Link href={stored} className={linkLook}>
            <span className="truncate">{path}</span>
          </Link>
        ) : (
          <a href={citation.url} target="_blank" rel="noopener noreferrer" className={linkLook}>
            <span className="truncate">{path}</span>
            <ArrowUpRight
              size={13}
              className="shrink-0"
              aria-label="(the live page, in a new tab)"
            />
          </a>
        )}
        <span>read {describeDate(citation.fetchedAt)}</span>
        {!fictional && (
          <Link href={stored} className={linkLook}>
            stored copy
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
