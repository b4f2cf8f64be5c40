import { Check, X } from "lucide-react";
import type { Ranked } from "@/backends/rank-backends";

/** The answer first, then all others in order with what speaks against them. */
export function Recommendation({ ranked }: { ranked: readonly Ranked[] }) {
  const [best, ...others] = ranked;
  if (!best) return null;
  const isFit = best.obstacles.length === 0;
  return (
    <section aria-labelledby="recommendation-heading">
      <h2 id="recommendation-heading" className="text-lg font-semibold tracking-tight">
        {isFit ? best.name : "Nothing meets all of it"}
      </h2>
      {!isFit && (
        <p className="mt-1 text-ink-2">
          {best.name} comes closest; it {best.obstacles.join(", and ")}.
        </p>
      )}
      <ul className="mt-2 space-y-1 text-sm text-ink-2">
        {best.reasons.map((reason) => (
          <li key={reason} className="flex gap-2">
            <Check size={15} className="mt-0.5 shrink-0 text-met" aria-label="For it:" />
            {sentence(reason)}
          </li>
        ))}
        {best.drawbacks.map((drawback) => (
          <li key={drawback} className="flex gap-2">
            <X size={15} className="mt-0.5 shrink-0 text-not-met" aria-label="Against it:" />
            {sentence(drawback)}
          </li>
        ))}
      </ul>
      <h3 className="mt-5 text-sm font-semibold">The others, in this order</h3>
      <ol className="mt-1 text-sm">
        {others.map(({ id, name, obstacles, outcome, drawbacks }) => (
          <li key={id} className="border-t border-line py-1.5 first:border-t-0">
            <span className="font-medium">{name}</span>{" "}
            <span className="text-ink-2">
              {obstacles.length > 0
                ? `${obstacles.join("; ")}.`
                : `suits too, for $${Math.round(outcome.monthUsd)} a month${drawbacks.length > 0 ? `; ${drawbacks.join("; ")}` : ""}.`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
