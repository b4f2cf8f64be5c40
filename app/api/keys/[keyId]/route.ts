import { revokeApiKey } from "@/services/api-keys/revoke-api-key";
import { withOwn } from "../../for-user";

export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ keyId: string }> },
): Promise<Response> {
  const { keyId } = await params;
  return withOwn(
    request,
    keyId,
    async (ctx, userId) => (await revokeApiKey({ ctx, input: { userId, keyId } })) && {},
  );
}
