import { z } from "zod";
import type { FakeLlmBehaviour } from "./fake-llm-behaviours";

export type FakePassage = { readonly id: string; readonly text: string };
export type FakeCriterion = { readonly id: string; readonly text: string };
type Quote = { readonly passage: string; readonly quote: string };
type FakeVerdict = {
  criterion: string;
  reasoning: string;
  quotes: Quote[];
  outcome: string;
  confidence: number;
};

const stopWords = new Set(
  "a an the and or of on in at to for with by from as is are be has have its it that their which who company companies website site any good great does do not no".split(
    " ",
  ),
);
const relatedWords: Readonly<Record<string, readonly string[]>> = {
  review: ["rated", "stars", "testimonial", "rating"],
  ai: ["artificial", "machine", "neural", "model"],
};
/** A point within a number ("4.8") ends no sentence. */
const sentences = /[^\n]+?(?:[.!?]+(?=\s|$)|$)/gm;
const denial = /\b(?:no|not|never|without|don't|doesn't)\b/i;

const stem = (word: string) => word.replace(/(?:ies|es|s|ing|ed)$/, "");
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map(stem).filter((word) => word !== "");
const keywordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])
    .filter((word) => !stopWords.has(word))
    .map(stem);

/** An answer to the judge's prompt: sentences that share words with the criterion, quoted as they stand. */
export function answerJudgePrompt(user: string): { verdicts: FakeVerdict[] } {
  const passages = readPassages(user);
  return { verdicts: readCriteria(user).map((criterion) => judge(criterion, passages)) };
}

export function readPassages(user: string): FakePassage[] {
  return [...user.matchAll(/<<<DATA (\w+) (\S+)\n([\s\S]*?)\nDATA \1>>>/g)].flatMap((match) => {
    const [, , label, block] = match;
    if (!label || !block) return [];
    // A page has a line that names its source, then passages below their ids; a query is nothing but itself.
    if (label !== "page") return [{ id: label, text: block }];
    const parts = block.split(/^\[(p\d+)(?: \| [^\]\n]*)?\]\n/m).slice(1);
    return parts.flatMap((id, at) =>
      at % 2 === 0 ? [{ id, text: (parts[at + 1] ?? "").trimEnd() }] : [],
    );
  });
}

export const readCriteria = (user: string): FakeCriterion[] =>
  [...(user.split("\nPassages, by page")[0] ?? "").matchAll(/^(c\d+): (.*) \[[^\]]*\]$/gm)].flatMap(
    ([, id, text]) => (id && text ? [{ id, text }] : []),
  );

function judge(criterion: FakeCriterion, passages: readonly FakePassage[]): FakeVerdict {
  const keywords = keywordsOf(criterion.text);
  let best: { quote: Quote; share: number; denied: boolean } | null = null;
  for (const { id, text } of passages) {
    for (const [sentence] of text.matchAll(sentences)) {
      const words = new Set(wordsOf(sentence));
      const hits = keywords.filter((keyword) =>
        [keyword, ...(relatedWords[keyword] ?? [])].some((word) => words.has(stem(word))),
      );
      const share = keywords.length === 0 ? 0 : hits.length / keywords.length;
      if (share < 0.5 || share <= (best?.share ?? 0)) continue;
      const quote = { passage: id, quote: sentence.trim() };
      best = { quote, share, denied: denial.test(sentence) !== denial.test(criterion.text) };
    }
  }
  if (best === null) {
    return verdict(criterion.id, "unclear", [], "No passage is about this.", 0.3);
  }
  const outcome = best.denied ? "not_met" : "met";
  const reasoning = best.denied ? "A passage denies it." : "A passage says so.";
  return verdict(criterion.id, outcome, [best.quote], reasoning, 0.5 + best.share * 0.4);
}

const verdict = (
  criterion: string,
  outcome: string,
  quotes: Quote[],
  reasoning: string,
  confidence: number,
): FakeVerdict => ({ criterion, reasoning, quotes, outcome, confidence });

