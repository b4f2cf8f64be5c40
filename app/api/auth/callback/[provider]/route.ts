import { getContext } from "@/inngest/context";
import { dropDeadSession } from "@/services/users/current-user";

/** Where another service sends the browser back to; the only path of better-auth that is open. */
export async function GET(request: Request): Promise<Response> {
  const { auth } = getContext();
  const headers = await dropDeadSession(auth, request.headers);
  return auth.handler(new Request(request.url, { headers }));
}
