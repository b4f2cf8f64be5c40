import { ownScope } from "@/components/search/search-scope";
import { SearchScreen } from "@/components/search/search-screen";

export const metadata = { title: "Search" };

export default async function SearchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <SearchScreen key={id} scope={ownScope(id)} readOnly={false} />;
}
