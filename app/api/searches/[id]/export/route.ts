import { exportRequestSchema } from "@/research/export-request";
import { exportSearch } from "@/services/export/export-search";
import { readQuery, respondNotFound, respondStream } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

/** A search as a file: `?format=csv|json|xlsx&rows=matches|unclear|rejected|failed|all&bom=0|1`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const query = readQuery(request, exportRequestSchema);
  if (!query.ok) return query.response;
  const file = await exportSearch({ ctx: own.ctx, input: { ...query.value, ...own } });
  if (!file) return respondNotFound();
  return respondStream(file.body, {
    "content-type": file.contentType,
    "content-disposition": `attachment; filename="${file.name}"`,
  });
}
