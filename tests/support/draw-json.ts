import { z } from "zod";
import type { Random } from "@/demo/corpus/random";

/** The parts of JSON Schema that the API's document has. */
const schemaSchema = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  $ref: z.string().optional(),
  format: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

const odd: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0,
  () => 1.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => "",
  () => "null",
  () => [],
  () => ({}),
  () => [[[]]],
  () => "\ud83d",
  () => "a\u0000b",
  () => "\u202eevil\u2066",
  () => "'; DROP TABLE search --",
  () => "../../../../etc/passwd",
  () => "%00%ff%zz",
  () => "x".repeat(5_000),
  () => Array(200).fill("x"),
  () => nest(400),
  () => ({ __proto__: null, constructor: { prototype: 1 } }),
];

function nest(depth: number): unknown {
  let value: unknown = "deep";
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { in: value };
  return value;
}

const words = [
  "robots",
  "in",
  "Germany",
  "AI",
  "not",
  "50",
  "😀",
  "é",
  "'",
  '"',
  "\\",
  "&",
  "|",
  "!",
  "شركات",
];
export const drawText = (random: Random) =>
  Array.from({ length: random.between(1, 8) }, () => random.pick(words)).join(" ");

/** Mostly what `schema` asks for; each part of it is, with `oddity`, left out, or something else altogether. */
export function drawJson(
  random: Random,
  given: unknown,
  resolve: (ref: string) => unknown,
  oddity: number,
): unknown {
  if (random.chance(oddity)) return random.pick(odd)();
  const schema = schemaSchema.parse(given);
  const draw = (part: unknown) => drawJson(random, part, resolve, oddity);
  if (schema.$ref !== undefined) return draw(resolve(schema.$ref));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return draw(random.pick(choices));
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(draw));
  switch (schema.type) {
    case "object": {
      const required = new Set(schema.required);
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
          random.chance(required.has(name) ? oddity : 0.5) ? [] : [[name, draw(part)]],
        ),
      );
    }
    case "array": {
      const least = schema.minItems ?? 0;
      const most = Math.min(schema.maxItems ?? least + 3, least + 3);
      return Array.from({ length: random.between(least, most) }, () => draw(schema.items));
    }
    case "number":
    case "integer": {
      const { minimum = -10, maximum = minimum + 100 } = schema;
      return random.chance(oddity)
        ? random.pick([minimum - 1, maximum + 1, 1e300])
        : random.between(Math.max(minimum, -1e6), Math.min(maximum, 1e6));
    }
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    default: {
      if (schema.format === "uuid") return "0b5c9a52-7a0e-4d3a-9a43-0a8a1f6f5d11";
      const text = `about ${drawText(random)}`;
      return random.chance(oddity) ? text.slice(0, (schema.minLength ?? 1) - 1) : text;
    }
  }
}
