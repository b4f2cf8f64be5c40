import type { Metadata } from "next";
import { headers } from "next/headers";
import { describeOutcome } from "@/components/search/describe-search";
import { sharedScope } from "@/components/search/search-scope";
import { SearchScreen } from "@/components/search/search-screen";
import { readSharedSnapshot } from "./read-shared-snapshot";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const search = (await readSharedSnapshot(token))?.search;
  const host = (await headers()).get("host") ?? "localhost";
  return {
    robots: { index: false, follow: false },
    title: search?.query ?? "Shared search",
    // Preview cards need whole addresses; the server does not know its own but from who asks.
    metadataBase: new URL(`${await readScheme()}://${host}`),
    ...(search && { description: `${describeOutcome(search)}, each with its evidence.` }),
  };
}

export default async function SharedSearchPage({ params }: Props) {
  const { token } = await params;
  const initial = await readSharedSnapshot(token);
  return <SearchScreen key={token} scope={sharedScope(token)} readOnly initial={initial} />;
}

async function readScheme(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-proto") ?? "";
  return forwarded.split(",")[0]?.trim() === "https" ? "https" : "http";
}
