import { serve } from "inngest/next";
import type { NextRequest } from "next/server";
import { inngest } from "@/inngest/client";
import { getContext } from "@/inngest/context";
import { functions } from "@/inngest/functions";
import { sweep } from "@/services/chain/sweep";

const handler = serve({ client: inngest, functions });

export const { GET, POST } = handler;

/** Registration. An engine that asks for it may have been restarted with an empty queue: what it lost is sent again. */
export async function PUT(request: NextRequest, context: unknown): Promise<Response> {
  const response = await handler.PUT(request, context);
  if (response.ok) {
    const ctx = getContext();
    void sweep({ ctx, input: { engineRestarted: true } }).catch((error: unknown) => {
      ctx.log.error("sweep.failed", { reason: String(error) });
    });
  }
  return response;
}
