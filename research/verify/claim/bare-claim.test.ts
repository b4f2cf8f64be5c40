import { expect, test } from "vitest";
import { bareClaim } from "./bare-claim";
import { readClaim, readSentence } from "./read-claim";

const bare = (claim: string, evidence: readonly string[]) =>
  bareClaim(readClaim(claim, evidence.map(readSentence)));

test("what most sentences are about is taken off, the detail in question stays", () => {
  const evidence = [
    "Alder Works is a maker of bolts.",
    "The offices of Alder Works are in Ulm.",
    "Its founder came from Bonn.",
  ];
  expect(bare("Alder Works's offices were closed by 1990.", evidence)).toBe(
    "offices were closed by 1990.",
  );
});

test("what one sentence alone says is not what all are about", () => {
  expect(bare("Alder makes bolts.", ["Alder makes bolts."])).toBe("Alder makes bolts.");
  expect(bare("Alder makes bolts.", ["Alder makes bolts.", "Alder is old."])).toBe("makes bolts.");
});

test("a claim of nothing but its subject, or without evidence, stays as it is", () => {
  expect(bare("Alder Works", ["Alder Works.", "Alder Works!"])).toBe("Alder Works");
  expect(bare("Alder makes bolts.", [])).toBe("Alder makes bolts.");
});
