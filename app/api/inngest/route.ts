import { serve } from "inngest/next";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { inngest } from "@/inngest/client";
import { getContext } from "@/inngest/context";
import { functions } from "@/inngest/functions";
import { sweep } from "@/services/chain/sweep";

const handler = serve({ client: inngest, functions });

export const { GET, POST } = handler;

const registeredSchema = z.object({ modified: z.boolean() });

/**
 * Registration. An engine that did not know the app as it is may have been restarted with an empty queue: what it lost
 * is sent again. A Dev Server registers every few seconds what it knows already; that says nothing of its queue.
 */
export async function PUT(request: NextRequest, context: unknown): Promise<Response> {
  const response = await handler.PUT(request, context);
  if (!response.ok) return response;
  const registered = registeredSchema.safeParse(await response.clone().json());
  if (registered.success && registered.data.modified) {
    const ctx = getContext();
    void sweep({ ctx, input: { engineRestarted: true } }).catch((error: unknown) => {
      ctx.log.error("sweep.failed", { reason: String(error) });
    });
  }
  return response;
}
