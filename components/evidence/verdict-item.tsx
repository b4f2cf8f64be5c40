"use client";

import { useRef, useState } from "react";
import {
  describeConfidence,
  describeJudge,
  outcomeWords,
} from "@/components/results/describe-verdict";
import { CandidateGlyph, OutcomeGlyph } from "@/components/results/state-glyph";
import type { SearchScope } from "@/components/search/search-scope";
import type { Override } from "@/research/override";
import type { CandidateState, VerdictView } from "@/research/search-view";
import type { Citation } from "@/research/verify/verdict";
import { introduceQuotes } from "./introduce-quotes";
import { OverrideForm } from "./override-form";
import { Quote } from "./quote";

/** What the owner can do about one verdict. `override` null takes the owner's own one back. */
export type VerdictActions = {
  /** Null while it cannot be asked for. */
  readonly recheck: (() => void) | null;
  readonly override: (override: Override | null) => Promise<boolean>;
};

/** One criterion of one company: the verdict, how sure, why, and the quotes. */
export function VerdictItem({
  verdict,
  unread,
  scope,
  fictional,
  chosen,
  shownCitation,
  onShow,
  actions,
}: {
  verdict: VerdictView;
  /** It is open because the site could not be read: the company failed, as in the table. */
  unread: boolean;
  scope: SearchScope;
  fictional: boolean;
  /** The criterion that the reader came for. */
  chosen: boolean;
  shownCitation: Citation | null;
  onShow: (citation: Citation) => void;
  /** Null for a reader who may not change anything. */
  actions: VerdictActions | null;
}) {
  const { outcome, judge, replaced } = verdict;
  const found = replaced ?? verdict;
  return (
    <li
      data-part={verdict.criterionId}
      className={`group border-l-2 py-3 pr-5 pl-4.5 ${chosen ? "border-l-accent" : "border-l-transparent"}`}
    >
      <div className="flex items-start gap-2.5">
        <span className="mt-1 shrink-0">
          {unread ? (
            <CandidateGlyph state="failed" />
          ) : (
            <OutcomeGlyph outcome={outcome} judge={judge} />
          )}
        </span>
        <h3 className="min-w-0 flex-1 font-medium first-letter:uppercase">
          {verdict.criterionText}
          <span className="sr-only">: {unread ? "failed" : outcomeWords[outcome]}</span>
        </h3>
        {!unread && (
          <span className="mt-0.5 shrink-0 text-sm text-ink-3">{describeCertainty(verdict)}</span>
        )}
      </div>
      <div className="mt-1 space-y-2 pl-6.5">
        <p className="text-sm text-ink-2">
          {introduceQuotes(verdict.reasoning, verdict.citations)}
        </p>
        {replaced && (
          <p className="border-t border-line pt-2 text-sm text-ink-3">
            Assay found: {outcomeWords[replaced.outcome]} ({describeCertainty(replaced)}).{" "}
            {introduceQuotes(replaced.reasoning, replaced.citations)}
          </p>
        )}
        {found.fact && (
          <p className="text-sm">
            <span className="text-ink-3">{found.fact.field}:</span> {String(found.fact.value)}
            <span className="block text-ink-3">{found.fact.origin}</span>
          </p>
        )}
        {found.citations.map((citation) => (
          <Quote
            key={`${citation.pageId}:${citation.start}`}
            citation={citation}
            scope={scope}
            fictional={fictional}
            shown={shownCitation === citation}
            onShow={() => onShow(citation)}
          />
        ))}
        {actions && <VerdictChange verdict={verdict} chosen={chosen} actions={actions} />}
      </div>
    </li>
  );
}

function describeCertainty({
  outcome,
  judge,
  confidence,
  model,
}: Pick<VerdictView, "outcome" | "judge" | "confidence" | "model">): string {
  const isSure = judge === "fact" || judge === "user" || outcome === "unclear";
  const words = [isSure ? null : describeConfidence(confidence), describeJudge(judge, model)];
  return words.filter((word) => word !== null).join(" · ");
}

function VerdictChange({
  verdict,
  chosen,
  actions,
}: {
  verdict: VerdictView;
  chosen: boolean;
  actions: VerdictActions;
}) {
  const [changing, setChanging] = useState(false);
  const wasChanging = useRef(false);
  const isTheirs = verdict.judge === "user";
  if (changing) {
    return (
      <OverrideForm
        initial={isTheirs ? verdict.outcome : null}
        onSave={actions.override}
        onCancel={() => {
          wasChanging.current = true;
          setChanging(false);
        }}
      />
    );
  }
  const look = "text-accent underline-offset-2 hover:underline";
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      <button
        ref={(link) => {
          if (wasChanging.current) link?.focus({ preventScroll: true });
          wasChanging.current = false;
        }}
        type="button"
        className={look}
        onClick={() => setChanging(true)}
      >
        {isTheirs ? "Change it" : "Wrong? Change it"}
      </button>
      {isTheirs && (
        <button type="button" className={look} onClick={() => actions.override(null)}>
          Take it back
        </button>
      )}
      {chosen && !isTheirs && actions.recheck && (
        <button type="button" className={look} onClick={actions.recheck}>
          Check this again
        </button>
      )}
    </p>
  );
}

/** A criterion of which nothing is known: the site could not be read, or its turn has not come. */
export function OpenCriterion({
  text,
  state,
  criterionId,
  onOverride,
}: {
  text: string;
  /** Of the company. */
  state: CandidateState;
  criterionId: string;
  onOverride: ((override: Override) => Promise<boolean>) | null;
}) {
  const [setting, setSetting] = useState(false);
  return (
    <li data-part={criterionId} className="flex items-start gap-2.5 py-3 px-5">
      <span className="mt-1 shrink-0">
        <CandidateGlyph state={state} />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="font-medium text-ink-2 first-letter:uppercase">{text}</h3>
        {setting && onOverride ? (
          <OverrideForm initial={null} onSave={onOverride} onCancel={() => setSetting(false)} />
        ) : (
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-3">
            Not judged.
            {onOverride && (
              <button
                type="button"
                className="text-accent underline-offset-2 hover:underline"
                onClick={() => setSetting(true)}
              >
                Set it yourself
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
