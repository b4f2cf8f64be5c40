import { z } from "zod";
import { companyProfileSchema, sources } from "@/research/company";
import { createSearchSchema } from "@/research/search-view";
import { readCompany } from "@/services/read-company";
import { searchCompanies } from "@/services/search-companies";
import { declareRoute, respondFound, respondWith } from "../declare-route";
import { nameSchema } from "../named-schemas";

const group = "Companies";

const company = nameSchema(
  "Company",
  companyProfileSchema.extend({ sources: z.array(z.string()), verified: z.boolean() }),
);

const searchRoute = declareRoute({
  method: "GET",
  path: "/companies",
  name: "searchCompanies",
  group,
  summary: "Look into what is known of companies",
  text: "By their stored fields and descriptions alone, best first; no page is read and nothing is verified. A search does that.",
  scope: "read",
  query: {
    q: createSearchSchema.shape.query.describe("As for a search: `fintechs in Africa`."),
    source: z.enum(sources).exclude(["web"]).default("demo"),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  },
  answer: {
    status: 200,
    what: "Companies, best first",
    schema: nameSchema(
      "CompanyList",
      z.object({
        data: z.array(
          z.object({
            company: nameSchema("CompanyProfile", companyProfileSchema),
            /** 0 to 1, as a share of the best. */
            fit: z.number(),
          }),
        ),
      }),
    ),
  },
  handle: async ({ ctx, query, request }) =>
    respondWith({
      data: await searchCompanies({ ctx, input: { ...query, signal: request.signal } }),
    }),
});

const readRoute = declareRoute({
  method: "GET",
  path: "/companies/{idOrDomain}",
  name: "getCompany",
  group,
  summary: "One company, by id or domain",
  scope: "read",
  params: { idOrDomain: z.string().min(1).max(253) },
  answer: { status: 200, what: "What is known of it; null is not known", schema: company },
  handle: async ({ ctx, params }) => respondFound(await readCompany({ ctx, input: params })),
});

export const companyRoutes = [searchRoute, readRoute];
