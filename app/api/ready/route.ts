import { getContext } from "@/inngest/context";
import { readReadiness } from "@/services/read-readiness";
import { respondJson } from "../respond";

export const dynamic = "force-dynamic";

/** Database and engine are there; 503 names what is not. */
export async function GET(): Promise<Response> {
  const readiness = await readReadiness({ ctx: getContext() });
  return respondJson(readiness, readiness.ready ? 200 : 503);
}
