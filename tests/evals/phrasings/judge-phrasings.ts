import { assessCompany } from "@/research/verify/assess-company";
import { companyOf, pageOf, siteOf } from "@/research/verify/page-fixture";
import type { Outcome, Verdict } from "@/research/verify/verdict";
import { companyPhrasings } from "./company-phrasings";
import { offerPhrasings } from "./offer-phrasings";
import type { PhrasingGroup } from "./phrasing-group";
import { trustPhrasings } from "./trust-phrasings";

export const phrasingGroups: readonly PhrasingGroup[] = [
  ...trustPhrasings,
  ...offerPhrasings,
  ...companyPhrasings,
];

const pages = [
  pageOf("/", [
    "# Lumenforge",
    "Nimboly plans shifts for ferry crews.",
    "We build planning software for harbours.",
  ]),
  pageOf("/product", ["# What you get", "With Nimboly, every crew knows its ferry."]),
  pageOf("/about", ["# Who we are", "Our team makes plans that hold in a storm."]),
];

const judge = (group: PhrasingGroup, line: string): Verdict | undefined =>
  assessCompany({
    company: companyOf(),
    criteria: [
      { id: "c", text: group.criterion, kind: group.kind, condition: group.condition ?? null },
    ],
    site: siteOf(
      ...pages.filter(({ url }) => !url.endsWith(group.path)),
      pageOf(group.path, [`# ${group.heading}`, line]),
    ),
  }).verdicts[0];

export type PhrasingCell = {
  readonly group: PhrasingGroup;
  readonly line: string;
  readonly gold: Outcome;
  readonly said: Outcome;
  readonly confidence: number;
  /** Shown to whoever writes rules; the others only count. */
  readonly isSeen: boolean;
};

/** Every sentence judged alone, on a page of its kind beside three that say nothing of it. */
export const judgePhrasings = (): readonly PhrasingCell[] =>
  phrasingGroups.flatMap((group) =>
    (
      [
        ["met", group.met],
        ["not_met", group.notMet],
        ["unclear", group.unclear],
      ] as const
    ).flatMap(([gold, lines]) =>
      lines.map((line, index) => {
        const verdict = judge(group, line);
        return {
          group,
          line,
          gold,
          said: verdict?.outcome ?? "unclear",
          confidence: verdict?.confidence ?? 0,
          isSeen: index % 2 === 0,
        };
      }),
    ),
  );
