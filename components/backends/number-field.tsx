import { useId, useState } from "react";

/** A number that can be typed; one that cannot be used is not taken, and it says why. */
export function NumberField({
  label,
  value,
  rule,
  isUsable,
  isMarked = false,
  onChange,
}: {
  label: string;
  value: number;
  /** What can be used, in words. */
  rule: string;
  isUsable: (value: number) => boolean;
  isMarked?: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <span className="inline-flex flex-col items-end">
      <input
        key={value}
        type="number"
        step="any"
        aria-label={label}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : id}
        defaultValue={value}
        className={`w-24 rounded-md border bg-surface px-1.5 py-0.5 text-right [appearance:textfield] [&::-webkit-inner-spin-button]:hidden ${isMarked ? "border-accent" : "border-line"}`}
        onBlur={(event) => {
          const { value: typed, valueAsNumber } = event.currentTarget;
          if (isUsable(valueAsNumber)) {
            // Leaving the field, as after what was refused has been put back, says nothing new.
            if (valueAsNumber === value) return;
            setRefused(null);
            onChange(valueAsNumber);
          } else {
            event.currentTarget.value = String(value);
            setRefused(
              `${typed === "" ? "That" : typed} cannot be used: ${rule}. It stays ${value}.`,
            );
          }
        }}
        onChange={() => setRefused(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      {refused !== null && (
        <span id={id} role="alert" className="max-w-64 text-right whitespace-normal text-not-met">
          {refused}
        </span>
      )}
    </span>
  );
}
