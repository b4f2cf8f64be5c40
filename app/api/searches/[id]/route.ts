import { readSearch } from "@/services/read-search";
import { respondJson, respondNotFound } from "../../respond";
import { findOwnSearch } from "./find-own-search";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  const snapshot = own && (await readSearch({ ctx: own.ctx, input: own }));
  return snapshot ? respondJson(snapshot) : respondNotFound();
}
