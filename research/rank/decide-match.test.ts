import { describe, expect, it } from "vitest";
import { decideMatch } from "./decide-match";

const met = (confidence: number) => ({ outcome: "met", confidence }) as const;
const notMet = (confidence: number) => ({ outcome: "not_met", confidence }) as const;
const unclear = { outcome: "unclear", confidence: 0.5 } as const;

describe("decideMatch", () => {
  it("matches only when every criterion is met", () => {
    expect(decideMatch([met(0.9), met(0.8)]).status).toBe("matched");
    expect(decideMatch([met(0.9), unclear]).status).toBe("unclear");
  });

  it("rejects on one criterion that is not met, however much else is", () => {
    expect(decideMatch([met(1), met(1), unclear, notMet(0.6)]).status).toBe("rejected");
  });

  it("never rejects, and never holds back, for what is nice to have", () => {
    const nice = { importance: "nice" } as const;
    expect(decideMatch([met(0.9), { ...notMet(0.9), ...nice }]).status).toBe("matched");
    expect(decideMatch([met(0.9), { ...unclear, ...nice }]).status).toBe("matched");
    expect(decideMatch([unclear, { ...met(0.9), ...nice }]).status).toBe("unclear");
    expect(decideMatch([{ ...notMet(0.9), ...nice }]).status).toBe("matched");
  });

  it("puts companies that have what is nice before those of which it is not known, and those that lack it last", () => {
    const nice = { importance: "nice" } as const;
    const scores = [met(0.9), unclear, notMet(0.9)].map(
      (verdict) => decideMatch([met(0.8), { ...verdict, ...nice }]).score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it("leaves a company without criteria open", () => {
    expect(decideMatch([])).toEqual({ status: "unclear", score: 0 });
  });

  it("scores surer matches higher, whatever the number of criteria", () => {
    expect(decideMatch([met(0.9)]).score).toBeGreaterThan(decideMatch([met(0.7)]).score);
    expect(decideMatch([met(0.9), met(0.9), met(0.9)]).score).toBeCloseTo(0.9, 3);
    expect(decideMatch([notMet(0.9)]).score).toBeLessThan(decideMatch([unclear]).score);
  });

  it("keeps the score within 0 and 1 for any confidence", () => {
    for (const confidence of [Number.NaN, -3, 7, Number.POSITIVE_INFINITY]) {
      for (const outcome of ["met", "not_met", "unclear"] as const) {
        const { score } = decideMatch([{ outcome, confidence }]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });
});
