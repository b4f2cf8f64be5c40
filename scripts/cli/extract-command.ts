import { z } from "zod";
import { extractPage } from "@/research/crawl/extract-page";
import { succeed } from "@/research/result";
import { jsonlCommand } from "./jsonl-command";

export const extractCommand = jsonlCommand({
  name: "extract",
  help: `assay extract --jsonl: the main text of a page.

  in    {"id": "1", "url": "https://acme.com/", "html": "<html>…"}
  out   {"id": "1", "text": "…", "title": "…", "language": "en"}
        text: without menus, headers, footers and what is hidden; blocks on lines of their own
`,
  schema: z.object({ id: z.union([z.string(), z.number()]), url: z.string(), html: z.string() }),
  open: async () => ({
    answer({ url, html }) {
      const body = new TextEncoder().encode(html);
      const page = extractPage({ body, contentType: "text/html; charset=utf-8", url });
      const mainEnd = page.facts[0]?.start ?? page.text.length;
      return succeed({
        text: page.text.slice(0, mainEnd).trimEnd(),
        title: page.title,
        language: page.language,
      });
    },
  }),
});
