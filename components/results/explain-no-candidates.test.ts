import { describe, expect, it } from "vitest";
import { makeSearch } from "@/components/search/search-fixtures";
import { explainNoCandidates } from "./explain-no-candidates";

const place = (companies: number) => ({
  source: "imported" as const,
  label: "Imported companies",
  companies,
  note: "Nothing imported yet.",
});

describe("explainNoCandidates", () => {
  it("blames no condition where the place itself is empty", () => {
    const list = makeSearch({ source: "list:11111111-1111-4111-8111-111111111111" });
    expect(explainNoCandidates(list, null)).toMatchObject({ byConditions: false });
    expect(explainNoCandidates(makeSearch({ source: "web" }), null).byConditions).toBe(false);
    expect(explainNoCandidates(makeSearch({ source: "imported" }), place(0))).toEqual({
      title: "Imported companies: none there yet",
      words: "Nothing imported yet.",
      byConditions: false,
    });
  });

  it("names what nobody fits where there are companies", () => {
    expect(explainNoCandidates(makeSearch({ source: "imported" }), place(3)).byConditions).toBe(
      true,
    );
  });
});
