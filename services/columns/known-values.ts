import { answerKey, loadKnownValues, saveKnownValues } from "@/db/known-answers";
import type { Column, ColumnAnswer } from "@/research/columns/column";
import { extractRules } from "@/research/columns/llm/prompt";
import type { CompanyProfile } from "@/research/company";
import type { ServiceContext } from "../context";

/** Raised when a change of reading or of the local rules would find otherwise. */
const extractorVersion = 1;

function keyOf(ctx: ServiceContext, company: CompanyProfile, { name, type }: Column): string {
  const { model } = ctx.tools;
  const extractor = model ? [model.name, extractRules] : ["local"];
  return answerKey([
    "value",
    extractorVersion,
    extractor,
    company,
    { name, type },
    ctx.crawl.maxPages,
  ]);
}

type KnownAnswer = { readonly answer: ColumnAnswer; readonly pageIds: readonly string[] };

/** What any search has found for these columns already, from pages that are still the newest and fresh; by column id. */
export async function findKnownValues({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { company: CompanyProfile; columns: readonly Column[]; maxAgeMs: number };
}): Promise<ReadonlyMap<string, KnownAnswer>> {
  const keys = new Map(input.columns.map((one) => [one.id, keyOf(ctx, input.company, one)]));
  const known = await loadKnownValues(ctx.database.pool, {
    keys: [...keys.values()],
    freshAfter: new Date(Date.now() - input.maxAgeMs),
  });
  return new Map(
    [...keys].flatMap(([columnId, key]) => {
      const found = known.get(key);
      if (!found) return [];
      return [
        [columnId, { answer: { ...found.value, columnId }, pageIds: found.pageIds }] as const,
      ];
    }),
  );
}

/** Keeps what was found and what was not, as long as pages date it; a failure is looked at again. */
export async function keepValues({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    company: CompanyProfile;
    columns: readonly Column[];
    found: readonly ColumnAnswer[];
    pageIds: readonly string[];
  };
}): Promise<void> {
  const { company, columns, found, pageIds } = input;
  const values = found.flatMap((value) => {
    const column = columns.find(({ id }) => id === value.columnId);
    const isDated = value.extractor === "fact" || pageIds.length > 0;
    if (!column || value.outcome === "failed" || !isDated) return [];
    return [{ key: keyOf(ctx, company, column), value }];
  });
  await saveKnownValues(ctx.database.pool, { companyId: company.id, pageIds, values });
}
