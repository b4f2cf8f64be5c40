import { countAllowed } from "@/db/count-candidates";
import { inTransaction } from "@/db/transaction";
import { type Source, sources } from "@/research/company";
import type { SourceList } from "@/research/search-view";
import type { ServiceContext } from "./context";

const described: Readonly<Record<Source, { label: string; note: string; empty: string }>> = {
  demo: {
    label: "Demo companies",
    note: "Fictional companies on a small web of their own.",
    empty: "The demo corpus has not been loaded yet.",
  },
  imported: {
    label: "Imported companies",
    note: "Companies that were imported on this server.",
    empty: "Nothing imported yet: npm run -s assay -- import FILE.",
  },
  starter: {
    label: "Starter list",
    note: "Well-known real companies, read live from their websites.",
    empty: "Real, well-known companies to start with. Load them with one click.",
  },
  stored: {
    label: "Stored pages",
    note: "Real companies from a folder of stored pages.",
    empty: "Start with ASSAY_WEB=archive:FOLDER to search stored pages.",
  },
  web: {
    label: "The web",
    note: "Real companies that the model finds by searching the web.",
    empty: "Real companies that the model finds by searching the web.",
  },
};

/** Where a search can look, how many companies each source has (about, where they are very many), and which model judges. */
export async function listSources({ ctx }: { ctx: ServiceContext }): Promise<SourceList> {
  const offered = sources.filter((source) => source !== "web" || ctx.tools.model !== null);
  const counts = await inTransaction(ctx.database.pool, async (client) => {
    await client.query("SET LOCAL enable_seqscan = off; SET LOCAL jit = off");
    const found: number[] = [];
    for (const source of offered) {
      found.push(await countAllowed(client, { source, conditions: [] }));
    }
    return found;
  });
  return {
    model: ctx.tools.model?.name ?? null,
    sources: offered.map((source, at) => {
      const companies = counts[at] ?? 0;
      const { label, note, empty } = described[source];
      return { source, label, companies, note: companies > 0 ? note : empty };
    }),
  };
}
