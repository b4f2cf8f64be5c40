import { z } from "zod";
import { confidenceSchema, idSchema, quotesSchema } from "../../llm/answer-fields";
import type { ChatModel, JsonSchema } from "../../llm/chat-model";
import { completeJson } from "../../llm/complete-json";
import type { ExtractInput, JudgeErrorCode } from "../../ports";
import { fail, type Result, succeed } from "../../result";
import { chooseEvidence, type Evidence } from "../../verify/llm/choose-evidence";
import { judgeCodes } from "../../verify/llm/judge-with-llm";
import { locateInPassage } from "../../verify/llm/read-verdicts";
import { checkAnswer } from "../check-answers";
import type { Column, ColumnAnswer } from "../column";
import { toQuestion } from "../to-question";
import { type Reading, toValue } from "../to-value";
import { extractPrompt } from "./prompt";

const baseOutputTokens = 2_500;
const outputTokensPerColumn = 300;
const maxCitations = 3;

/** The outer shape, without which there is no answer at all. */
const answerSchema = z.object({ answers: z.array(z.unknown()) });
const scalarSchema = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const itemSchema = z.object({
  column: idSchema,
  reasoning: z.string().catch(""),
  found: z.union([z.boolean(), z.stringbool()]),
  values: z.union([z.array(scalarSchema), scalarSchema.transform((value) => [value])]).catch([]),
  quotes: quotesSchema,
  confidence: confidenceSchema,
});

/**
 * Answers all columns of one company in one call (two if the first answer is unusable). Whatever is wrong about one column
 * (missing, twice, no quote in the passage named, a value that is not in its quotes) makes that one "not found".
 */
export async function extractWithLlm(
  chat: ChatModel,
  input: ExtractInput,
  signal: AbortSignal,
): Promise<Result<ColumnAnswer[], JudgeErrorCode>> {
  const { columns, company, site, retrieved } = input;
  const evidence = chooseEvidence({ criteria: columns.map(toQuestion), site, retrieved });
  if (evidence.passages.length === 0) {
    return succeed(
      columns.map(({ id }) => notFound(id, "No text of its pages bears on this.", null)),
    );
  }
  const completion = await completeJson(
    chat,
    {
      purpose: "columns",
      ...extractPrompt(company, columns, evidence),
      schema: jsonSchema(evidence),
      schemaName: "company_columns",
      maxOutputTokens: baseOutputTokens + outputTokensPerColumn * columns.length,
      signal,
    },
    answerSchema,
  );
  if (!completion.ok) return fail(judgeCodes[completion.error.code], completion.error.message);
  const { value, model } = completion.value;
  return succeed(
    columns.map((column, at) => {
      const id = evidence.criteria[at]?.id ?? "";
      const answer = readAnswer({ column, id, items: value.answers, evidence, model });
      return checkAnswer(answer, site.pages);
    }),
  );
}

function jsonSchema(evidence: Evidence): JsonSchema {
  const quote = closedObject({
    passage: { type: "string", enum: evidence.passages.map(({ id }) => id) },
    quote: { type: "string", description: "Copied character by character from that passage." },
  });
  const answer = closedObject({
    column: { type: "string", enum: evidence.criteria.map(({ id }) => id) },
    reasoning: { type: "string", description: "One sentence." },
    quotes: { type: "array", items: quote },
    found: { type: "boolean" },
    values: { type: "array", items: { type: "string" } },
    confidence: { type: "number", description: "0 to 1" },
  });
  return closedObject({ answers: { type: "array", items: answer } });
}

const closedObject = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

function readAnswer(input: {
  column: Column;
  id: string;
  items: readonly unknown[];
  evidence: Evidence;
  model: string;
}): ColumnAnswer {
  const { column, id, items, evidence, model } = input;
  const no = (reasoning: string) => notFound(column.id, reasoning, model);
  const own = items
    .map((item) => itemSchema.safeParse(item))
    .flatMap((parsed) => (parsed.success && parsed.data.column === id ? [parsed.data] : []));
  const [item] = own;
  if (!item) return no("The model gave no usable answer for this column.");
  if (own.some(({ found, values }) => found !== item.found || values.join() !== item.values.join()))
    return no("The model answered this column more than once, so no answer counts.");
  if (!item.found) return no(item.reasoning.trim() || "The model found nothing.");
  const reading = readValues(column, item.values);
  const value = reading && toValue(column.type, reading);
  if (!value)
    return no(`The model's value is no ${column.type.replace("_", " or ")}, so it does not count.`);
  const citations = item.quotes
    .flatMap(({ passage, quote }) => locateInPassage(evidence, passage, quote) ?? [])
    .slice(0, maxCitations);
  return {
    columnId: column.id,
    outcome: "found",
    value,
    confidence: item.confidence,
    reasoning: item.reasoning.trim().slice(0, 600),
    extractor: "llm",
    model,
    fact: null,
    citations,
  };
}

const notFound = (columnId: string, reasoning: string, model: string | null): ColumnAnswer => ({
  columnId,
  outcome: "not_found",
  value: null,
  confidence: 0,
  reasoning: reasoning.slice(0, 600),
  extractor: "llm",
  model,
  fact: null,
  citations: [],
});

const yesOrNo = /^(?:yes|no|true|false)\.?$/i;

function readValues(column: Column, values: readonly string[]): Reading | null {
  const items = values.map((value) => value.trim()).filter((value) => value !== "");
  const [first] = items;
  if (first === undefined) return null;
  const text = items.join(", ");
  const number = first.match(/^\D{0,4}(\d[\d,]*(?:\.\d+)?)\s*(.*)$/);
  const date = first.match(/\d{4}(?:-\d{2}(?:-\d{2})?)?/)?.[0];
  switch (column.type) {
    case "number":
      return number?.[1] === undefined
        ? null
        : {
            text: first,
            number: Number(number[1].replaceAll(",", "")),
            unit: number[2]?.slice(0, 40) || null,
          };
    case "date":
      return date === undefined ? null : { text: date, date };
    case "yes_no":
      return yesOrNo.test(first) ? { text: first, yes: /^[yt]/i.test(first) } : null;
    case "list":
      return { text, items };
    case "link":
      return { text: first, url: first };
    case "text":
      return { text };
  }
}
