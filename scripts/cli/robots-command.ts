import { z } from "zod";
import { productToken } from "@/research/crawl/product-token";
import { parseRobots } from "@/research/crawl/robots";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

export const robotsCommand = jsonlCommand({
  name: "robots",
  help: `assay robots --jsonl: may this crawler read this page? By RFC 9309.

  in    {"id": "1", "robots": "User-agent: *\\nDisallow: /x", "agent": "FooBot/1.2", "url": "https://acme.com/x"}
        agent: a product token or a whole User-Agent; url: absolute, or a path
  out   {"id": "1", "allowed": false}
`,
  schema: z.object({
    id: idSchema,
    robots: z.string(),
    agent: z.string(),
    url: z.string(),
  }),
  open: async () => ({
    answer: ({ robots, agent, url }) =>
      succeed({ allowed: parseRobots(robots, productToken(agent)).isAllowed(url) }),
  }),
});