/** An answer to the extractor's prompt: the first sentence of the first passage, for every column; never the column "secret". */
export function answerColumnsPrompt(user: string) {
  const [passage] = readPassages(user);
  const sentence = /[^.!?\n]+[.!?]?/.exec(passage?.text ?? "")?.[0].trim() ?? "";
  const asked = [...user.matchAll(/^(c\d+): "(.*)", [a-z ]+ \[[^\]]*\]$/gm)];
  return {
    answers: asked.map(([, column, name]) => ({
      column,
      reasoning: "A passage says so.",
      found: name !== "secret" && sentence !== "",
      // A value that no page says: the check behind every extractor refuses it.
      values: [name === "invented" ? "Zarquon Beeblebrox 42" : sentence],
      quotes: [{ passage: passage?.id, quote: sentence }],
      confidence: 0.9,
    })),
  };
}

/** An answer to the planner's prompt: the parts of the query between commas and "and", as criteria. */
export function answerPlanPrompt(user: string) {
  const query = readPassages(user)[0]?.text ?? "";
  const entity = /^\S+/.exec(query)?.[0] ?? "companies";
  const rest = query.replace(/^\S+\s*(?:that|which|who)?\s*/i, "");
  const criteria = rest
    .split(/,|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
    .map((words) => ({ words: [words], text: words, kind: "other", condition: null }));
  return { entity, criteria };
}

/** The honest answer of a judge, falsified in one way. */
export function falsify(
  honest: { verdicts: FakeVerdict[] },
  about: Extract<FakeLlmBehaviour, { kind: "lie" }>["about"],
  user: string,
): { verdicts: FakeVerdict[] } {
  const [first, ...others] = honest.verdicts;
  const passages = readPassages(user);
  const [passage] = passages;
  if (!first || !passage) return honest;
  const [firstSentence = passage.text] = passage.text.match(sentences) ?? [];
  const met: FakeVerdict = {
    ...first,
    outcome: "met",
    quotes: [{ passage: passage.id, quote: firstSentence }],
    confidence: 0.99,
  };
  switch (about) {
    case "unknown_criterion":
      return { verdicts: [{ ...met, criterion: "c999" }, ...others] };
    case "unknown_passage":
      return { verdicts: [withQuote(met, "p999", firstSentence), ...others] };
    case "invented_quote":
      return {
        verdicts: [withQuote(met, passage.id, "We are the world leader in it."), ...others],
      };
    case "misplaced_quote": {
      const other = passages.find(({ text }) => !text.includes(firstSentence));
      return { verdicts: [withQuote(met, other?.id ?? "p999", firstSentence), ...others] };
    }
    case "no_quote":
      return { verdicts: [{ ...met, quotes: [] }, ...others] };
    case "wrong_outcome":
      return { verdicts: [{ ...met, outcome: "probably" }, ...others] };
    case "duplicated":
      return { verdicts: [met, { ...met, outcome: "not_met" }, ...others] };
    case "missing":
      return { verdicts: others };
    case "all_met":
      return {
        verdicts: honest.verdicts.map(({ criterion }) => ({ ...met, criterion })),
      };
  }
}

const withQuote = (base: FakeVerdict, passage: string, quote: string): FakeVerdict => ({
  ...base,
  quotes: [{ passage, quote }],
});

/** A chat completion request as far as this server reads it. */
export const chatRequestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
  max_completion_tokens: z.number().int().optional(),
  max_tokens: z.number().int().optional(),
  response_format: z
    .looseObject({
      type: z.enum(["json_schema", "json_object", "text"]),
      json_schema: z
        .looseObject({
          name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
          strict: z.boolean().optional(),
          schema: z.record(z.string(), z.unknown()),
        })
        .optional(),
    })
    .optional(),
});
export type FakeChatRequest = z.infer<typeof chatRequestSchema>;
