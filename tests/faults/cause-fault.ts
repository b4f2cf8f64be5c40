import { setTimeout as wait } from "node:timers/promises";
import type { FaultPlan } from "./fault-plan";
import type { FaultSystem } from "./fault-system";

/** Does what the plan says; resolves when whatever was taken away may come back, with what there is to tell. */
export async function causeFault(
  system: FaultSystem,
  plan: FaultPlan,
): Promise<{ exitMs: number | null }> {
  if (plan.kind === "app_stop") return { exitMs: await system.stopApp() };
  await takeAway(system, plan);
  return { exitMs: null };
}

async function takeAway(system: FaultSystem, plan: FaultPlan): Promise<void> {
  switch (plan.kind) {
    case "app":
      return system.signal("web server", "SIGKILL");
    case "engine":
      return system.signal("job engine", "SIGKILL");
    case "app_and_engine":
      system.signal("job engine", "SIGKILL");
      return system.signal("web server", "SIGKILL");
    case "postgres":
      return system.killPostgres();
    case "app_stop":
      return;
    case "model_network":
      await system.modelNetwork.cut();
      await wait(plan.outageMs);
      return system.modelNetwork.mend();
    case "disk":
      system.limitDisk(plan.fileSizeLimit);
      await wait(plan.outageMs);
      return system.limitDisk(null);
  }
}
