import { PageReader } from "@/components/evidence/page-reader";
import { ownScope } from "@/components/search/search-scope";

export const metadata = { title: "Stored page" };

export default async function StoredPagePage({
  params,
}: {
  params: Promise<{ id: string; pageId: string }>;
}) {
  const { id, pageId } = await params;
  return <PageReader scope={ownScope(id)} pageId={pageId} />;
}
