import { z } from "zod";

/** Where the next page of a list begins. Clients pass it on as it is: what is in it may change. */
export const writeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString("base64url");

/** A cursor of ours that holds `position`; anything else is refused. */
export const cursorSchema = <Position extends z.ZodType>(position: Position) =>
  z
    .string()
    .max(400)
    .transform((text, issues): unknown => {
      try {
        return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
      } catch {
        issues.addIssue({ code: "custom", message: unknownCursor });
        return z.NEVER;
      }
    })
    .pipe(position)
    .describe("`nextCursor` of the page before");

export const unknownCursor = "This cursor is not one that was given out here.";

export const limitSchema = z.coerce.number().int().min(1).max(100).default(25);

/** One page of a list: `rows` may hold one more than `limit`, which then is where the next page begins. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => unknown,
) {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { data, nextCursor: hasMore ? writeCursor(positionOf(last)) : null };
}

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    data: z.array(item),
    /** Null on the last page. */
    nextCursor: z.string().nullable(),
  });
