import { getContext } from "@/inngest/context";
import { isOwnerToken, ownerCookie } from "@/services/operations/owner-access";
import { readText } from "../../parse-input";
import { respondNotFound } from "../../respond";

const maxBytes = 2_000;

/** The form of the operations page: whoever shows the token gets a cookie for it; for anybody else there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  const ctx = getContext();
  const form = await readText(request, maxBytes);
  const token = new URLSearchParams(form ?? "").get("token");
  if (token === null || !isOwnerToken(ctx, token)) return respondNotFound();
  return new Response(null, {
    status: 303,
    headers: {
      location: "/operations",
      "set-cookie": ownerCookie(ctx),
      "cache-control": "no-store",
    },
  });
}
