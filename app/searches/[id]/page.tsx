import type { Metadata } from "next";
import { pack } from "@/components/data/packed";
import { ownScope } from "@/components/search/search-scope";
import { SearchScreen } from "@/components/search/search-screen";
import { readOwnSnapshot } from "./read-own-snapshot";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const snapshot = await readOwnSnapshot((await params).id);
  return { title: snapshot?.search.query ?? "Search" };
}

/** The table is in the first paint already; from there on it is the browser's, live. */
export default async function SearchPage({ params }: Props) {
  const { id } = await params;
  return (
    <SearchScreen
      key={id}
      scope={ownScope(id)}
      initial={pack(await readOwnSnapshot(id))}
      readOnly={false}
    />
  );
}
