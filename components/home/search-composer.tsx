"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { createSearch, listSources } from "@/components/data/api";
import { planOne } from "@/components/data/plan-one";
import type { RequestFailure } from "@/components/data/request-json";
import { ExcludedList } from "@/components/lists/excluded-list";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { listSource, type SearchSource } from "@/research/company";
import type { ListView } from "@/research/list-view";
import type { PlannedCriterion } from "@/research/plan/plan";
import { type CreateSearch, createSearchSchema, type SourceList } from "@/research/search-view";
import { describeEstimate } from "./describe-estimate";
import { Examples } from "./examples";
import { PlanEditor } from "./plan-editor";
import { QueryBox, unplacedOwner } from "./query-box";
import { RequestProblem } from "./request-problem";
import { SearchLimits } from "./search-limits";
import { SourceChoice } from "./source-choice";
import { useEstimate } from "./use-estimate";
import { usePlan } from "./use-plan";

/** Criteria that a person has changed, and the query that they came from. */
type PinnedCriteria = {
  readonly query: string;
  readonly criteria: readonly PlannedCriterion[];
};

/** What a search that is changed and searched again begins with. */
export type ComposerStart = Pick<CreateSearch, "query" | "source" | "wanted" | "maxCandidates"> & {
  readonly criteria: readonly PlannedCriterion[];
};

