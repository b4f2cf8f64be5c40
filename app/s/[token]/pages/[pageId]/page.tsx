import { PageReader } from "@/components/evidence/page-reader";
import { sharedScope } from "@/components/search/search-scope";

export const metadata = { title: "Stored page", robots: { index: false, follow: false } };

export default async function SharedPagePage({
  params,
}: {
  params: Promise<{ token: string; pageId: string }>;
}) {
  const { token, pageId } = await params;
  return <PageReader scope={sharedScope(token)} pageId={pageId} />;
}
