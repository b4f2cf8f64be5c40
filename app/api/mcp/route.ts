import { createMcpHandler } from "@modelcontextprotocol/server";
import { getContext } from "@/inngest/context";
import { findApiKey } from "@/services/api-keys/find-api-key";
import { createMcpServer } from "./create-mcp-server";

export const dynamic = "force-dynamic";

const handler = createMcpHandler(({ requestInfo }) => {
  if (!requestInfo) throw new Error("tools act with the key of a request");
  return createMcpServer(requestInfo);
});

/** Assay as an MCP server over streamable HTTP, without sessions: every request brings its key. */
async function handle(request: Request): Promise<Response> {
  const authorization = request.headers.get("authorization");
  if ((await findApiKey({ ctx: getContext(), input: { authorization } })) === null) {
    const error = {
      code: -32_001,
      message: "Send a key of Assay: `Authorization: Bearer assay_…`.",
    };
    return Response.json(
      { jsonrpc: "2.0", id: null, error },
      { status: 401, headers: { "www-authenticate": "Bearer", "cache-control": "no-store" } },
    );
  }
  return handler.fetch(request);
}

export { handle as DELETE, handle as GET, handle as POST };
