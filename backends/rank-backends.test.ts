import { describe, expect, test } from "vitest";
import { compareBackEnds, type Outcome } from "./compare-backends";
import { backEnds } from "./parameters/back-ends";
import { defaultRequirements, type Requirements, rankBackEnds } from "./rank-backends";
import { defaultWorkload } from "./workload";

const outcomes = compareBackEnds({ ...defaultWorkload, users: 8, companies: 50 });
const rank = (change: Partial<Requirements> = {}) =>
  rankBackEnds({ ...defaultRequirements, ...change }, outcomes);
const suiting = (change: Partial<Requirements> = {}) =>
  rank(change).flatMap(({ id, obstacles }) => (obstacles.length === 0 ? [id] : []));
const change = (id: string, values: Partial<Outcome>) =>
  outcomes.map((outcome) => (outcome.id === id ? { ...outcome, ...values } : outcome));

describe("the decision guide", () => {
  test("ranks every back end, and says for each that does not suit why not", () => {
    const ranked = rank();
    expect(ranked.map(({ id }) => id).sort()).toEqual(backEnds.map(({ id }) => id).sort());
    const firstUnfit = ranked.findIndex(({ obstacles }) => obstacles.length > 0);
    expect(ranked.slice(firstUnfit).every(({ obstacles }) => obstacles.length > 0)).toBe(true);
    expect(ranked[0]?.reasons.join()).toContain("the least to pay of all that suit");
  });

  test("never recommends what loses work to those who may lose none, nor what is tried once and was lucky", () => {
    for (const id of ["celery-cloud-run", "cloud-functions", "cloud-run-http", "batch-fargate"])
      expect(suiting()).not.toContain(id);
    const lucky = rankBackEnds(defaultRequirements, change("cloud-run-http", { lost: 0 }));
    expect(lucky.find(({ id }) => id === "cloud-run-http")?.obstacles.join()).toContain(
      "dying process",
    );
    expect(suiting({ mayLose: true })).toContain("cloud-run-http");
  });

  test("puts the cheaper month first, and of two that cost the same the faster", () => {
    const best = suiting()[0] ?? "";
    const other = suiting()[1] ?? "";
    const monthUsd = outcomes.find(({ id }) => id === best)?.monthUsd ?? 0;
    const cheaper = rankBackEnds(defaultRequirements, change(other, { monthUsd: monthUsd - 5 }));
    expect(cheaper[0]?.id).toBe(other);
    const faster = change(other, { monthUsd, firstP95Seconds: 0.01 });
    expect(rankBackEnds(defaultRequirements, faster)[0]?.id).toBe(other);
  });

  test("keeps to machines of one's own, or to none that anybody looks after", () => {
    expect(suiting({ operation: "own-machines", idleMonthUsdAtMost: 500 }).sort()).toEqual([
      "inngest-self-hosted",
      "one-machine",
    ]);
    for (const id of suiting({ operation: "no-machines" }))
      expect(backEnds.find((one) => one.id === id)?.operatedBy).toBe("provider");
  });

  test("counts what is paid without a search, the wait for the first result, and the plan", () => {
    expect(suiting({ idleMonthUsdAtMost: 10 })).not.toContain("one-machine");
    expect(suiting({ firstWithinSeconds: 2000, mayLose: true })).toContain("batch-ec2");
    expect(suiting({ firstWithinSeconds: 10, mayLose: true })).not.toContain("batch-ec2");
    const over = rankBackEnds(
      defaultRequirements,
      change("inngest-free-vercel", { fitsPlan: false }),
    );
    expect(over.find(({ id }) => id === "inngest-free-vercel")?.obstacles.join()).toContain("plan");
  });
});
