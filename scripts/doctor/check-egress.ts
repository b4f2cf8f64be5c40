import { createArchiveWeb } from "@/adapters/web/archive-web";
import type { Web, WebErrorCode } from "@/research/ports";
import { type Finding, fine, problem } from "./finding";

const timeoutMs = 20_000;
/** Reserved for examples, and served for ever. */
const knownPage = "https://example.com/";

/** Whether the crawler reaches the web that it is to read: through `web`, its own guarded client. */
export async function checkEgress(environment: NodeJS.ProcessEnv, web: Web): Promise<Finding> {
  const name = "Crawler";
  const source = environment.ASSAY_WEB || "live";
  if (source.startsWith("archive:")) {
    const folder = source.slice("archive:".length);
    try {
      createArchiveWeb(folder);
      return fine(name, `Pages come from the folder ${folder}; the network is not asked.`);
    } catch (error) {
      const found = `No stored pages in ${folder}: ${error instanceof Error ? error.message : error}`;
      return problem(name, found, "Set ASSAY_WEB=archive:FOLDER to a folder with an index.json.");
    }
  }
  const answer = await web.get(knownPage, { signal: AbortSignal.timeout(timeoutMs) });
  if (answer.ok)
    return fine(name, `It reads the web (${knownPage} answers ${answer.value.status}).`);
  return problem(
    name,
    `It does not reach ${knownPage}: ${answer.error.message}`,
    `${advice[answer.error.code] ?? "Allow outgoing connections to the ports 80 and 443."} The demo companies work without.`,
  );
}

const advice: Partial<Readonly<Record<WebErrorCode, string>>> = {
  dns: "Names are not resolved: check the resolver of this machine, and that it may ask.",
  blocked_address:
    "The name leads to a private address, which the crawler refuses: a filter or a proxy stands in between.",
  timeout: "Something drops the packets: allow outgoing connections to the ports 80 and 443.",
};
