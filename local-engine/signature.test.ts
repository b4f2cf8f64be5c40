import { expect, it } from "vitest";
import { canonicalJson, hashSigningKey } from "./signature";

it("signs the canonical form of RFC 8785", () => {
  const value = { b: 1, a: [true, null, "é\n"], "10": 1e21, "9": { z: 1, y: 0.000001 } };
  const canonical = '{"10":1e+21,"9":{"y":0.000001,"z":1},"a":[true,null,"é\\n"],"b":1}';
  expect(canonicalJson(value)).toBe(canonical);
});

it("hashes keys as in the example of SDK_SPEC 4.1.4", () => {
  const hashed = "signkey-prod-b2ed992186a5cb19f6668aade821f502c1d00970dfd0e35128d51bac4649916c";
  expect(hashSigningKey("signkey-prod-12345678")).toBe(hashed);
});
