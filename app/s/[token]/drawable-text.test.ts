import { expect, test } from "vitest";
import { drawableText } from "./drawable-text";

test.each([
  ["Müller & Søn: “€ 5–10”, Компании", "Müller & Søn: “€ 5–10”, Компании"],
  ["two\nlines\tof it", "two lines of it"],
  ["株式会社 robots 🤖 \u05d0", "robots"],
  ["🤖", ""],
])("%j is drawn as %j", (text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});

test("a long text is cut", () => {
  expect(drawableText("word ".repeat(60))).toHaveLength(160);
});
