import type { CandidateState, CellView } from "@/research/search-view";

type Glyph = { outcome: CellView["outcome"]; judge: CellView["judge"] };

const tones = { met: "text-met", not_met: "text-not-met", unclear: "text-unclear" } as const;
const strokes = {
  met: "m5.2 8.2 2 2 3.6-4.2",
  not_met: "m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6",
} as const;

/**
 * One verdict as a shape: check, cross or question mark. A model's verdict is solid, a fact is a solid square,
 * an estimate is a hollow ring, an unclear one is dashed. Readable without colour.
 */
export function OutcomeGlyph({ outcome, judge }: Glyph) {
  if (judge === "user") return <PersonGlyph outcome={outcome} />;
  const svg = `size-4 shrink-0 ${tones[outcome]}`;
  if (outcome === "unclear") {
    return (
      <svg viewBox="0 0 16 16" className={svg} fill="none" aria-hidden>
        <circle
          cx="8"
          cy="8"
          r="6.5"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeDasharray="2.6 1.9"
        />
        <path d={question} stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
        <circle cx="8" cy="11.1" r=".85" fill="currentColor" />
      </svg>
    );
  }
  const solid = judge !== "local";
  const filled = outcome === "met" && solid;
  return (
    <svg viewBox="0 0 16 16" className={svg} fill="none" aria-hidden>
      <Outline judge={judge} filled={filled} tinted={outcome === "not_met" && solid} />
      <path
        d={strokes[outcome]}
        stroke={filled ? "var(--paper)" : "currentColor"}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const question = "M6.4 6.5a1.7 1.7 0 1 1 2.4 1.55c-.55.27-.8.6-.8 1.15";

/** A person's verdict: their mark, and the same check, cross or question mark beside it. */
function PersonGlyph({ outcome }: Pick<Glyph, "outcome">) {
  return (
    <svg
      viewBox="0 0 22 16"
      className={`h-4 w-5.5 shrink-0 ${tones[outcome]}`}
      fill="none"
      aria-hidden
    >
      <circle cx="5.5" cy="4.6" r="2.9" fill="currentColor" />
      <path d="M.6 14.4c0-3.3 2.1-5.4 4.9-5.4s4.9 2.1 4.9 5.4Z" fill="currentColor" />
      <g transform="translate(7.6 0)">
        <path
          d={outcome === "unclear" ? question : strokes[outcome]}
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        {outcome === "unclear" && <circle cx="8" cy="11.1" r=".95" fill="currentColor" />}
      </g>
    </svg>
  );
}

function Outline({
  judge,
  filled,
  tinted,
}: {
  judge: CellView["judge"];
  filled: boolean;
  tinted: boolean;
}) {
  const paint = {
    fill: filled ? "currentColor" : tinted ? "var(--not-met-soft)" : "none",
    stroke: "currentColor",
    strokeWidth: judge === "local" ? 1.1 : 1.6,
  };
  if (judge === "fact")
    return <rect x="1.7" y="1.7" width="12.6" height="12.6" rx="3" {...paint} />;
  return <circle cx="8" cy="8" r="6.5" {...paint} />;
}

/** A whole company: waiting, being read, or failed. */
export function CandidateGlyph({ state }: { state: CandidateState }) {
  if (state === "failed") {
    return (
      <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-failed" fill="none" aria-hidden>
        <path
          d="M8 2 14.5 13.5h-13Z"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
        <path d="M8 6.4v3.2" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <circle cx="8" cy="11.5" r=".85" fill="currentColor" />
      </svg>
    );
  }
  const breathing = state === "running" || state === "sent";
  return (
    <svg
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 text-ink-3 ${breathing ? "animate-breathe" : "opacity-60"}`}
      aria-hidden
    >
      <circle cx="8" cy="8" r={breathing ? 3 : 1.75} fill="currentColor" />
    </svg>
  );
}
