import { describeUsable, isUsable } from "@/backends/changes-text";
import type { Changes } from "@/backends/compare-backends";
import type { BackEnd } from "@/backends/parameters/back-ends";
import {
  type Origin,
  type ParameterKey,
  parameterKeys,
  parameterKinds,
} from "@/backends/parameters/parameter";
import { NumberField } from "./number-field";

/** Every number of the model with where it is from; each can be changed, an assumption most of all. */
export function ParameterList({
  backEnds,
  changes,
  onChange,
}: {
  backEnds: readonly BackEnd[];
  changes: Changes;
  onChange: (id: string, key: ParameterKey, value: number | null) => void;
}) {
  return (
    <section aria-labelledby="numbers-heading">
      <h2 id="numbers-heading" className="font-semibold">
        The numbers behind it
      </h2>
      <p className="mt-1 max-w-[70ch] text-sm text-ink-2">
        Each back end as it comes, before anybody tuned it. A number without a page or a measurement
        is an assumption: change it, and the comparison is made anew.
      </p>
      <div className="mt-3">
        {backEnds.map((backEnd) => (
          <BackEndNumbers
            key={backEnd.id}
            backEnd={backEnd}
            changed={changes[backEnd.id] ?? {}}
            onChange={onChange}
          />
        ))}
      </div>
    </section>
  );
}

function BackEndNumbers({
  backEnd: { id, name, how, parameters },
  changed,
  onChange,
}: {
  backEnd: BackEnd;
  changed: Readonly<Partial<Record<ParameterKey, number>>>;
  onChange: (id: string, key: ParameterKey, value: number | null) => void;
}) {
  const count = Object.keys(changed).length;
  return (
    <details className="border-t border-line">
      <summary className="py-2 text-sm">
        <span className="font-medium">{name}</span>{" "}
        <span className="text-ink-2">
          {how}
          {count > 0 && ` ${count} changed.`}
        </span>
      </summary>
      <dl className="grid gap-x-4 pb-4 text-sm sm:grid-cols-[minmax(0,16rem)_auto_minmax(0,1fr)]">
        {parameterKeys.map((key) => {
          const parameter = parameters[key];
          if (!parameter || !Number.isFinite(parameter.value)) return null;
          const { label, unit } = parameterKinds[key];
          return (
            <div key={key} className="contents">
              <dt className="pt-2 text-ink-2 sm:pt-1">{label}</dt>
              <dd className="flex items-center gap-1 pt-1 whitespace-nowrap">
                <NumberField
                  label={`${name}: ${label}`}
                  value={changed[key] ?? parameter.value}
                  rule={describeUsable(key)}
                  isUsable={(value) => isUsable(key, value)}
                  isMarked={changed[key] !== undefined}
                  onChange={(value) => onChange(id, key, value === parameter.value ? null : value)}
                />
                <span className="w-6 shrink-0 text-ink-3">{unit}</span>
              </dd>
              <dd className="min-w-0 pt-1 text-ink-3">
                <Where origin={parameter.origin} />
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function Where({ origin }: { origin: Origin }) {
  if (origin.kind === "assumption") return <>Assumed: {origin.why}.</>;
  if (origin.kind === "measured")
    return (
      <>
        Measured on {origin.date}: {origin.command}.
      </>
    );
  return (
    <>
      <a
        href={origin.url}
        rel="noreferrer"
        className="text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink"
      >
        {origin.title}
      </a>
      , {origin.date}.
    </>
  );
}
