import { z } from "zod";
import { refuseUrl } from "@/adapters/web/refuse-url";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";

export const guardCommand = jsonlCommand({
  name: "guard",
  help: `assay guard --jsonl: would the crawler refuse this URL by its spelling alone? No connection is made.

  in    {"id": "1", "url": "http://0x7f.1/"}
  out   {"id": "1", "blocked": true, "reason": "The host 127.0.0.1 is not on the public internet, so it is not read."}
        reason: null when it is not blocked. Names are checked again by their addresses when they are looked up.
`,
  schema: z.object({ id: z.union([z.string(), z.number()]), url: z.string() }),
  open: async () => ({
    answer({ url }) {
      const parsed = URL.parse(url);
      if (!parsed) return succeed({ blocked: true, reason: "This is not an http or https URL." });
      const refusal = refuseUrl(parsed, false);
      return succeed({ blocked: refusal !== null, reason: refusal?.error.message ?? null });
    },
  }),
});
