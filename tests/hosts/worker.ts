import { startConnectGateway } from "@/tests/support/connect-gateway";
import { type Lab, startProcess } from "./lab";
import { searchThroughEngine, type Verdicts } from "./run-search";

/** Node 20 has its WebSocket behind a flag that Node 22 does not know. */
const webSocketFlag = typeof WebSocket === "undefined" ? ["--experimental-websocket"] : [];

/** Two workers behind the server's side of connect; afterwards each drains when it is asked to end. */
export async function runWorkers(lab: Lab): Promise<Verdicts> {
  const DATABASE_URL = await lab.createDatabase("worker");
  const gateway = await startConnectGateway({
    engineUrl: lab.engine.url,
    signingKey: lab.signingKey,
  });
  const start = () =>
    startProcess({
      args: [...webSocketFlag, "--import", "tsx", "deploy/worker/main.ts"],
      env: { ...lab.environment, INNGEST_BASE_URL: gateway.url, DATABASE_URL },
    });
  const workers = [start(), start()];
  try {
    await Promise.race([
      gateway.waitForWorkers(workers.length),
      ...workers.map((worker) => worker.waitForLine(/never printed: its end is what counts/)),
    ]);
    const verdicts = await searchThroughEngine(lab, DATABASE_URL);
    const codes = await Promise.all(workers.map((worker) => worker.stop("SIGTERM")));
    console.log(
      `worker: ${gateway.stats.calls} calls over ${workers.length} connections, ends ${codes}`,
    );
    if (codes.some((code) => code !== 0)) {
      throw new Error(workers.flatMap(({ lines }) => lines.slice(-10)).join("\n"));
    }
    return verdicts;
  } finally {
    for (const worker of workers) await worker.stop("SIGKILL");
    await gateway.close();
  }
}
