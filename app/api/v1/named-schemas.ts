import { z } from "zod";

/** Schemas that the document names once and refers to. */
export const namedSchemas = z.registry<{ id: string }>();

export function nameSchema<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  namedSchemas.add(schema, { id });
  return schema;
}
