import { z } from "zod";
import { extractMainText } from "@/research/crawl/extract-main-text";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";
import { idSchema } from "./run-jsonl";

export const extractCommand = jsonlCommand({
  name: "extract",
  help: `assay extract --jsonl: the main text of a page.

  in    {"id": "1", "url": "https://acme.com/", "html": "<html>…"}
  out   {"id": "1", "text": "…", "title": "…", "language": "en"}
        text: what the page is about, blocks on lines of their own, without menus, footers, teasers and controls;
        of a page that only JavaScript fills, what its description and its data say
        language: what the page declares, else by its words; null when it cannot be told
`,
  schema: z.object({
    id: idSchema,
    url: z.string().optional(),
    html: z.string(),
  }),
  open: async () => ({
    answer({ html }) {
      return succeed(extractMainText(html));
    },
  }),
});
