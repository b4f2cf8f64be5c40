import { getContext } from "@/inngest/context";
import { listSources } from "@/services/list-sources";
import { respondJson } from "../respond";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return respondJson(await listSources({ ctx: getContext() }));
}
