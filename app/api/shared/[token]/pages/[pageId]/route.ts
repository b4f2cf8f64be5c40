import { readPage } from "@/services/read-page";
import { isId, respondJson } from "../../../../respond";
import { findShared, respondNotShared } from "../../find-shared";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; pageId: string }> },
): Promise<Response> {
  const shared = await findShared(params);
  const { pageId } = await params;
  if (!shared || !isId(pageId)) return respondNotShared();
  const page = await readPage({ ctx: shared.ctx, input: { searchId: shared.searchId, pageId } });
  return page ? respondJson(page) : respondNotShared();
}
