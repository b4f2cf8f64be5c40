import { useId } from "react";
import { type LimitName, limits } from "./limits";
import { NumberField } from "./number-field";

/** A slider over a wide range, and its number to type; its steps are even in the logarithm where the least is above zero. */
export function Slider({
  name,
  value,
  isWhole = false,
  onChange,
}: {
  name: LimitName;
  value: number;
  isWhole?: boolean;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const { label, unit, min, max } = limits[name];
  const isLogarithmic = min > 0;
  const steps = 100;
  const place = isLogarithmic
    ? (Math.log(value / min) / Math.log(max / min)) * steps
    : ((value - min) / (max - min)) * steps;
  const valueAt = (at: number) =>
    isLogarithmic ? min * (max / min) ** (at / steps) : min + ((max - min) * at) / steps;
  const rule = `${isWhole ? "a whole number " : ""}from ${min} to ${max.toLocaleString("en-US")}`;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="text-ink-2">
          {label}
        </label>
        <span className="flex items-baseline gap-1">
          <NumberField
            label={`${label}, as a number`}
            value={value}
            rule={rule}
            isUsable={(typed) =>
              typed >= min && typed <= max && (!isWhole || Number.isInteger(typed))
            }
            onChange={onChange}
          />
          <span className="w-6 shrink-0 text-ink-3">{unit}</span>
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={steps}
        step={1}
        value={Math.round(place)}
        aria-valuetext={`${value} ${unit}`.trim()}
        className="mt-1 block h-6 w-full cursor-pointer accent-accent"
        onChange={(event) => {
          const chosen = roundNicely(valueAt(event.target.valueAsNumber));
          onChange(isWhole ? Math.round(chosen) : chosen);
        }}
      />
    </div>
  );
}

/** Two digits: what a person would have chosen. */
function roundNicely(value: number): number {
  return value >= 100 ? Math.round(value / 10) * 10 : Number(value.toPrecision(2));
}

/** A few answers to one question, of which one holds. */
export function Choice<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  legend: string;
  name: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend className="text-sm text-ink-2">{legend}</legend>
      <div className="mt-1 flex flex-wrap gap-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="rounded-md border border-line px-2.5 py-1 text-sm text-ink-2 transition-colors duration-150 hover:bg-sunk has-checked:border-accent has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              className="sr-only"
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
