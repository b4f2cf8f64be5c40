import { stopSearch } from "@/services/stop-search";
import { respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  const search = own && (await stopSearch({ ctx: own.ctx, input: own }));
  return search ? respondJson({ search }) : respondNotFound();
}
