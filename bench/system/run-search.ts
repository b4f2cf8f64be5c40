import { z } from "zod";
import { searchSnapshotSchema } from "@/research/search-view";

export type SearchRun = {
  readonly id: string;
  readonly cookie: string;
  readonly wallMs: number;
  readonly firstMs: number;
  readonly domains: string[];
};

const createdSchema = z.object({ id: z.string() });

/** A new visitor's search over HTTP, followed on its event stream to the end; throws when a company was not checked. */
export async function runSearchOverHttp(
  origin: string,
  request: { query: string; source: string; companies: number },
  onCreated: (search: { id: string; cookie: string }) => void = () => {},
): Promise<SearchRun> {
  const { query, source, companies } = request;
  const base = `${origin}/api/searches`;
  const startedAt = performance.now();
  const size = Math.max(1, companies);
  const created = await fetch(base, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, source, wanted: size, maxCandidates: size }),
  });
  const cookie = created.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const { id } = createdSchema.parse(await created.json());
  onCreated({ id, cookie });
  const stream = await fetch(`${base}/${id}/events`, { headers: { cookie } });
  let firstMs = Number.NaN;
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    const decided = /"state":"(matched|rejected|unclear)"/.test(
      decoder.decode(chunk, { stream: true }),
    );
    if (decided && Number.isNaN(firstMs)) firstMs = performance.now() - startedAt;
  }
  const wallMs = performance.now() - startedAt;
  const answer = await fetch(`${base}/${id}`, { headers: { cookie } });
  const snapshot = searchSnapshotSchema.parse(await answer.json());
  const { total, pending } = snapshot.search.counts;
  if (total !== companies || pending !== 0)
    throw new Error(`checked ${total - pending} of ${companies}: ${snapshot.search.state}`);
  const domains = snapshot.candidates.map(({ company }) => company.domain);
  return { id, cookie, wallMs, firstMs, domains };
}
