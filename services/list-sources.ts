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

/** Where a search can look, how many companies each source has, and which model judges. */
export async function listSources({ ctx }: { ctx: ServiceContext }): Promise<SourceList> {
  const { rows } = await ctx.database.pool.query<{ source: string; companies: number }>(
    "SELECT source, count(*)::int AS companies FROM company, unnest(sources) AS source GROUP BY source",
  );
  const isOffered = (source: Source) => source !== "web" || ctx.tools.model !== null;
  const counted = new Map(rows.map((row) => [row.source, row.companies]));
  return {
    model: ctx.tools.model?.name ?? null,
    sources: sources.filter(isOffered).map((source) => {
      const companies = counted.get(source) ?? 0;
      const { label, note, empty } = described[source];
      return { source, label, companies, note: companies > 0 ? note : empty };
    }),
  };
}
