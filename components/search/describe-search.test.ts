import { describe, expect, it } from "vitest";
import { describeEnd, describeStage } from "./describe-search";
import { makeCandidate, makeSearch, noCounts } from "./search-fixtures";

describe("describeStage", () => {
  it("names what is being read, and that there is more", () => {
    const reading = [1, 2, 3, 4].map((rank) => makeCandidate(rank, "running"));
    const words = describeStage(makeSearch(), reading);
    expect(words).toBe("Reading 4 companies: c1.assay.test, c2.assay.test, c3.assay.test, …");
  });

  it("says the number that the counts beside it say, though fewer companies have arrived", () => {
    const search = makeSearch({ counts: { ...noCounts, total: 20, inFlight: 10 } });
    expect(describeStage(search, [makeCandidate(1, "running")])).toBe(
      "Reading 10 companies: c1.assay.test, …",
    );
  });
});

describe("describeStage in an outage", () => {
  const waits = makeSearch({ waitingUntil: "2026-11-27T10:00:00.000Z" });

  it("says that the model server is waited for, once nothing is being read", () => {
    expect(describeStage(waits, [])).toMatch(/^Waiting for the model server/);
    expect(describeStage(waits, [makeCandidate(1, "running")])).toMatch(/^Reading 1 company/);
  });
});

describe("describeEnd", () => {
  const ended = (change: Parameters<typeof makeSearch>[0]) =>
    describeEnd(makeSearch({ state: "finished", ...change }));

  it("says nothing while a search runs", () => {
    expect(describeEnd(makeSearch())).toBeNull();
  });

  it("says how many companies were not checked", () => {
    const counts = { ...noCounts, total: 100, pending: 60, matched: 25, rejected: 15 };
    expect(ended({ stopReason: "wanted_reached", counts })).toBe(
      "Ended at 25 matches, as asked. 60 companies were not checked.",
    );
    expect(ended({ state: "stopped", stopReason: "stopped_by_user", counts })).toBe(
      "Stopped by you. 60 companies were not checked.",
    );
  });

  it("says whose cap is reached, and what lets it go on", () => {
    const stopped = { state: "stopped", counts: { ...noCounts, total: 5, pending: 5 } } as const;
    expect(ended({ ...stopped, stopReason: "budget_spent" })).toMatch(/its budget .* a higher one/);
    expect(ended({ ...stopped, stopReason: "user_day_spent" })).toMatch(/you .* midnight UTC/);
    expect(ended({ ...stopped, stopReason: "day_spent" })).toMatch(/server .* midnight UTC/);
  });

  it("does not call a company that could not be read checked", () => {
    const counts = { ...noCounts, total: 3, matched: 2, failed: 1 };
    expect(ended({ stopReason: "all_checked", counts })).toBe(
      "All 3 companies looked at; 1 could not be read.",
    );
  });

  it("says what happened when it failed, and that results are kept", () => {
    const errorMessage = "The planner did not answer.";
    expect(ended({ state: "failed", stopReason: "failed", errorMessage })).toBe(
      "It failed. The planner did not answer. What was checked is kept.",
    );
  });
});
