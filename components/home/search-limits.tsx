"use client";

/** How far to go: two numbers in a sentence. */
export function SearchLimits({
  wanted,
  maxCandidates,
  onWanted,
  onMaxCandidates,
  capUsd,
  onCapUsd,
}: {
  wanted: number;
  maxCandidates: number;
  onWanted: (wanted: number) => void;
  onMaxCandidates: (maxCandidates: number) => void;
  capUsd: number | null;
  /** null where no model judges: there is nothing to spend. */
  onCapUsd: ((capUsd: number | null) => void) | null;
}) {
  return (
    <p className="text-sm text-ink-3">
      Stop at <NumberInput label="Matches wanted" value={wanted} onChange={onWanted} /> matches,
      check at most{" "}
      <NumberInput
        label="Most companies to check"
        value={maxCandidates}
        onChange={onMaxCandidates}
      />{" "}
      companies
      {onCapUsd && (
        <>
          , spend at most ${" "}
          <NumberInput
            label="Most dollars to spend"
            value={capUsd ?? Number.NaN}
            placeholder="1"
            onChange={(value) => onCapUsd(Number.isNaN(value) ? null : value)}
          />
        </>
      )}
    </p>
  );
}

function NumberInput({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: number;
  placeholder?: string;
  onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      aria-label={label}
      min={0}
      max={1000}
      placeholder={placeholder}
      value={Number.isNaN(value) ? "" : value}
      className="w-14 rounded-md border border-line-strong bg-surface px-1 py-0.5 text-center text-ink [appearance:textfield] [&::-webkit-inner-spin-button]:hidden"
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
