import { type Importance, importances } from "@/research/plan/plan";

const importanceWords: Readonly<Record<Importance, string>> = {
  must: "Must",
  nice: "Nice to have",
};

/** Whether a company has to meet a criterion, or only comes first where it does. */
export function ImportanceChoice({
  name,
  importance,
  disabled = false,
  onImportance,
}: {
  /** Of the group; unique on the page. */
  name: string;
  importance: Importance;
  disabled?: boolean;
  onImportance: (importance: Importance) => void;
}) {
  return (
    <fieldset
      disabled={disabled}
      className="inline-flex rounded-md border border-line-strong p-0.5 text-sm"
    >
      <legend className="sr-only">How important it is</legend>
      {importances.map((each) => (
        <label
          key={each}
          className="cursor-pointer rounded-[4px] px-2.5 py-0.5 text-ink-2 transition-colors duration-150 hover:text-ink has-checked:bg-sunk has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={each === importance}
            onChange={() => onImportance(each)}
          />
          {importanceWords[each]}
        </label>
      ))}
    </fieldset>
  );
}
