import { expect, test } from "vitest";
import { criterionFromText } from "./criterion-from-text";

test.each([
  ["active", { anyOf: ["active"], negated: false }],
  ["not active", { anyOf: ["active"], negated: true }],
  ["public or acquired", { anyOf: ["acquired", "public"], negated: false }],
])("%s is a status where a criterion says nothing else", (text, condition) => {
  expect(criterionFromText("c", text)).toMatchObject({
    kind: "structured",
    condition: { field: "status", ...condition },
  });
});

test.each(["public health", "active or retired soldiers", "activewear"])(
  "%s is no status",
  (text) => {
    expect(criterionFromText("c", text).condition?.field).not.toBe("status");
  },
);

test("recruiting alone is a field of business, being recruiting is a state", () => {
  expect(criterionFromText("c", "recruiting")).toMatchObject({ kind: "topic", condition: null });
  expect(criterionFromText("c", "is recruiting").condition).toMatchObject({ field: "hiring" });
});
