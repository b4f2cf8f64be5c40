import { expect, test } from "vitest";
import { checkPrice, costMicros, findPrice, parseModelPrices } from "./prices";

test("a dated snapshot costs what its family costs, unless it is listed itself", () => {
  expect(findPrice("gpt-4.1-mini-2025-04-14", {})).toEqual({ inputUsd: 0.4, outputUsd: 1.6 });
  expect(findPrice("gpt-4o-2024-05-13", {})).toEqual({ inputUsd: 5, outputUsd: 15 });
});

test("the same name at another endpoint has no known price", () => {
  expect(findPrice("gpt-4o", { baseUrl: "http://127.0.0.1:11434/v1" })).toBeNull();
  expect(findPrice("gpt-4o", { baseUrl: "https://api.openai.com/v1" })).not.toBeNull();
  expect(findPrice("gpt-4o", { baseUrl: "https://api.openai.com.evil.example/v1" })).toBeNull();
});

test("unknown models, and names that every object has, have no price", () => {
  for (const model of ["mystery-1", "constructor", "__proto__", "toString"]) {
    expect(findPrice(model, {})).toBeNull();
  }
});

test("an override wins everywhere", () => {
  const overrides = { "gpt-4o": { inputUsd: 9, outputUsd: 9 } };
  expect(findPrice("gpt-4o", { overrides })).toEqual({ inputUsd: 9, outputUsd: 9 });
  const elsewhere = { baseUrl: "http://127.0.0.1:1/v1", overrides };
  expect(findPrice("gpt-4o", elsewhere)).toEqual({ inputUsd: 9, outputUsd: 9 });
});

test("cost is rounded up, so a sum of calls never says too little", () => {
  expect(costMicros({ inputUsd: 0.15, outputUsd: 0.6 }, 1, 1)).toBe(1);
  expect(costMicros({ inputUsd: 2.5, outputUsd: 10 }, 1_000_000, 100_000)).toBe(3_500_000);
});

test.each(["nope", "[1]", '{"m":3}', '{"m":{"inputUsd":-1,"outputUsd":1}}'])(
  "a bad override is refused with a sentence: %s",
  (json) => {
    const parsed = parseModelPrices(json);
    expect(!parsed.ok && parsed.error.message).toContain("ASSAY_MODEL_PRICES");
  },
);

test("no override is no error", () => {
  expect(parseModelPrices(undefined)).toEqual({ ok: true, value: {} });
  expect(parseModelPrices(" ")).toEqual({ ok: true, value: {} });
});

test("a cap in money needs a price; a cap in tokens does not", () => {
  expect(checkPrice("m", null, null).ok).toBe(true);
  expect(checkPrice("m", { inputUsd: 1, outputUsd: 1 }, 5).ok).toBe(true);
  const refused = checkPrice("m", null, 5);
  expect(!refused.ok && refused.error.code).toBe("price_unknown");
});
