"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { createSearch, listSources, readSearch } from "@/components/data/api";
import { planOne } from "@/components/data/plan-one";
import type { RequestFailure } from "@/components/data/request-json";
import { ownScope } from "@/components/search/search-scope";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { Source } from "@/research/company";
import type { PlannedCriterion } from "@/research/plan/plan";
import { createSearchSchema, type SourceList } from "@/research/search-view";
import { Examples } from "./examples";
import { PlanEditor } from "./plan-editor";
import { QueryBox, unplacedOwner } from "./query-box";
import { RequestProblem } from "./request-problem";
import { SearchLimits } from "./search-limits";
import { SourceChoice } from "./source-choice";
import { usePlan } from "./use-plan";

/** The question, what it is understood as, and where and how far to look. `from`: a search to start over from. */
export function SearchComposer({
  from,
  without,
}: {
  from: string | null;
  /** Id of a criterion of that search to leave out. */
  without: string | null;
}) {
  const router = useRouter();
  const input = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState("");
  const [pinned, setPinned] = useState<readonly PlannedCriterion[] | null>(null);
  const [source, setSource] = useState<Source>("demo");
  const [wanted, setWanted] = useState(25);
  const [maxCandidates, setMaxCandidates] = useState(100);
  const [capUsd, setCapUsd] = useState<number | null>(null);
  const [litOwner, setLitOwner] = useState<string | null>(null);
  const [sourceList, setSourceList] = useState<SourceList | null>(null);
  const [problem, setProblem] = useState<RequestFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const sent = useRef({ body: "", key: "" });

  const { planned, failure: planFailure } = usePlan(query);
  const criteria = pinned ?? planned?.plan.criteria ?? [];

  const loadSources = useCallback(async () => {
    const answer = await listSources();
    if (answer.ok) setSourceList(answer.value);
    else setProblem(answer.error);
  }, []);
  useEffect(() => {
    loadSources();
  }, [loadSources]);

  useEffect(() => {
    if (from === null) return;
    let left = false;
    readSearch(ownScope(from)).then((answer) => {
      if (left) return;
      if (!answer.ok) return setProblem(answer.error);
      const { search } = answer.value;
      setQuery(search.query);
      const kept = search.criteria.filter(({ id }) => id !== without);
      setPinned(kept.map(({ id: _, ...criterion }) => criterion));
      setSource(search.source);
      setWanted(search.wanted);
      setMaxCandidates(search.maxCandidates);
      input.current?.focus();
    });
    return () => {
      left = true;
    };
  }, [from, without]);

  useShortcuts({ "/": () => input.current?.focus() });

  function change(text: string) {
    setQuery(text);
    setProblem(null);
  }

  async function pin(index: number, text: string) {
    const criterion = await planOne(text);
    setPinned(criteria.toSpliced(index, 1, criterion));
  }

  async function run() {
    const input = createSearchSchema.safeParse({
      query,
      source,
      wanted,
      maxCandidates,
      ...(capUsd === null ? {} : { capUsd }),
      ...(pinned !== null && pinned.length > 0 ? { criteria: pinned } : {}),
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

  const spans =
    planned === null || planned.query !== query || pinned !== null
      ? []
      : [
          ...planned.plan.criteria.flatMap((criterion, index) =>
            criterion.spans.map((span) => ({ ...span, owner: String(index) })),
          ),
          ...planned.plan.unplaced.map((span) => ({ ...span, owner: unplacedOwner })),
        ];

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
      {criteria.length > 0 || pinned !== null || planned !== null ? (
        <PlanEditor
          entity={planned?.plan.entity ?? "companies"}
          criteria={criteria}
          unplaced={planned?.plan.unplaced ?? []}
          pinned={pinned !== null}
          onReplace={pin}
          onRemove={(index) => setPinned(criteria.toSpliced(index, 1))}
          onAdd={(text) => pin(criteria.length, text)}
          onUnpin={() => setPinned(null)}
          onLight={setLitOwner}
        />
      ) : (
        <Examples
          onChoose={(example) => {
            change(example);
            input.current?.focus();
          }}
        />
      )}
      {planFailure && !problem && query !== "" && (
        <p className="text-sm text-ink-3">
          The preview of the criteria is not there just now; the search itself can still be run.
        </p>
      )}
      <div className="space-y-2 border-t border-line pt-4">
        {sourceList && (
          <SourceChoice
            sources={sourceList.sources}
            chosen={source}
            onChoose={setSource}
            onImported={loadSources}
          >
            {describeModel(sourceList.model)}
          </SourceChoice>
        )}
        <SearchLimits
          wanted={wanted}
          maxCandidates={maxCandidates}
          onWanted={setWanted}
          onMaxCandidates={setMaxCandidates}
          capUsd={capUsd}
          onCapUsd={sourceList?.model ? setCapUsd : null}
        />
      </div>
    </form>
  );
}

const describeModel = (model: string | null) =>
  model === null
    ? "Judged on this machine, so verdicts from text are estimates; it costs nothing."
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
