import { readSecret, rotateSecret } from "@/services/webhooks/read-secret";
import { withOwn } from "../../../for-user";

type Params = { params: Promise<{ endpointId: string }> };

const respondWithSecret =
  (read: typeof readSecret) =>
  async (request: Request, { params }: Params): Promise<Response> => {
    const { endpointId } = await params;
    return withOwn(request, endpointId, async (ctx, userId) => {
      const secret = await read({ ctx, input: { userId, endpointId } });
      return secret && { secret };
    });
  };

export const GET = respondWithSecret(readSecret);

/** A new one; the one before holds for another day. */
export const POST = respondWithSecret(rotateSecret);
