import type { Metadata } from "next";
import { headers } from "next/headers";
import { pack } from "@/components/data/packed";
import { describeOutcome } from "@/components/search/describe-search";
import { sharedScope } from "@/components/search/search-scope";
import { SearchScreen } from "@/components/search/search-screen";
import { getContext } from "@/inngest/context";
import { readSharedSnapshot } from "./read-shared-snapshot";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const search = (await readSharedSnapshot(token))?.search;
  return {
    robots: { index: false, follow: false },
    title: search?.query ?? "Shared search",
    // Preview cards need whole addresses.
    metadataBase: await readOrigin(),
    ...(search && { description: `${describeOutcome(search)}, each with its evidence.` }),
  };
}

export default async function SharedSearchPage({ params }: Props) {
  const { token } = await params;
  const initial = await readSharedSnapshot(token);
  return <SearchScreen key={token} scope={sharedScope(token)} readOnly initial={pack(initial)} />;
}

/** Where this server is reached: as it was told, else as this visitor reached it. */
async function readOrigin(): Promise<URL> {
  const { APP_URL } = getContext().environment;
  const asked = await headers();
  const scheme = asked.get("x-forwarded-proto")?.startsWith("https") ? "https" : "http";
  const address = APP_URL ?? `${scheme}://${asked.get("host")}`;
  return new URL(URL.canParse(address) ? address : "http://localhost");
}
