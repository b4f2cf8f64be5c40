import { expect, test } from "vitest";
import { type JsonSchema, writeSchema } from "./json-schema";

const write = (schema: JsonSchema) =>
  writeSchema(schema)
    .map((part) => (typeof part === "string" ? part : `<${part.name}>`))
    .join("");

test("a schema reads as a type", () => {
  expect(
    write({
      type: "object",
      required: ["id", "list"],
      properties: {
        id: { type: "string" },
        list: { type: "array", items: { $ref: "#/components/schemas/Search" } },
        state: { anyOf: [{ enum: ["on", "off"] }, { type: "null" }] },
        note: { type: ["string", "null"] },
        limit: { type: "integer", minimum: 1, maximum: 100 },
        deep: { type: "array", items: { anyOf: [{ const: 1 }, { type: "string" }] } },
      },
    }),
  ).toBe(`{
  id: string
  list: <Search>[]
  state?: "on" | "off" | null
  note?: string | null
  limit?: integer 1–100
  deep?: (1 | string)[]
}`);
});
