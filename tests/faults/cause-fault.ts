import { setTimeout as wait } from "node:timers/promises";
import type { FaultPlan } from "./fault-plan";
import type { FaultSystem } from "./fault-system";

/** Does what the plan says; resolves when whatever was taken away may come back. */
export async function causeFault(system: FaultSystem, plan: FaultPlan): Promise<void> {
  switch (plan.kind) {
    case "app":
      return system.kill("web server");
    case "engine":
      return system.kill("job engine");
    case "app_and_engine":
      system.kill("job engine");
      return system.kill("web server");
    case "postgres":
      return system.killPostgres();
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
