import { describe, expect, it } from "vitest";
import { compileExpression } from "./expressions";

describe("expressions", () => {
  const context = {
    event: { name: "a", ts: 5, data: { user: "u", n: 3, f: 1.5, none: null, list: ["x"] } },
    async: { data: { user: "u", n: 4 } },
  };
  it.each([
    ["event.data.user == async.data.user", true],
    ["event.data.n != async.data.n", true],
    ["event.data.n + 1 == 4", true],
    ["event.data.n * 2", 6],
    ["event.data.f > 1", true],
    ["event.data.user == 'vip' ? 120 : -30", -30],
    ["event.data.user + '-' + string(event.data.n)", "u-3"],
    ['"llm"', "llm"],
    ["'x' in event.data.list", true],
    ["event.data.none == null", true],
    // Absent fields are null to Inngest.
    ["event.data.absent == 'x'", false],
    ["event.data.absent == null", true],
    ["event.data.absent != async.data.n", true],
    ["has(event.data.absent)", false],
    ["event.data.absent.deeper == 1", undefined],
    ["nonsense(event)", undefined],
  ])("%s is %j", (text, result) => {
    expect(compileExpression(text).evaluate(context)).toEqual(result);
  });

  it("are checked before they are used", () => {
    expect(() => compileExpression("event.data.n ==")).toThrow();
  });
});
