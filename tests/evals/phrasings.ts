import { parseArgs } from "node:util";
import type { Outcome } from "@/research/verify/verdict";
import { judgePhrasings, type PhrasingCell, phrasingGroups } from "./phrasings/judge-phrasings";

/**
 * `npm run eval:phrasings -- [--misses]`: what the local judge makes of single sentences. Rules are written while looking at the
 * misses of every other sentence ("seen"); the rest ("unseen") tells whether they reach further than their examples.
 */
const percent = (part: number, whole: number) =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`).padStart(9);
const row = (name: string, own: readonly PhrasingCell[]) => {
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

const cells = judgePhrasings();
const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });
console.log(`${"".padEnd(28)}     met P     met R     not P     not R`);
for (const isSeen of [true, false]) {
  const half = cells.filter((cell) => cell.isSeen === isSeen);
  for (const { id } of phrasingGroups)
    console.log(
      row(
        `${isSeen ? "seen" : "unseen"} ${id}`,
        half.filter(({ group }) => group.id === id),
      ),
    );
  console.log(row(`all ${isSeen ? "seen" : "unseen"}`, half));
}
if (values.misses)
  for (const { group, line, gold, said, isSeen } of cells)
    if (isSeen && gold !== said) console.log(`${group.id}: gold ${gold}, said ${said}: ${line}`);
