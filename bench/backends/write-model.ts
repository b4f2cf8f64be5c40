import { compareBackEnds, type Outcome } from "@/backends/compare-backends";
import { backEnds } from "@/backends/parameters/back-ends";
import { type Origin, parameterKeys, parameterKinds } from "@/backends/parameters/parameter";
import {
  defaultRequirements,
  dollars,
  percent,
  type Requirements,
  rankBackEnds,
  seconds,
} from "@/backends/rank-backends";
import { defaultWorkload, type Workload } from "@/backends/workload";
import { markdownTable, rewriteSection } from "../rewrite-section";

const document = "docs/backends.md";

type Team = {
  readonly name: string;
  readonly workload: Workload;
  readonly requirements: Requirements;
};
const team = (
  name: string,
  workload: Partial<Workload>,
  requirements: Partial<Requirements> = {},
): Team => ({
  name,
  workload: { ...defaultWorkload, ...workload },
  requirements: { ...defaultRequirements, ...requirements },
});
const teams: readonly Team[] = [
  team(
    "5 users, nothing to pay while idle",
    { users: 5, arrival: "day" },
    { idleMonthUsdAtMost: 0 },
  ),
  team("20 users in an hour", {}),
  team(
    "20 users, data on our machines",
    {},
    { operation: "own-machines", idleMonthUsdAtMost: 500 },
  ),
  team("100 users in the same minute", { users: 100, arrival: "together" }),
  team(
    "100 users in the same minute, nobody looks after machines",
    { users: 100, arrival: "together" },
    { operation: "no-machines" },
  ),
  team(
    "20 users, 60 s and 300 MB a company, deployed all day (4 deaths an hour)",
    { secondsPerCompany: 60, memoryMbPerCompany: 300, killsPerHour: 4, arrival: "day" },
    { firstWithinSeconds: 60 },
  ),
  team(
    "a nightly run of 50 searches, hours do not matter",
    { users: 50, arrival: "together" },
    { firstWithinSeconds: 600, mayLose: true },
  ),
];

/** The tables that are the model's: outcomes, the guide's answers, and every number with its source. */
export function writeModel(): void {
  rewriteSection(document, "modelled", tabulateOutcomes());
  rewriteSection(document, "guide", tabulateGuide());
  rewriteSection(document, "numbers", listNumbers());
}

const nameOf = (id: string) => backEnds.find((each) => each.id === id)?.name ?? id;

function tabulateOutcomes(): string {
  const row = (outcome: Outcome) => [
    nameOf(outcome.id),
    seconds(outcome.firstP50Seconds),
    seconds(outcome.firstP95Seconds),
    seconds(outcome.allP50Seconds),
    seconds(outcome.waitP95Seconds),
    percent(outcome.lost),
    percent(outcome.doubled),
    outcome.fitsPlan ? dollars(outcome.searchUsd) : "over its plan",
    dollars(outcome.idleMonthUsd),
  ];
  const head = [
    "",
    "first",
    "first, 1 in 20",
    "all",
    "waits, 1 in 20",
    "lost",
    "twice",
    "a search",
    "idle month",
  ];
  const table = (workload: Workload) => markdownTable(head, compareBackEnds(workload).map(row));
  return [
    "20 users with 100 companies each, over an hour, 6 s and 20 MB a company, a process dies every two hours:",
    table(defaultWorkload),
    "The same users in the same minute, and four deaths an hour:",
    table({ ...defaultWorkload, arrival: "together", killsPerHour: 4 }),
  ].join("\n\n");
}

function tabulateGuide(): string {
  const rows = teams.map(({ name, workload, requirements }) => {
    const [best, second] = rankBackEnds(requirements, compareBackEnds(workload));
    const isFit = best?.obstacles.length === 0;
    const answer = isFit
      ? best.name
      : `nothing; ${best?.name} comes closest: it ${best?.obstacles.join(", ")}`;
    const next = second && second.obstacles.length === 0 ? second.name : "none that suits";
    return `| ${name} | ${answer} | ${isFit ? best.reasons.slice(0, 2).join("; ") : ""} | ${next} |`;
  });
  return ["| who | recommended | because | then |", "|---|---|---|---|", ...rows].join("\n");
}

function listNumbers(): string {
  return backEnds
    .map(({ name, how, parameters }) => {
      const lines = parameterKeys.flatMap((key) => {
        const parameter = parameters[key];
        if (!parameter) return [];
        const { label, unit } = parameterKinds[key];
        const value = Number.isFinite(parameter.value) ? `${parameter.value}` : "none for sale";
        return [`| ${label} | ${value} ${unit} | ${whence(parameter.origin)} |`];
      });
      return `**${name}.** ${how}\n\n| | | from |\n|---|---:|---|\n${lines.join("\n")}`;
    })
    .join("\n\n");
}

function whence(origin: Origin): string {
  if (origin.kind === "assumption") return `assumed: ${origin.why}`;
  if (origin.kind === "measured") return `measured, \`${origin.command}\`, ${origin.date}`;
  return `[${origin.title}](${origin.url}), ${origin.date}`;
}
