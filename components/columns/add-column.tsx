"use client";

import { BetweenVerticalStart } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button, buttonLooks, ToolWords } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { ColumnType, NewColumn } from "@/research/columns/column";
import { guessType } from "@/research/columns/read-subject";

const typeWords: Readonly<Record<ColumnType, string>> = {
  text: "Text",
  number: "Number",
  date: "Date",
  list: "List",
  yes_no: "Yes or no",
  link: "Link",
};
const types: readonly ColumnType[] = ["text", "number", "date", "list", "yes_no", "link"];
const examples = ["CEO", "Pricing from", "Customers", "Free trial", "Careers page"];
const field =
  "h-9 w-full rounded-md border border-line-strong bg-paper px-2.5 text-sm text-ink placeholder:text-ink-3";

const title = "Ask one more fact";

/** Asks one more fact about the matches: its words, and the type that they suggest. */
export function AddColumn({
  disabled,
  onAdd,
}: {
  disabled: boolean;
  onAdd: (column: NewColumn) => void;
}) {
  return (
    <Popover
      label={title}
      trigger={
        <>
          <BetweenVerticalStart size={14} aria-hidden />
          <ToolWords>Column</ToolWords>
        </>
      }
      triggerClassName={buttonLooks.tool}
      triggerTitle="Ask one more fact"
      align="end"
      className="w-80 p-4"
      disabled={disabled}
    >
      {(close) => (
        <ColumnForm
          onAdd={(column) => {
            close();
            onAdd(column);
          }}
        />
      )}
    </Popover>
  );
}

function ColumnForm({ onAdd }: { onAdd: (column: NewColumn) => void }) {
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<ColumnType | null>(null);
  const id = useId();
  const type = chosen ?? guessType(name);
  const isReady = name.trim().length >= 2;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady) onAdd({ name: name.trim(), type });
  }

  return (
    <>
      <h2 className="font-medium">{title}</h2>
      <p className="mt-0.5 text-ink-2">
        It is looked for on the pages of every match. What no page says stays “not found”.
      </p>
      <form className="mt-3 space-y-3" onSubmit={submit}>
        <div>
          <label className="sr-only" htmlFor={`${id}-name`}>
            What to find out
          </label>
          <input
            id={`${id}-name`}
            className={field}
            placeholder="What to find out"
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <p className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-ink-3">
            {examples.map((example) => (
              <button
                key={example}
                type="button"
                className="underline-offset-2 hover:text-ink hover:underline"
                onClick={() => setName(example)}
              >
                {example}
              </button>
            ))}
          </p>
        </div>
        <div className="flex items-end gap-2">
          <div className="flex-1">
            <label className="mb-1 block text-ink-2" htmlFor={`${id}-type`}>
              Answer
            </label>
            <select
              id={`${id}-type`}
              className={field}
              value={type}
              onChange={(event) =>
                setChosen(types.find((each) => each === event.target.value) ?? null)
              }
            >
              {types.map((each) => (
                <option key={each} value={each}>
                  {typeWords[each]}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit" look="primary" disabled={!isReady}>
            Add column
          </Button>
        </div>
      </form>
    </>
  );
}
