import { readPage } from "@/services/read-page";
import { isId, respondJson, respondNotFound } from "../../../../respond";
import { findOwnSearch } from "../../find-own-search";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; pageId: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  const { pageId } = await params;
  if (!own || !isId(pageId)) return respondNotFound();
  const page = await readPage({ ctx: own.ctx, input: { searchId: own.searchId, pageId } });
  return page ? respondJson(page) : respondNotFound();
}
