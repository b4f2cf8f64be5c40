import { expect, test } from "vitest";
import { drawKey, hashKey, isKeyText, startOf } from "./key-text";

test("a key is one word with a prefix, and no two are the same", () => {
  const keys = Array.from({ length: 500 }, drawKey);
  expect(new Set(keys).size).toBe(500);
  for (const key of keys) {
    expect(key).toMatch(/^assay_[0-9A-Za-z]{49}$/);
    expect(isKeyText(key)).toBe(true);
  }
});

test("one changed, added or missing sign is noticed without a look into the database", () => {
  const key = drawKey();
  for (let at = 0; at < key.length; at += 1) {
    const other = key[at] === "x" ? "y" : "x";
    expect(isKeyText(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
  }
  for (const odd of [
    "",
    "assay_",
    key.slice(1),
    `${key}a`,
    ` ${key}`,
    `${key}\n`,
    key.slice(0, -1),
  ])
    expect(isKeyText(odd)).toBe(false);
});

test("what is stored and shown does not tell the key", () => {
  const key = drawKey();
  expect(hashKey(key)).toHaveLength(32);
  expect(hashKey(key).toString("latin1")).not.toContain(key.slice(6));
  expect(startOf(key)).toHaveLength(10);
});
