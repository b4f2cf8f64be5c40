import { z } from "zod";
import { registrableDomain } from "@/research/crawl/site-of";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

export const domainCommand = jsonlCommand({
  name: "domain",
  help: `assay domain --jsonl: what one company's site is called: the registrable domain by the Public Suffix List.

  in    {"id": "1", "host": "www.acme.co.uk"}
        host: a host name or a URL
  out   {"id": "1", "domain": "acme.co.uk"}
        domain: in lower case and in the script that was given; null for an address, a public suffix, a single label,
        or what is no host. Private suffixes count: acme.github.io is a site of its own
`,
  schema: z.object({ id: idSchema, host: z.string() }),
  open: async () => ({ answer: ({ host }) => succeed({ domain: registrableDomain(host) }) }),
});
