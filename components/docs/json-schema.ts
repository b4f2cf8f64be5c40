import { z } from "zod";

/** JSON Schema as far as the API's document uses it. */
export const jsonSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  $ref: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
  get oneOf() {
    return z.array(jsonSchema).optional();
  },
  get allOf() {
    return z.array(jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
});
export type JsonSchema = z.infer<typeof jsonSchema>;

/** Part of a schema in words: plain text, or the name of a schema that is described elsewhere. */
export type SchemaPart = string | { readonly name: string };

/** A schema as a type that a programmer reads: `{ id: string, rank: number }`, one field a line. */
export function writeSchema(schema: JsonSchema, indent = ""): SchemaPart[] {
  if (schema.$ref !== undefined) return [{ name: schema.$ref.split("/").at(-1) ?? "" }];
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.enum) return [schema.enum.map((value) => JSON.stringify(value)).join(" | ")];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joinParts(choices, " | ", indent);
  if (schema.allOf) return joinParts(schema.allOf, " & ", indent);
  if (schema.type === "array") {
    const items = writeSchema(schema.items ?? {}, indent);
    const isPlain = items.length === 1 && !/[|&]/.test(String(items[0]));
    return isPlain ? [...items, "[]"] : ["(", ...items, ")[]"];
  }
  if (schema.properties) {
    const deeper = `${indent}  `;
    const fields = Object.entries(schema.properties).flatMap(([name, part]): SchemaPart[] => {
      const mark = schema.required?.includes(name) ? "" : "?";
      return [`${deeper}${name}${mark}: `, ...writeSchema(part, deeper), "\n"];
    });
    return ["{\n", ...fields, `${indent}}`];
  }
  if (Array.isArray(schema.type)) return [schema.type.join(" | ")];
  const bounds = [schema.minimum, schema.maximum].filter((bound) => bound !== undefined);
  const type = schema.type ?? "any";
  return [bounds.length === 2 && isSmall(schema.maximum) ? `${type} ${bounds.join("–")}` : type];
}

const isSmall = (bound: number | undefined) => bound !== undefined && bound < 1e10;

const joinParts = (parts: readonly JsonSchema[], sign: string, indent: string): SchemaPart[] =>
  parts.flatMap((part, at) => [...(at > 0 ? [sign] : []), ...writeSchema(part, indent)]);
