import { z } from "zod";

const callSchema = z.object({ ctx: z.object({ run_id: z.string() }) });
/** `RunComplete` reports the end of the run, which is no step. */
const operationsSchema = z
  .array(z.object({ id: z.string(), op: z.string() }))
  .transform((operations) =>
    operations.flatMap(({ id, op }) => (op === "RunComplete" ? [] : [id])),
  );
const checkpointSchema = z.object({ steps: operationsSchema });

/**
 * What an engine asked of the app and what a hosted one would bill: runs of a function, and each of their steps, whether
 * reported in a reply or by a checkpoint (Inngest's pricing counts both).
 */
export function countExecutions() {
  const functionOfRun = new Map<string, string>();
  const stepsOfRun = new Map<string, Set<string>>();
  let requests = 0;
  const addSteps = (runId: string, ids: readonly string[]) => {
    const steps = stepsOfRun.get(runId) ?? new Set();
    for (const id of ids) steps.add(id);
    stepsOfRun.set(runId, steps);
  };
  return {
    /** Sees what goes to the engine: `fetch`, with checkpoints counted. */
    watch(fetchNow: typeof fetch): typeof fetch {
      return (input, init) => {
        const url = input instanceof Request ? input.url : String(input);
        const runId = /\/v1\/checkpoint\/([^/]+)\/async/.exec(url)?.[1];
        if (runId && typeof init?.body === "string") {
          const body = checkpointSchema.safeParse(JSON.parse(init.body));
          if (body.success) addSteps(runId, body.data.steps);
        }
        return fetchNow(input, init);
      };
    },
    /** One call of the app by the engine, with the app's answer. */
    sawCall(functionId: string, body: string, answer: { status: number; text: string }): void {
      requests += 1;
      const call = callSchema.safeParse(JSON.parse(body));
      if (!call.success) return;
      const runId = call.data.ctx.run_id;
      functionOfRun.set(runId, functionId);
      if (answer.status !== 206) return;
      const replies = operationsSchema.safeParse(JSON.parse(answer.text));
      if (replies.success) addSteps(runId, replies.data);
    },
    read(functionName: string) {
      const runs = [...functionOfRun].filter(([, id]) => id.endsWith(functionName));
      const steps = runs.reduce((sum, [runId]) => sum + (stepsOfRun.get(runId)?.size ?? 0), 0);
      return { requests, runs: runs.length, billed: runs.length + steps };
    },
    reset(): void {
      functionOfRun.clear();
      stepsOfRun.clear();
      requests = 0;
    },
  };
}
