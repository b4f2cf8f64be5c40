import { type Judged, reliability, scoreCitations } from "./score-claims";

const rate = (judged: readonly Judged[], label: string, outcome: string): string => {
  const own = judged.filter(({ one }) => one.label === label);
  const hits = own.filter(({ verdict }) => verdict.outcome === outcome);
  return own.length === 0 ? "–" : (hits.length / own.length).toFixed(3);
};

const sourcesOf = (judged: readonly Judged[]) =>
  [...new Set(judged.map(({ one }) => one.src))].sort();
const outcomes = ["met", "not_met", "unclear"] as const;
const labels = ["supported", "refuted", "partial", "nei"] as const;

/** Per source: citations, outcomes by label, and how far confidences can be trusted; then that for all, by bucket. */
export function printSources(judged: readonly Judged[]): void {
  console.log(
    "| source | claims | cite P | cite R | cite F1 | micro F1 | refuted but met | supported and met | ECE |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const source of sourcesOf(judged)) {
    const own = judged.filter(({ one }) => one.src === source);
    const { claims, precision, recall, f1, microF1 } = scoreCitations(own);
    const cells =
      claims === 0
        ? ["–", "–", "–", "–"]
        : [precision, recall, f1, microF1].map((value) => value.toFixed(3));
    const falseMet = rate(own, "refuted", "met");
    const found = rate(own, "supported", "met");
    console.log(
      `| ${[source, own.length, ...cells, falseMet, found, reliability(own).error.toFixed(3)].join(" | ")} |`,
    );
  }
  console.log(`\n| source | label | ${outcomes.join(" | ")} |\n|---|---|---|---|---|`);
  for (const source of sourcesOf(judged)) {
    for (const label of labels) {
      const own = judged.filter(({ one }) => one.src === source && one.label === label);
      if (own.length === 0) continue;
      const counts = outcomes.map(
        (outcome) => own.filter(({ verdict }) => verdict.outcome === outcome).length,
      );
      console.log(`| ${[source, label, ...counts].join(" | ")} |`);
    }
  }
  const { buckets, error } = reliability(judged);
  console.log("\n| confidence | verdicts | mean confidence | right | |\n|---|---|---|---|---|");
  for (const { from, count, confidence, accuracy } of buckets) {
    if (count === 0) continue;
    const bar = "█".repeat(Math.round(accuracy * 20));
    console.log(
      `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${confidence.toFixed(2)} | ${accuracy.toFixed(2)} | ${bar} |`,
    );
  }
  console.log(`\nexpected calibration error ${error.toFixed(3)}`);
}

export function printAblationHeading(): void {
  console.log(
    "\n| features | wice cite F1 | fm2 cite F1 | fm2 refuted but met | fm2 met | fever-symmetric met | wice met | ECE |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
}

/** False `met` on fm2 is held constant by the threshold, so what is lost shows in the supported claims that are met. */
export function ablationRow(name: string, judged: readonly Judged[]): string {
  const of = (source: string) => judged.filter(({ one }) => one.src === source);
  return `| ${[
    name,
    scoreCitations(of("wice")).f1.toFixed(3),
    scoreCitations(of("fm2")).f1.toFixed(3),
    rate(of("fm2"), "refuted", "met"),
    rate(of("fm2"), "supported", "met"),
    rate(of("fever-symmetric"), "supported", "met"),
    rate(of("wice"), "supported", "met"),
    reliability(judged).error.toFixed(3),
  ].join(" | ")} |`;
}
