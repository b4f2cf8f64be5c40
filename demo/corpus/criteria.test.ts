import { countries } from "countries-list";
import { describe, expect, it } from "vitest";
import { criterionKinds } from "@/research/plan/plan";
import { demoCriteria } from "./criteria";
import { generateDemoCorpus } from "./generate-demo-corpus";

const companies = generateDemoCorpus();

describe("the criteria of the evaluation", () => {
  it("are at least thirty, with their own ids, and of every kind", () => {
    expect(demoCriteria.length).toBeGreaterThanOrEqual(30);
    expect(new Set(demoCriteria.map(({ id }) => id)).size).toBe(demoCriteria.length);
    expect(new Set(demoCriteria.map(({ kind }) => kind))).toEqual(new Set(criterionKinds));
  });

  it("carry a condition exactly when they are structured", () => {
    for (const { kind, condition } of demoCriteria) {
      expect(kind === "structured").toBe(condition !== null);
    }
  });

  it.each(["rules", "held-out"] as const)(
    "each have companies that meet them in the %s half, and all but the award some that do not",
    (half) => {
      for (const { id, gold } of demoCriteria) {
        const outcomes = companies
          .filter((one) => one.half === half)
          .map(({ truth }) => gold(truth));
        expect(outcomes.filter((one) => one === "met").length, `${id} met`).toBeGreaterThan(0);
        if (id === "award" || id === "testimonials") continue;
        if (id === "gdpr") continue;
        expect(outcomes.filter((one) => one === "not_met").length, `${id} not met`).toBeGreaterThan(
          0,
        );
      }
    },
  );

  it("are never decided by the pages of a site that cannot be read", () => {
    for (const { truth } of companies.filter(
      (one) => one.truth.site === "robots_forbidden" || one.truth.site === "down",
    )) {
      for (const { id, kind, gold } of demoCriteria) {
        if (kind !== "structured") expect([null, "unclear"], id).toContain(gold(truth));
      }
    }
  });

  it("use the names of countries that profiles use", () => {
    const known = new Set(Object.values(countries).map(({ name }) => name));
    for (const { truth } of companies) expect(known, truth.country).toContain(truth.country);
  });
});
