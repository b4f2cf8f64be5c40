import { PageReader } from "@/components/evidence/page-reader";

export const metadata = { title: "Stored page" };

export default async function StoredPagePage({
  params,
}: {
  params: Promise<{ id: string; pageId: string }>;
}) {
  const { id, pageId } = await params;
  return <PageReader searchId={id} pageId={pageId} />;
}
