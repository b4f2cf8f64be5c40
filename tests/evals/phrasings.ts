import { parseArgs } from "node:util";
import { assessCompany } from "@/research/verify/assess-company";
import { companyOf, pageOf, siteOf } from "@/research/verify/page-fixture";
import type { Outcome } from "@/research/verify/verdict";
import { companyPhrasings } from "./phrasings/company-phrasings";
import { offerPhrasings } from "./phrasings/offer-phrasings";
import type { PhrasingGroup } from "./phrasings/phrasing-group";
import { trustPhrasings } from "./phrasings/trust-phrasings";

/**
 * `npm run eval:phrasings -- [--misses]`: what the local judge makes of single sentences. Rules are written while looking at the
 * misses of every other sentence ("seen"); the rest ("unseen") tells whether they reach further than their examples.
 */
const groups: readonly PhrasingGroup[] = [
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

const judge = (group: PhrasingGroup, line: string): Outcome =>
  assessCompany({
    company: companyOf(),
    criteria: [
      { id: "c", text: group.criterion, kind: group.kind, condition: group.condition ?? null },
    ],
    site: siteOf(
      ...pages.filter(({ url }) => !url.endsWith(group.path)),
      pageOf(group.path, [`# ${group.heading}`, line]),
    ),
  }).verdicts[0]?.outcome ?? "unclear";

type Cell = {
  readonly group: string;
  readonly line: string;
  readonly gold: Outcome;
  readonly said: Outcome;
  readonly isSeen: boolean;
};

const cells: readonly Cell[] = groups.flatMap((group) =>
  (
    [
      ["met", group.met],
      ["not_met", group.notMet],
      ["unclear", group.unclear],
    ] as const
  ).flatMap(([gold, lines]) =>
    lines.map((line, index) => ({
      group: group.id,
      line,
      gold,
      said: judge(group, line),
      isSeen: index % 2 === 0,
    })),
  ),
);

const percent = (part: number, whole: number) =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`).padStart(9);
const row = (name: string, own: readonly Cell[]) => {
  const count = (gold: Outcome | null, said: Outcome) =>
    own.filter((cell) => (gold === null || cell.gold === gold) && cell.said === said).length;
  const all = (gold: Outcome) => own.filter((cell) => cell.gold === gold).length;
  return [
    name.padEnd(22),
    String(own.length).padStart(5),
    percent(count("met", "met"), count(null, "met")),
    percent(count("met", "met"), all("met")),
    percent(count("not_met", "not_met"), count(null, "not_met")),
    percent(count("not_met", "not_met"), all("not_met")),
  ].join(" ");
};

const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });
console.log(`${"".padEnd(28)}     met P     met R     not P     not R`);
for (const isSeen of [true, false]) {
  const half = cells.filter((cell) => cell.isSeen === isSeen);
  for (const { id } of groups)
    console.log(
      row(
        `${isSeen ? "seen" : "unseen"} ${id}`,
        half.filter(({ group }) => group === id),
      ),
    );
  console.log(row(`all ${isSeen ? "seen" : "unseen"}`, half));
}
if (values.misses)
  for (const { group, line, gold, said, isSeen } of cells)
    if (isSeen && gold !== said) console.log(`${group}: gold ${gold}, said ${said}: ${line}`);
