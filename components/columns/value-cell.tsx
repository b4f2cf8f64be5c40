import { ArrowUpRight } from "lucide-react";
import { isWebAddress } from "@/components/evidence/describe-page";
import { describeConfidence } from "@/components/results/describe-verdict";
import type { Peek } from "@/components/results/quote-peek";
import type { CandidateView, ColumnView, ValueView } from "@/research/search-view";

export const findValue = ({ values }: CandidateView, columnId: string): ValueView | undefined =>
  values.find((value) => value.columnId === columnId);

/** Whether a value is looked for, or will be: of matches, and of companies that a person asked for. */
export const isWanted = ({ state, valuesAsked }: CandidateView): boolean =>
  state === "matched" || (valuesAsked && (state === "rejected" || state === "unclear"));

const extractorWords = {
  fact: "known fact",
  local: "estimate",
  llm: "read by a model",
} as const;

export const describeExtractor = ({ extractor }: Pick<ValueView, "extractor">): string =>
  extractorWords[extractor];

/** A value in plain words, or why there is none. `isRunning`: what is missing is still looked for. */
export function describeValue(
  candidate: CandidateView,
  value: ValueView | undefined,
  isRunning: boolean,
): string {
  if (value === undefined)
    return isRunning && isWanted(candidate) ? "being looked for" : "not looked for";
  if (value.outcome === "failed") return "could not be read";
  return value.value?.text ?? "not found";
}

/** One value as it stands in the table. What was not found is said, never left empty. */
export function ValueCell({
  candidate,
  value,
  isRunning,
}: {
  candidate: CandidateView;
  value: ValueView | undefined;
  isRunning: boolean;
}) {
  if (value?.value) {
    return (
      <span className="min-w-0 animate-appear truncate">
        {value.value.type === "link" ? shortLink(value.value.text) : value.value.text}
      </span>
    );
  }
  if (value === undefined && isRunning && isWanted(candidate)) {
    return (
      <span className="flex items-center gap-2 text-ink-3">
        <span aria-hidden className="size-1.5 shrink-0 animate-breathe rounded-full bg-ink-3" />
        looking
      </span>
    );
  }
  return (
    <span className="truncate text-ink-3">
      {value === undefined ? "–" : describeValue(candidate, value, isRunning)}
    </span>
  );
}

const shortLink = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text);

/** A web address that can be followed; of a fictional company it cannot. */
export function ValueText({ value, fictional }: { value: ValueView; fictional: boolean }) {
  const found = value.value;
  if (!found) return null;
  if (found.type === "list" && found.items.length > 1) {
    return (
      <ul className="list-inside list-disc">
        {found.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  if (found.type !== "link" || fictional || !isWebAddress(found.url)) return found.text;
  return (
    <a
      href={found.url}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-0.5 text-accent underline-offset-2 hover:underline"
    >
      {found.text}
      <ArrowUpRight size={13} aria-label="(in a new tab)" />
    </a>
  );
}

export function peekOfValue(candidate: CandidateView, column: ColumnView, value: ValueView): Peek {
  const certainty =
    value.outcome === "found" && value.extractor !== "fact"
      ? `${describeConfidence(value.confidence)} · ${describeExtractor(value)}`
      : value.outcome === "found"
        ? describeExtractor(value)
        : null;
  const isQuote =
    value.evidence !== null && value.extractor !== "fact" && value.value?.type !== "link";
  return {
    title: `${column.name}: ${describeValue(candidate, value, false)}`,
    text: isQuote ? `“${value.evidence}”` : value.reasoning,
    note: [candidate.company.name, certainty].filter((part) => part !== null).join(" · "),
  };
}
