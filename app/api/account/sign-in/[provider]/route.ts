import { getContext } from "@/inngest/context";
import { listProviders } from "@/services/users/auth";
import { startProviderSignIn } from "@/services/users/enter-account";
import { respondError, respondJson } from "../../../respond";

/** Where to send the browser to sign in with another service. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ provider: string }> },
): Promise<Response> {
  const ctx = getContext();
  const asked = (await params).provider;
  const provider = listProviders(ctx.environment).find((one) => one === asked);
  if (!provider) {
    const message = "This instance is not set up for signing in there.";
    return respondError(404, { code: "not_found", message });
  }
  const { headers } = request;
  const { url, setCookies } = await startProviderSignIn({ ctx, input: { headers, provider } });
  return respondJson({ url }, 200, setCookies);
}
