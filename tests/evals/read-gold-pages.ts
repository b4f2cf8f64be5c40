import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** A real page with its main text as people marked it (WCXB's layout: N.html.gz beside N.json). */
export type GoldPage = {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly body: Uint8Array;
  readonly mainContent: string;
};

const goldSchema = z.object({
  url: z.string(),
  _internal: z.object({ page_type: z.object({ primary: z.string() }) }),
  ground_truth: z.object({ main_content: z.string() }),
});

export function readGoldPages(folder: string): GoldPage[] {
  const ending = ".html.gz";
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.sort().map((file) => {
    const id = file.slice(0, -ending.length);
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")));
    return {
      id,
      url: gold.url,
      type: gold._internal.page_type.primary,
      body: gunzipSync(readFileSync(join(folder, file))),
      mainContent: gold.ground_truth.main_content,
    };
  });
}
