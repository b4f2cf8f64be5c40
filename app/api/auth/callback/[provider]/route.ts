import { getContext } from "@/inngest/context";

/** Where another service sends the browser back to; the only path of better-auth that is open. */
export const GET = (request: Request): Promise<Response> => getContext().auth.handler(request);
