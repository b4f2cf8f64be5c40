// The Node side of a Lambda runtime: asks for an invocation, calls the handler, answers, asks again.
import path from "node:path";
import { pathToFileURL } from "node:url";

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const [file, name] = process.env._HANDLER.split(".");
const send = (address, body) =>
  fetch(`${api}/${address}`, { method: "POST", body: JSON.stringify(body) });
const describe = (error) => ({
  errorType: error?.name ?? "Error",
  errorMessage: String(error?.message ?? error),
  stackTrace: String(error?.stack ?? "").split("\n"),
});

let handler;
try {
  const module = await import(
    pathToFileURL(path.join(process.env.LAMBDA_TASK_ROOT, `${file}.mjs`)).href
  );
  handler = module[name];
} catch (error) {
  await send("init/error", describe(error));
  process.exit(1);
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const awsRequestId = next.headers.get("lambda-runtime-aws-request-id");
  const deadline = Number(next.headers.get("lambda-runtime-deadline-ms"));
  const event = await next.json();
  const context = {
    awsRequestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    await send(`invocation/${awsRequestId}/response`, await handler(event, context));
  } catch (error) {
    await send(`invocation/${awsRequestId}/error`, describe(error));
  }
}
