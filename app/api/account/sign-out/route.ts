import { z } from "zod";
import { getContext } from "@/inngest/context";
import { signOut } from "@/services/users/leave-account";
import { readBody, respondJson } from "../../respond";

const signOutSchema = z.object({ everywhere: z.boolean().default(false) }).prefault({});

export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, signOutSchema);
  if (!body.ok) return body.response;
  const input = { headers: request.headers, everywhere: body.value.everywhere };
  return respondJson({}, 200, await signOut({ ctx: getContext(), input }));
}
