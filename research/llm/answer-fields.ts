import { z } from "zod";

/** An id of this call as models write it back: "C1", "[p2 | About us]" and "c1: sells bikes" begin with one. */
export const idSchema = z
  .string()
  .transform((id) => /^\W*([a-z]\d+)\b/i.exec(id)?.[1]?.toLowerCase() ?? "");

const quoteSchema = z.object({ passage: idSchema, quote: z.string() });

/** The well-formed quotes of a list; one alone may stand without its list. */
export const quotesSchema = z.unknown().transform((quotes) =>
  (Array.isArray(quotes) ? quotes : [quotes]).flatMap((item: unknown) => {
    const quote = quoteSchema.safeParse(item);
    return quote.success ? [quote.data] : [];
  }),
);

/** 0..1. Some models answer in percent; what is no number is half. */
export const confidenceSchema = z
  .preprocess(
    (value) => (typeof value === "string" ? Number(value.trim().replace(/%$/, "") || "?") : value),
    z.number(),
  )
  .catch(0.5)
  .transform((confidence) => {
    const share = confidence > 1 && confidence <= 100 ? confidence / 100 : confidence;
    return Math.min(1, Math.max(0, share));
  });
