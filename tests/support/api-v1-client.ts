import { makeApiKey } from "@/services/api-keys/make-api-key";
import type { ServiceContext } from "@/services/context";
import { addUser } from "./test-context";

export type V1Call = {
  readonly method?: string;
  readonly body?: unknown;
  readonly rawBody?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** A program's side of /api/v1: one key, and the handler that Next calls. */
export class V1Client {
  constructor(readonly key: string | null) {}

  async call(path: string, call: V1Call = {}): Promise<Response> {
    // Loaded late: the engine's client reads its environment when it is loaded.
    const { handleRequest } = await import("@/app/api/v1/handle-request");
    const headers = new Headers(call.headers);
    if (this.key !== null) headers.set("authorization", `Bearer ${this.key}`);
    const body = call.rawBody ?? (call.body === undefined ? null : JSON.stringify(call.body));
    const method = call.method ?? (body === null ? "GET" : "POST");
    return handleRequest(
      new Request(`http://127.0.0.1:3000/api/v1${path}`, {
        method,
        headers,
        body,
        signal: call.signal ?? null,
      }),
    );
  }
}

export type KeyOwner = {
  readonly userId: string;
  readonly keyId: string;
  readonly client: V1Client;
};

/** A user with a key. */
export async function addKeyOwner(
  ctx: ServiceContext,
  name: string,
  mayWrite = true,
): Promise<KeyOwner> {
  const userId = await addUser(ctx, name);
  const made = await makeApiKey({ ctx, input: { userId, name: "test", mayWrite } });
  if (!made.ok) throw new Error(made.error.message);
  return { userId, keyId: made.value.view.id, client: new V1Client(made.value.key) };
}