/** The question, what it is understood as, and where and how far to look. */
export function SearchComposer({
  start,
  sources,
  lists,
  list = null,
}: {
  /** A search to start over from. */
  start: ComposerStart | null;
  sources: SourceList;
  lists: readonly ListView[];
  /** The list to look in, where the reader comes from one. */
  list?: ListView | null;
}) {
  const router = useRouter();
  const input = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState(start?.query ?? "");
  const [pinned, setPinned] = useState<PinnedCriteria | null>(
    start && { query: start.query, criteria: start.criteria },
  );
  const [source, setSource] = useState<SearchSource>(
    list ? listSource(list.id) : (start?.source ?? "demo"),
  );
  const [excludedList, setExcludedList] = useState<string | null>(null);
  const [wanted, setWanted] = useState(start?.wanted ?? 25);
  const [maxCandidates, setMaxCandidates] = useState(start?.maxCandidates ?? 100);
  const [capUsd, setCapUsd] = useState<number | null>(null);
  const [litOwner, setLitOwner] = useState<string | null>(null);
  const [sourceList, setSourceList] = useState(sources);
  const [problem, setProblem] = useState<RequestFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const sent = useRef({ body: "", key: "" });

  const { planned, failure: planFailure } = usePlan(query);
  const criteria = pinned?.criteria ?? planned?.plan.criteria ?? [];
  // Offsets of other words would colour the wrong ones.
  const coloured = (pinned ?? planned)?.query === query;
  const limits = createSearchSchema.shape.maxCandidates.safeParse(maxCandidates);
  const estimate = useEstimate(
    criteria.length > 0 && limits.success
      ? { source, criteria: [...criteria], maxCandidates: limits.data }
      : null,
  );

  async function loadSources() {
    const answer = await listSources();
    if (answer.ok) setSourceList(answer.value);
    else setProblem(answer.error);
  }

  useEffect(() => {
    if (start) input.current?.focus();
  }, [start]);

  useShortcuts({ "/": () => input.current?.focus() });

  function change(text: string) {
    setQuery(text);
    setProblem(null);
  }

  function pin(changed: readonly PlannedCriterion[]) {
    setPinned({ query: pinned?.query ?? query, criteria: changed });
  }

  async function place(index: number, text: string) {
    const written = await planOne(text);
    const old = criteria[index];
    // Other words for the same wish: it still comes from the same words of the query, and weighs as much.
    pin(criteria.toSpliced(index, 1, old ? { ...old, ...written, spans: old.spans } : written));
  }

  async function run() {
    const input = createSearchSchema.safeParse({
      query,
      source,
      wanted,
      maxCandidates,
      ...(excludedList === null ? {} : { excludeListIds: [excludedList] }),
      ...(capUsd === null ? {} : { capUsd }),
      ...(pinned !== null && pinned.criteria.length > 0 ? { criteria: pinned.criteria } : {}),
    });
    if (!input.success) return setProblem(describeIssue(input.error.issues[0]));
    const body = JSON.stringify(input.data);
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    setBusy(true);
    setProblem(null);
    const answer = await createSearch(input.data, sent.current.key);
    if (answer.ok) return router.push(`/searches/${answer.value.id}`);
    setBusy(false);
    setProblem(answer.error);
  }

  const unplaced = planned?.query === query ? planned.plan.unplaced : [];
  const spans = coloured
    ? [
        ...criteria.flatMap((criterion, index) =>
          criterion.spans.map((span) => ({ ...span, owner: String(index) })),
        ),
        ...(pinned ? [] : unplaced.map((span) => ({ ...span, owner: unplacedOwner }))),
      ]
    : [];

  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!busy) run();
      }}
    >
      <QueryBox
        query={query}
        spans={spans}
        litOwner={litOwner}
        busy={busy}
        errorId={problem ? "query-problem" : undefined}
        inputRef={input}
        onChange={change}
        onRun={() => {
          if (!busy) run();
        }}
      />
      {problem && (
        <RequestProblem id="query-problem" problem={problem} onOver={() => setProblem(null)} />
      )}
      <div className="min-h-[4.75rem] space-y-2">
        {criteria.length > 0 || pinned !== null || planned !== null ? (
          <>
            <PlanEditor
              entity={planned?.plan.entity ?? "companies"}
              criteria={criteria}
              unplaced={planned?.plan.unplaced ?? []}
              pinned={pinned !== null}
              coloured={coloured}
              onReplace={place}
              onImportance={(index, importance) =>
                pin(criteria.map((each, at) => (at === index ? { ...each, importance } : each)))
              }
              onRemove={(index) => pin(criteria.toSpliced(index, 1))}
              onAdd={(text) => place(criteria.length, text)}
              onUnpin={() => setPinned(null)}
              onLight={setLitOwner}
            />
            <p className="min-h-5 text-sm text-ink-3" aria-live="polite">
              {estimate && describeEstimate(estimate)}
            </p>
          </>
        ) : planFailure && !problem && query !== "" ? (
          <p className="text-sm text-ink-3">
            The preview of the criteria {describeReturn(planFailure)}; the search itself can still
            be run.
          </p>
        ) : (
          <Examples
            onChoose={(example) => {
              change(example);
              input.current?.focus();
            }}
          />
        )}
      </div>
      <div className="space-y-2 border-t border-line pt-4">
        <SourceChoice
          sources={sourceList.sources}
          lists={lists}
          chosen={source}
          onChoose={setSource}
          onImported={loadSources}
        >
          {describeModel(sourceList.model)}
        </SourceChoice>
        {lists.length > 0 && (
          <ExcludedList
            lists={lists.filter(({ id }) => listSource(id) !== source)}
            excluded={excludedList}
            onExclude={setExcludedList}
          />
        )}
        <SearchLimits
          wanted={wanted}
          maxCandidates={maxCandidates}
          onWanted={setWanted}
          onMaxCandidates={setMaxCandidates}
          capUsd={capUsd}
          onCapUsd={sourceList.model ? setCapUsd : null}
        />
      </div>
    </form>
  );
}

const describeReturn = ({ retryAfterSeconds: seconds }: RequestFailure) =>
  seconds === undefined
    ? "is not there just now"
    : `comes back by itself within ${seconds === 1 ? "a second" : `${seconds} seconds`}`;

const describeModel = (model: string | null) =>
  model === null
    ? "Judged on this machine, which reads English: verdicts from text are estimates, and cost nothing."
    : `Judged by ${model}; every quote is checked against the page.`;

function describeIssue(
  issue: { path: PropertyKey[]; message: string } | undefined,
): RequestFailure {
  const field = String(issue?.path[0] ?? "");
  const isLimit = field === "wanted" || field === "maxCandidates";
  if (field === "capUsd")
    return {
      status: 400,
      code: "invalid",
      message: "The limit is more than $0 and at most $1,000.",
      field,
    };
  const message = isLimit
    ? "Matches and companies to check are whole numbers from 1 to 1,000."
    : (issue?.message ?? "This cannot be searched as it is.");
  return { status: 400, code: "invalid", message, field };
}
