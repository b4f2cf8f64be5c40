import { z } from "zod";
import { criterionFromText } from "@/research/plan/criterion-from-text";
import {
  conditionSchema,
  criterionKinds,
  type PlannedCriterion,
  plannedCriterionSchema,
} from "@/research/plan/plan";
import { requestedCriterionSchema } from "@/research/search-view";
import { nameSchema } from "./named-schemas";

const writtenSchema = z.object({
  text: plannedCriterionSchema.shape.text.describe(
    "A statement about one company that can be checked: `publishes its prices`, `based in Germany`.",
  ),
  kind: z
    .enum(criterionKinds)
    .exclude(["structured"])
    .optional()
    .describe("What it is about; found from the text when left out."),
  condition: nameSchema("Condition", conditionSchema)
    .optional()
    .describe("A test of a known field; found from the text when neither it nor `kind` is given."),
});

/** Its kind and condition are the caller's, or follow from the text as they do in the page. */
function complete({ text, kind, condition }: z.infer<typeof writtenSchema>): PlannedCriterion {
  if (condition) return { text, kind: "structured", condition, spans: [] };
  if (kind) return { text, kind, condition: null, spans: [] };
  const known = criterionFromText("", text);
  return { text, kind: known.kind, condition: known.condition, spans: [] };
}

/** A criterion as the API takes it: a sentence is enough. */
export const apiCriterionSchema = writtenSchema.transform(complete).pipe(requestedCriterionSchema);

const withId = ({
  id,
  ...written
}: z.infer<typeof writtenSchema> & { id?: string | undefined }) => {
  const criterion: PlannedCriterion & { id?: string | undefined } = { ...complete(written), id };
  return criterion;
};

export const keptCriterionSchema = writtenSchema
  .extend({
    id: z
      .uuid()
      .optional()
      .describe("The criterion that this one keeps or rewords; none: it is new."),
  })
  .transform(withId)
  .pipe(requestedCriterionSchema.and(z.object({ id: z.uuid().optional() })));
