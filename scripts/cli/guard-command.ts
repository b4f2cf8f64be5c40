import { z } from "zod";
import { readUrl, refuseUrl } from "@/adapters/web/refuse-url";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

export const guardCommand = jsonlCommand({
  name: "guard",
  help: `assay guard --jsonl: would the crawler refuse this URL by its spelling alone? No connection is made.

  in    {"id": "1", "url": "http://0x7f.1/"}
  out   {"id": "1", "blocked": true, "reason": "The host 127.0.0.1 is not on the public internet, so it is not read."}
        reason: null when it is not blocked
        Read are http and https on the ports 80 and 443, of names below a public top-level domain and of public
        addresses; a name's addresses are checked once more when it is looked up. Refused is also what names a user,
        what is longer than 4000 characters, and what parsers read differently: control characters, backslashes.
`,
  schema: z.object({ id: idSchema, url: z.string() }),
  open: async () => ({
    answer({ url }) {
      const read = readUrl(url);
      const refusal = read.ok ? refuseUrl(read.value, false) : read;
      return succeed({ blocked: refusal !== null, reason: refusal?.error.message ?? null });
    },
  }),
});
