import { z } from "zod";
import type { CompanyProfile } from "@/research/company";
import { criterionFromText } from "@/research/plan/criterion-from-text";
import { fail, succeed } from "@/research/result";
import { judgeProfile } from "@/research/verify/judge-by-description";
import { jsonlCommand } from "./jsonl-command";
import { readCorpus } from "./read-corpus";
import { idSchema } from "./run-jsonl";

export const matchCommand = jsonlCommand({
  name: "match",
  help: `assay match --corpus FILE --jsonl: does a company of FILE meet these criteria, by its row alone?

  FILE  companies as "assay import" takes them: .jsonl, .json, .csv or .tsv
  in    {"id": "1", "companyId": 5, "criteria": ["makes electronics", "50 or more employees"]}
        companyId: the row's own "id" (its line number where rows have none)
  out   {"id": "1", "outcomes": ["met", "unclear"]}
        one of met, not_met, unclear for each criterion, in order. No page is read: what the row does not say is unclear.
`,
  schema: z.object({
    id: idSchema,
    companyId: idSchema,
    criteria: z.array(z.string().trim().min(2).max(400)).max(12),
  }),
  options: { corpus: { type: "string" } },
  async open({ corpus }) {
    const companies = new Map<string, CompanyProfile>();
    for await (const { id, profile } of readCorpus(corpus)) companies.set(String(id), profile);
    return {
      answer({ companyId, criteria }) {
        const company = companies.get(String(companyId));
        if (!company) return fail("unknown_company", `${corpus} has no company ${companyId}.`);
        return succeed({
          outcomes: criteria.map(
            (text, index) => judgeProfile(company, criterionFromText(String(index), text)).outcome,
          ),
        });
      },
    };
  },
});
