import { expect, test } from "vitest";
import type { CandidateView } from "../search-view";
import { compareRuns, type Run } from "./compare-runs";

type Row = {
  readonly id: string;
  readonly state?: CandidateView["state"];
  readonly outcome?: "met" | "not_met" | "unclear";
  /** Null: looked for and not found. */
  readonly ceo?: string | null;
  readonly ceoFailed?: boolean;
};

const run = (name: string, rows: readonly Row[]): Run => ({
  search: {
    id: name,
    createdAt: "2027-01-01T00:00:00.000Z",
    // Ids differ from run to run; words do not.
    criteria: [
      {
        id: `${name}-k`,
        text: "makes robots",
        kind: "topic",
        condition: null,
        spans: [],
        importance: "must",
      },
    ],
    columns: [{ id: `${name}-c`, name: "CEO", type: "text" }],
  },
  candidates: rows.map(({ id, state = "matched", outcome = "met", ceo, ceoFailed }, index) => ({
    id: `${name}-${id}`,
    rank: index + 1,
    state,
    score: null,
    company: {
      id,
      name: id,
      domain: `${id}.test`,
      homepageUrl: `https://${id}.test/`,
      oneLiner: null,
      country: null,
      city: null,
      foundedYear: null,
      employees: null,
      verified: true,
    },
    cells: [
      {
        criterionId: `${name}-k`,
        outcome,
        confidence: 1,
        judge: "local",
        reasoning: "",
        evidence: null,
      },
    ],
    values:
      ceo === undefined && !ceoFailed
        ? []
        : [
            {
              columnId: `${name}-c`,
              outcome: ceoFailed ? "failed" : ceo ? "found" : "not_found",
              value: ceo ? { type: "text", text: ceo } : null,
              confidence: 1,
              extractor: "local",
              reasoning: "",
              evidence: null,
            },
          ],
    valuesAsked: false,
    errorMessage: null,
    decidedAt: null,
  })),
});

const ids = (list: readonly { companyId: string }[]) => list.map(({ companyId }) => companyId);

test("tells new, gone and no longer certain apart: what could not be told is not gone", () => {
  const before = run("before", [
    { id: "kept" },
    { id: "rejected" },
    { id: "missing" },
    { id: "failed" },
    { id: "unclear" },
  ]);
  const after = run("after", [
    { id: "kept" },
    { id: "rejected", state: "rejected", outcome: "not_met" },
    { id: "failed", state: "failed" },
    { id: "unclear", state: "unclear", outcome: "unclear" },
    { id: "new" },
  ]);
  const changes = compareRuns(before, after);
  expect(ids(changes.added)).toEqual(["new"]);
  expect(ids(changes.gone)).toEqual(["rejected", "missing"]);
  expect(ids(changes.unsure)).toEqual(["failed", "unclear"]);
});

test("names each verdict and value that differs, by the later run's own ids, with what it was", () => {
  const before = run("before", [
    { id: "a", ceo: "Ada Lund" },
    { id: "b", ceo: null },
    { id: "c", ceo: "Per Holm" },
  ]);
  const after = run("after", [
    { id: "a", ceo: "Ida Berg" },
    { id: "b", ceo: "Bo Ek" },
    { id: "c", ceo: "Per Holm" },
  ]);
  expect(compareRuns(before, after).changed).toMatchObject([
    {
      companyId: "a",
      criteria: [],
      columns: [{ id: "after-c", before: "Ada Lund", after: "Ida Berg" }],
    },
    { companyId: "b", columns: [{ before: null, after: "Bo Ek" }] },
  ]);
});

test("is silent about what one of the runs could not read or did not ask, and about companies that match in neither", () => {
  const before = run("before", [
    { id: "a", ceo: "Ada Lund" },
    { id: "b" },
    { id: "c", state: "unclear", outcome: "unclear" },
  ]);
  const after = run("after", [
    { id: "a", ceoFailed: true },
    { id: "b", ceo: "Bo Ek" },
    { id: "c", state: "rejected", outcome: "not_met" },
  ]);
  expect(compareRuns(before, after)).toMatchObject({
    added: [],
    gone: [],
    unsure: [],
    changed: [],
  });
});
