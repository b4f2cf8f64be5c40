import { z } from "zod";
import { planFilters } from "@/research/plan/plan-filters";
import { maxQueryLength, planQuery } from "@/research/plan/plan-query";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

const usage = `assay plan --jsonl: what a query asks for, by rules and lexicons alone (no key, no network, no database)

  Standard input, a JSON object a line:   {"id", "query"}, the query of at most ${maxQueryLength} characters
  Standard output, one a line, in order:  {"id", "entity", "filters", "criteria", "unplaced"} or {"id", "error"}

  entity     the word for what is searched: "startups", "companies"
  filters    what the query says of fields; only those that it names:
               country, region, city    canonical English names: "Germany", "Latin America", "California", "Munich"
               foundedYear, employees, fundingUsd
                                        {"eq": n} or {"gte": n}, {"lte": n} or both: whole numbers, bounds inclusive,
                                        so "fewer than 50" is {"lte": 49}; money in US dollars ("over $10M" is {"gte": 10000000})
               fundingStage             bootstrapped, pre_seed, seed, series_a, series_b, series_c, series_d_plus, public
               companyType              startup, agency, consultancy, manufacturer, marketplace, retailer, nonprofit,
                                        cooperative, research_lab
               status                   active, acquired, public, inactive
               hiring, nonprofit        true or false
               industry                 topics, by their labels in the lexicon
               not                      what must not be so: an object of the same fields
             A field with one value is that value, with several an array; a company needs one of them.
  criteria   [{"text", "kind"}]: what is decided from a company's pages, as statements about one company. Topics are
             among them, fields that stand in filters are not.
             kind: topic, reviews, pricing, certification, customers, product, structured, other
  unplaced   the words of the query that became nothing

  Example:   echo '{"id":1,"query":"fintechs in Kenya or Ghana, no crypto"}' | assay plan --jsonl
`;

const describePlan = (query: string) => {
  const plan = planQuery(query);
  const { filters, others } = planFilters(plan);
  return {
    entity: plan.entity,
    filters,
    criteria: others.map(({ text, kind }) => ({ text, kind })),
    unplaced: plan.unplaced.map(({ text }) => text),
  };
};

export const planCommand = jsonlCommand({
  name: "plan",
  help: usage,
  schema: z.object({
    id: idSchema,
    query: z.string().max(maxQueryLength),
  }),
  open: async () => ({ answer: ({ query }) => succeed(describePlan(query)) }),
});
