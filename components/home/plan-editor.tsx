"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { describeUnplaced, noRoomReason } from "@/research/plan/describe-unplaced";
import {
  type Importance,
  mostCriteria,
  type Plan,
  type PlannedCriterion,
} from "@/research/plan/plan";
import { CriterionChip } from "./criterion-chip";
import { criterionHue } from "./criterion-hue";
import { CriterionInput } from "./criterion-input";

/** "Understood as": what the query became, changeable before the search runs, and the words that became nothing. */
export function PlanEditor({
  entity,
  criteria,
  unplaced,
  pinned,
  coloured,
  onReplace,
  onImportance,
  onRemove,
  onAdd,
  onUnpin,
  onLight,
}: {
  entity: string;
  criteria: readonly PlannedCriterion[];
  unplaced: Plan["unplaced"];
  /** True once a person has changed the criteria: the query no longer changes them. */
  pinned: boolean;
  /** Whether the words of the query wear the criteria's colours. */
  coloured: boolean;
  onImportance: (index: number, importance: Importance) => void;
  onReplace: (index: number, text: string) => void;
  onRemove: (index: number) => void;
  onAdd: (text: string) => void;
  onUnpin: () => void;
  onLight: (owner: string | null) => void;
}) {
  const [adding, setAdding] = useState(false);
  const { unused, noRoom } = describeUnplaced(pinned ? [] : unplaced);
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm text-ink-3">
          Understood as <span className="text-ink">{entity}</span>
          {criteria.length > 0 ? " · criteria" : ""}
        </span>
        {criteria.map((criterion, index) => (
          <CriterionChip
            key={criterion.text}
            criterion={criterion}
            hue={coloured && criterion.spans.length > 0 ? criterionHue(index) : null}
            onChange={(text) => onReplace(index, text)}
            onImportance={(importance) => onImportance(index, importance)}
            onRemove={() => onRemove(index)}
            onLight={(lit) => onLight(lit ? String(index) : null)}
          />
        ))}
        {adding ? (
          <CriterionInput
            initial=""
            label="New criterion"
            onDone={(text) => {
              setAdding(false);
              if (text !== null) onAdd(text);
            }}
          />
        ) : (
          criteria.length < mostCriteria && (
            <button
              type="button"
              className="inline-flex items-center gap-1 rounded-md border border-dashed border-line-strong px-2.5 py-1 text-sm text-ink-2 hover:border-ink-3 hover:text-ink"
              onClick={() => setAdding(true)}
            >
              <Plus size={13} aria-hidden />
              criterion
            </button>
          )
        )}
      </div>
      {unused && (
        <p className="text-sm text-unclear">
          Not used: {unused}.
          {criteria.length < mostCriteria && " Add a criterion in your own words if it matters."}
        </p>
      )}
      {noRoom && (
        <p className="text-sm text-unclear">
          Not used: {noRoom}, since {noRoomReason}. Remove one to add another.
        </p>
      )}
      {pinned && (
        <p className={`text-sm ${coloured ? "text-ink-3" : "text-unclear"}`}>
          {coloured
            ? "The criteria are as you left them; changing the text above no longer changes them."
            : "You have changed the text; what is checked are still these criteria."}{" "}
          <button
            type="button"
            className="text-accent underline underline-offset-2"
            onClick={onUnpin}
          >
            Read them from the text again
          </button>
        </p>
      )}
    </div>
  );
}
