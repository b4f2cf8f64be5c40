"use client";

import { ArrowLeft, ArrowRight, Plus } from "lucide-react";
import { useState } from "react";
import { planOne } from "@/components/data/plan-one";
import { CriterionInput } from "@/components/home/criterion-input";
import { ImportanceChoice } from "@/components/home/importance-choice";
import { shortenCriterion } from "@/components/results/describe-verdict";
import { IconButton } from "@/components/ui/icon-button";
import { Popover } from "@/components/ui/popover";
import { describeUnplaced, noRoomReason } from "@/research/plan/describe-unplaced";
import { type Importance, mostCriteria } from "@/research/plan/plan";
import {
  type ChangedCriterion,
  type CriterionView,
  isOver,
  type SearchView,
} from "@/research/search-view";

/** What is checked of each company. A criterion opens to its full words, how many meet it, and ways to change it. */
export function CriteriaBar({
  search,
  passRates,
  busy,
  onCriteria,
}: {
  search: SearchView;
  passRates: ReadonlyMap<string, number | null>;
  busy: boolean;
  /** Takes the whole new list, in order; null for a reader who may not change them. */
  onCriteria: ((criteria: readonly ChangedCriterion[]) => void) | null;
}) {
  const { criteria, unplaced } = search;
  const [adding, setAdding] = useState(false);
  const { unused, noRoom } = describeUnplaced(unplaced);
  // Their place is kept while they are thought of, so that nothing below moves when they come.
  if (criteria.length === 0)
    return isOver(search.state) ? null : <div aria-hidden className="h-6.5" />;

  function change(index: number, changed: ChangedCriterion) {
    onCriteria?.(criteria.map((each, at) => (at === index ? changed : each)));
  }

  async function reword(index: number, text: string) {
    const old = criteria[index];
    const planned = await planOne(text);
    if (old) change(index, { ...planned, id: old.id, importance: old.importance });
  }

  async function add(text: string) {
    onCriteria?.([...criteria, await planOne(text)]);
  }

  function move(index: number, by: 1 | -1) {
    const moved = criteria[index];
    if (moved) onCriteria?.(criteria.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  }

  return (
    <ul aria-label="Criteria" className="flex flex-wrap items-center gap-1.5 text-sm">
      {criteria.map((criterion, index) => (
        <li key={criterion.id} className="min-w-0">
          <CriterionPopover
            criterion={criterion}
            passRate={passRates.get(criterion.id) ?? null}
            busy={busy}
            onReword={(text) => reword(index, text)}
            readOnly={onCriteria === null}
            onImportance={(importance) => change(index, { ...criterion, importance })}
            onRemove={criteria.length > 1 ? () => onCriteria?.(criteria.toSpliced(index, 1)) : null}
            onLeft={index > 0 ? () => move(index, -1) : null}
            onRight={index < criteria.length - 1 ? () => move(index, 1) : null}
          />
        </li>
      ))}
      {onCriteria !== null && (
        <li>
          {adding ? (
            <CriterionInput
              initial=""
              label="New criterion"
              confirm="Add"
              onDone={(text) => {
                setAdding(false);
                if (text !== null) add(text);
              }}
            />
          ) : (
            criteria.length < mostCriteria && (
              <button
                type="button"
                disabled={busy}
                className="inline-flex items-center gap-1 rounded-md border border-dashed border-line-strong px-2.5 py-0.5 text-ink-2 hover:border-ink-3 hover:text-ink"
                onClick={() => setAdding(true)}
              >
                <Plus size={13} aria-hidden />
                criterion
              </button>
            )
          )}
        </li>
      )}
      {unused && <li className="text-ink-3">not used: {unused}</li>}
      {noRoom && (
        <li className="text-ink-3">
          not used: {noRoom}, since {noRoomReason}
        </li>
      )}
    </ul>
  );
}

type Changes = {
  readonly passRate: number | null;
  readonly busy: boolean;
  readonly readOnly: boolean;
  readonly onReword: (text: string) => void;
  readonly onImportance: (importance: Importance) => void;
  readonly onRemove: (() => void) | null;
  readonly onLeft: (() => void) | null;
  readonly onRight: (() => void) | null;
};

function CriterionPopover({ criterion, ...changes }: Changes & { criterion: CriterionView }) {
  const { text, importance } = criterion;
  return (
    <Popover
      label={text}
      triggerClassName="max-w-full truncate rounded-md border border-line-strong bg-surface px-2.5 py-0.5 text-ink-2 transition-colors duration-150 hover:text-ink data-popup-open:border-accent"
      trigger={
        <>
          {shortenCriterion(text)}
          {importance === "nice" && <span className="text-ink-3"> · nice to have</span>}
        </>
      }
      className="w-max max-w-sm px-4 py-3"
    >
      {(close) => <CriterionChanges {...changes} criterion={criterion} close={close} />}
    </Popover>
  );
}

function CriterionChanges({
  criterion,
  passRate,
  busy,
  readOnly,
  onReword,
  onImportance,
  onRemove,
  onLeft,
  onRight,
  close,
}: Changes & { criterion: CriterionView; close: () => void }) {
  const { id, text, condition, importance } = criterion;
  const [rewording, setRewording] = useState(false);
  const linkLook = "text-accent underline-offset-2 hover:underline disabled:text-ink-3";
  if (rewording) {
    return (
      <>
        <CriterionInput
          initial={text}
          label={`Criterion: ${text}`}
          confirm="Check again"
          onDone={(changed) => {
            close();
            if (changed !== null && changed !== text) onReword(changed);
          }}
        />
        <p className="mt-1 text-ink-2">
          Every company is checked again for this, and for this alone.
        </p>
      </>
    );
  }
  return (
    <>
      <p className="font-medium first-letter:uppercase">{text}</p>
      <p className="mt-1 text-ink-2">
        {describePassRate(passRate)}{" "}
        {condition === null
          ? "Decided from what its pages say."
          : "Decided from known facts first, from its pages where they are missing."}
      </p>
      {!readOnly && (
        <>
          <div className="mt-3">
            <ImportanceChoice
              name={`importance-${id}`}
              importance={importance}
              disabled={busy}
              onImportance={onImportance}
            />
          </div>
          <div className="mt-2 flex items-center gap-4">
            <button
              type="button"
              className={linkLook}
              disabled={busy}
              onClick={() => setRewording(true)}
            >
              Change
            </button>
            {onRemove && (
              <button
                type="button"
                className={linkLook}
                disabled={busy}
                onClick={() => {
                  close();
                  onRemove();
                }}
              >
                Remove
              </button>
            )}
            <span className="-my-1 -mr-2 ml-auto flex">
              <IconButton
                label="Move left"
                disabled={busy || onLeft === null}
                onClick={() => onLeft?.()}
              >
                <ArrowLeft size={14} aria-hidden />
              </IconButton>
              <IconButton
                label="Move right"
                disabled={busy || onRight === null}
                onClick={() => onRight?.()}
              >
                <ArrowRight size={14} aria-hidden />
              </IconButton>
            </span>
          </div>
        </>
      )}
    </>
  );
}

const describePassRate = (rate: number | null) =>
  rate === null
    ? "None checked yet."
    : `${Math.round(rate * 100)} % of the checked companies meet it.`;
