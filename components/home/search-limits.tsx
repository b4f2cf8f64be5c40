"use client";

/** How far to go: two numbers in a sentence. */
export function SearchLimits({
  wanted,
  maxCandidates,
  onWanted,
  onMaxCandidates,
}: {
  wanted: number;
  maxCandidates: number;
  onWanted: (wanted: number) => void;
  onMaxCandidates: (maxCandidates: number) => void;
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
    </p>
  );
}

function NumberInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      aria-label={label}
      min={1}
      max={1000}
      required
      value={Number.isNaN(value) ? "" : value}
      className="w-14 rounded-md border border-line-strong bg-surface px-1 py-0.5 text-center text-ink [appearance:textfield] invalid:border-not-met [&::-webkit-inner-spin-button]:hidden"
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
