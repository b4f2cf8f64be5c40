import { createRandom, type Random } from "@/demo/corpus/random";
import type { FakeCriterion, FakePassage } from "./fake-llm-answers";

/** One kind of a bad quote each, made from what the model was shown. */
const quoteAttacks: readonly ((
  passages: readonly FakePassage[],
  random: Random,
) => { passage: unknown; quote: unknown })[] = [
  // Fabricated, in a passage that exists.
  (passages, random) => ({
    passage: idOf(passages, random),
    quote: "We are the leader in it, certified and loved by all.",
  }),
  // Said, but in another passage or nowhere.
  (passages, random) => ({ passage: idOf(passages, random), quote: textOf(passages, random) }),
  (passages, random) => ({ passage: "p999", quote: textOf(passages, random) }),
  (passages, random) => ({ passage: "__proto__", quote: textOf(passages, random) }),
  // Look-alikes, another case, other words in between.
  (passages, random) => ({
    passage: idOf(passages, random),
    quote: textOf(passages, random).replace(/[aeo]/g, lookAlike),
  }),
  (passages, random) => ({
    passage: idOf(passages, random),
    quote: textOf(passages, random).toUpperCase(),
  }),
  (passages, random) => ({
    passage: idOf(passages, random),
    quote: textOf(passages, random).replace(" ", " not "),
  }),
  // From the end of one passage into the next; the whole page.
  (passages, random) => {
    const at = random.between(0, Math.max(0, passages.length - 2));
    const [one, two] = [passages[at], passages[at + 1]];
    return { passage: one?.id, quote: `${one?.text.slice(-40)}\n${two?.text.slice(0, 40)}` };
  },
  (passages) => ({ passage: passages[0]?.id, quote: passages.map(({ text }) => text).join("\n") }),
  // Nothing, next to nothing, and far too much.
  (passages, random) => ({ passage: idOf(passages, random), quote: "" }),
  (passages, random) => ({ passage: idOf(passages, random), quote: " \u200b\u00ad\n" }),
  (passages, random) => ({ passage: idOf(passages, random), quote: "e" }),
  (passages, random) => ({ passage: idOf(passages, random), quote: "we are ".repeat(150_000) }),
  // Not what the schema says.
  (passages, random) => ({ passage: idOf(passages, random), quote: 42 }),
  () => ({ passage: null, quote: ["a", "b"] }),
  (passages, random) => ({
    passage: idOf(passages, random),
    quote: "half \ud83d and \u0000 nothing",
  }),
];

const lookAlike = (letter: string) => ({ a: "а", e: "е", o: "о" })[letter] ?? letter;
const idOf = (passages: readonly FakePassage[], random: Random) =>
  passages.length === 0 ? "p1" : random.pick(passages).id;
const textOf = (passages: readonly FakePassage[], random: Random) =>
  passages.length === 0 ? "nothing" : random.pick(passages).text;

/**
 * An answer that lies in as many ways as the seed draws: bad quotes, unknown and repeated criteria, outcomes that do not exist,
 * keys of `Object.prototype`. A few quotes in it are true by chance.
 */
export function answerWithHostility(
  criteria: readonly FakeCriterion[],
  passages: readonly FakePassage[],
  seed: number,
): string {
  const random = createRandom(seed, "hostile");
  const verdictOn = (criterion: string) => ({
    criterion,
    reasoning: random.pick([
      "Because.",
      "\u0000\ud83d",
      "x".repeat(5_000),
      "<script>alert(1)</script>",
    ]),
    quotes: Array.from({ length: random.between(0, 4) }, () =>
      random.pick(quoteAttacks)(passages, random),
    ),
    outcome: random.pick(["met", "met", "not_met", "unclear", "MET", null]),
    confidence: random.pick([0.9, -5, 1e308, "high", null]),
  });
  const verdicts: unknown[] = criteria.flatMap(({ id }) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 1, 2]) }, () => verdictOn(id)),
  );
  const strangers = ["c999", "__proto__", "constructor", ""].map(verdictOn);
  verdicts.push(...random.sample([...strangers, null, 7, "met", []], 2));
  const answer = JSON.stringify({ verdicts, fact: { field: "country", value: "Atlantis" } });
  return `{"__proto__":{"outcome":"met","citations":[]},"constructor":{"prototype":{"outcome":"met"}},${answer.slice(1)}`;
}
