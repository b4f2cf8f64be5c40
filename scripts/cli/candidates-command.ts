import { z } from "zod";
import { planQuery } from "@/research/plan/plan-query";
import { fail, succeed } from "@/research/result";
import { meetsAll } from "@/research/verify/meets-all";
import { jsonlCommand } from "./jsonl-command";
import { openCorpus } from "./open-corpus";
import { idSchema } from "./run-jsonl";

const maxLimit = 1_000;
/** `final` looks further down the ranking than `ids` shows. */
const minChecked = 300;

export const candidatesCommand = jsonlCommand({
  name: "candidates",
  help: `assay candidates --corpus FILE --jsonl [--limit N]: the companies of FILE that a query asks for

  FILE     companies as "assay import" takes them: .jsonl, .json, .csv or .tsv; each row needs a name
  --limit  ids a query, 1 to ${maxLimit}; 100 by default
  in    {"id": "1", "query": "robotics companies in Germany with at least 50 employees"}
  out   {"id": "1", "ids": [17, 4, …], "final": [17, …]}
        ids: the rows' own "id" (the line number where rows have none), best first, at most N
        final: those that meet every criterion of the query by what their row says

  FILE is loaded into a database of its own (in the data folder, or on the server of DATABASE_URL) that is dropped at the
  end. The first run over a file makes a vector of each company, about 200 a second; without an encoder words alone count.
`,
  schema: z.object({
    id: idSchema,
    query: z.string().trim().min(1).max(2_000),
  }),
  options: { corpus: { type: "string" }, limit: { type: "string" } },
  defaults: { limit: "100" },
  async open(options) {
    const limit = z.coerce.number().int().min(1).max(maxLimit).safeParse(options.limit);
    if (!limit.success) throw new Error(`--limit is a whole number from 1 to ${maxLimit}.`);
    const corpus = await openCorpus(options.corpus, {
      encode: true,
      onProgress: (message) => process.stderr.write(`${message}\n`),
    });
    return {
      async answer({ query }) {
        if (corpus.size === 0) return fail("empty_corpus", `${options.corpus} has no companies.`);
        const criteria = planQuery(query).criteria.map(({ text, kind, condition }, index) => ({
          id: String(index),
          text,
          kind,
          condition,
        }));
        const found = await corpus.find(criteria, Math.max(limit.data, minChecked));
        const final = found.filter((company) => meetsAll(company, criteria));
        return succeed({
          ids: found.slice(0, limit.data).map(({ id }) => id),
          final: final.map(({ id }) => id),
        });
      },
      close: corpus.close,
    };
  },
});
