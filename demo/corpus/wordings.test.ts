import { describe, expect, it } from "vitest";
import type { WordingBank } from "./wordings";
import { offerLine, thirdPerson } from "./wordings";
import { heldOutBank } from "./wordings-heldout/held-out-bank";
import { onceHeldOutBank } from "./wordings-rules/once-held-out/once-held-out-bank";
import { rulesBank } from "./wordings-rules/rules-bank";

/** All strings below a value, with where they are. */
const collect = (value: unknown, path: string): [string, string][] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, `${path}.${key}`));
};

const normalise = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, " ")
    .trim();
const wordsOf = (text: string) => new Set(normalise(text).split(" "));
/** Shared words over all words (Jaccard). */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
};
const phrasings = (bank: WordingBank) => {
  const { half: _half, foreign: _foreign, ...rest } = bank;
  // The root path and the standard's own names cannot be worded otherwise.
  return collect(rest, "bank").filter(
    ([path]) => !path.includes(".paths.home.") && !path.includes(".certificationNames."),
  );
};

describe("the two halves of the wordings", () => {
  it("share no phrasing", () => {
    const rules = new Map(phrasings(rulesBank).map(([path, text]) => [normalise(text), path]));
    const shared = phrasings(heldOutBank).filter(([, text]) => rules.has(normalise(text)));
    expect(shared).toEqual([]);
  });

  it("have no phrasing of a fact that is nearly one of the other half's", () => {
    const facts = (bank: WordingBank) =>
      phrasings(bank).filter(([path]) => /^bank\.(?:company|offer|trust)\./.test(path));
    const rules = facts(rulesBank).map(([, text]) => [text, wordsOf(text)] as const);
    const near = facts(heldOutBank).flatMap(([, text]) => {
      const own = wordsOf(text);
      // Two words say too little to be like anything.
      if (own.size < 4) return [];
      return rules
        .filter(([, words]) => likeness(own, words) >= 0.75)
        .map(([other]) => [text, other]);
    });
    expect(near).toEqual([]);
  });

  it("share no foreign sentence", () => {
    const sentences = (bank: WordingBank) =>
      bank.foreign.flatMap(({ what, product, ai, founded, size, place, rated, hiring, filler }) => [
        what,
        product,
        ai,
        founded,
        size,
        place,
        rated,
        hiring,
        ...filler,
      ]);
    const rules = new Set(sentences(rulesBank));
    expect(sentences(heldOutBank).filter((text) => rules.has(text))).toEqual([]);
  });

  it.each([rulesBank, heldOutBank])("word every fact in at least six ways ($half)", (bank) => {
    const { company, offer, trust } = bank;
    const { typeNouns: _nouns, labels: _labels, ...facts } = company;
    const { priceUnits: _units, planNames: _plans, ...offers } = offer;
    const { certificationNames: _names, ...trusts } = trust;
    for (const [name, texts] of Object.entries({ ...facts, ...offers, ...trusts })) {
      expect(new Set(texts).size, name).toBeGreaterThanOrEqual(6);
    }
  });
});

describe("the rules half", () => {
  it("has every phrasing that was once held out, and each of its lists names one only once", () => {
    const rules = new Set(phrasings(rulesBank).map(([, text]) => text));
    expect(phrasings(onceHeldOutBank).filter(([, text]) => !rules.has(text))).toEqual([]);
    const placed = phrasings(rulesBank).map(([path, text]) => `${path.replace(/\d+$/, "")}${text}`);
    expect(placed.filter((one, at) => placed.indexOf(one) !== at)).toEqual([]);
  });

  it("tells sites in every language of both", () => {
    expect(rulesBank.foreign.map(({ language }) => language).sort()).toEqual([
      "de",
      "es",
      "fr",
      "ja",
      "ja",
      "pt",
    ]);
  });
});

describe("verb phrases and offers", () => {
  it("are put into the third person", () => {
    expect(
      ["build bikes", "supply cafés", "teach", "buy beans", "fix it"].map(thirdPerson),
    ).toEqual(["builds bikes", "supplies cafés", "teaches", "buys beans", "fixes it"]);
  });

  it("name the audience once", () => {
    expect(offerLine("cargo bikes", "parents")).toBe("Cargo bikes for parents");
    expect(offerLine("cover for landlords", "farmers")).toBe("Cover for landlords");
  });
});
