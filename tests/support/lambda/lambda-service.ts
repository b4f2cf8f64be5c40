import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { type FrontDoor, toLambdaEvent } from "./lambda-event";

export type LambdaService = {
  /** Where the Function URL or the HTTP API answers. */
  readonly url: string;
  /** `most` environments were busy at once; `refused` calls found all of them busy. */
  readonly stats: { invocations: number; most: number; refused: number; errors: string[] };
  close(): Promise<void>;
};

type Environment = {
  readonly child: ChildProcess;
  /** Gives it its next event; null while it is busy. */
  deliver: ((id: string, event: unknown) => void) | null;
  readonly ready: Promise<void>;
  answer: ((answer: unknown) => void) | null;
  close(): void;
};

const answerSchema = z.object({
  statusCode: z.number().int(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});
const errorSchema = z.object({ errorType: z.string(), errorMessage: z.string() });

/**
 * AWS Lambda on this machine: the Runtime API for each execution environment, one event at a time in each, up to the
 * account's limit of them (the next call is refused with 429), and no CPU between two events: idle ones are stopped.
 */
export async function startLambdaService(options: {
  /** Holds `index.mjs` with `handler`. */
  folder: string;
  env: Readonly<Record<string, string>>;
  frontDoor: FrontDoor;
  accountLimit: number;
  timeoutSeconds: number;
}): Promise<LambdaService> {
  const environments = new Set<Environment>();
  const stats: LambdaService["stats"] = { invocations: 0, most: 0, refused: 0, errors: [] };

  const isBusy = ({ deliver }: Environment) => deliver === null;
  const findEnvironment = async (): Promise<Environment | null> => {
    for (const one of environments) if (!isBusy(one) && one.answer === null) return one;
    if (environments.size >= options.accountLimit) return null;
    const made = await startEnvironment(options, stats.errors);
    environments.add(made);
    return made;
  };

  const invoke = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const event = toLambdaEvent(options.frontDoor, request, await buffer(request));
    const environment = await findEnvironment();
    if (!environment) {
      stats.refused += 1;
      response.writeHead(429, { "content-type": "application/json" });
      response.end('{"Message":"Rate Exceeded."}');
      return;
    }
    stats.invocations += 1;
    const answered = new Promise<unknown>((resolve) => {
      environment.answer = resolve;
    });
    const busy = [...environments].filter(({ answer }) => answer !== null).length;
    stats.most = Math.max(stats.most, busy);
    await environment.ready;
    environment.deliver?.(randomUUID(), event);
    const answer = answerSchema.safeParse(await answered);
    environment.answer = null;
    if (!answer.success) {
      response.writeHead(502).end('{"message":"Internal Server Error"}');
      return;
    }
    const { statusCode, headers = {}, body = "", isBase64Encoded } = answer.data;
    response.writeHead(statusCode, headers);
    response.end(isBase64Encoded ? Buffer.from(body, "base64") : body);
  };

  const door = createServer((request, response) => {
    invoke(request, response).catch((error: unknown) => {
      stats.errors.push(String(error));
      response.destroy();
    });
  });
  door.keepAliveTimeout = 65_000;
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  return {
    url: `http://127.0.0.1:${portOf(door.address())}`,
    stats,
    async close() {
      for (const one of environments) one.close();
      door.closeAllConnections();
      door.close();
      await once(door, "close");
    },
  };
}

async function startEnvironment(
  options: { folder: string; env: Readonly<Record<string, string>>; timeoutSeconds: number },
  errors: string[],
): Promise<Environment> {
  let setReady = () => {};
  const ready = new Promise<void>((resolve) => {
    setReady = resolve;
  });
  // An invocation is over when the runtime asks for the next one: only then is the environment free again.
  let result: unknown;
  const api = createServer(async (request, response) => {
    const [, , , kind, id, what] = (request.url ?? "").split("/");
    if (kind === "invocation" && id === "next") {
      if (result !== undefined) environment.answer?.(result);
      result = undefined;
      environment.deliver = (requestId, event) => {
        environment.deliver = null;
        environment.child.kill("SIGCONT");
        response.writeHead(200, {
          "lambda-runtime-aws-request-id": requestId,
          "lambda-runtime-deadline-ms": String(Date.now() + options.timeoutSeconds * 1000),
        });
        response.end(JSON.stringify(event));
      };
      environment.child.kill("SIGSTOP");
      setReady();
      return;
    }
    const body: unknown = JSON.parse((await buffer(request)).toString());
    response.writeHead(202).end();
    result = what === "response" ? body : null;
    if (what === "response") return;
    const { errorType, errorMessage } = errorSchema.parse(body);
    errors.push(`${errorType}: ${errorMessage}`);
    if (kind !== "init") return;
    setReady();
    environment.answer?.(null);
  });
  api.listen(0, "127.0.0.1");
  await once(api, "listening");
  const root = process.getuid?.() === 0;
  const child = spawn(process.execPath, [path.resolve("tests/support/lambda/bootstrap.mjs")], {
    cwd: options.folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      NODE_ENV: "production",
      ...options.env,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${portOf(api.address())}`,
      AWS_LAMBDA_FUNCTION_NAME: "assay",
      LAMBDA_TASK_ROOT: options.folder,
      _HANDLER: "index.handler",
    },
    ...(root ? { uid: 65_534, gid: 65_534 } : {}),
  });
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk.toString().trim()));
  const environment: Environment = {
    child,
    deliver: null,
    ready,
    answer: null,
    close() {
      child.kill("SIGKILL");
      api.closeAllConnections();
      api.close();
    },
  };
  return environment;
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (typeof address !== "object" || address === null) throw new Error("not listening");
  return address.port;
}
