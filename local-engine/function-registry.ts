import type { Cron } from "croner";
import type { FunctionConfig, InngestEvent, Registration } from "./protocol";
import { isMatch } from "./run";
import { cronEvent } from "./system-events";
import { scheduleCron } from "./time";

/** Starts a function that is due by its schedule. */
type Start = (fn: FunctionConfig, event: InngestEvent) => void;

/** The apps that have registered, their functions and their cron schedules. */
export class FunctionRegistry {
  readonly #apps = new Map<string, { functions: FunctionConfig[]; crons: Cron[] }>();

  get counts(): { apps: number; functions: number } {
    return { apps: this.#apps.size, functions: this.#functions.length };
  }

  get #functions(): FunctionConfig[] {
    return [...this.#apps.values()].flatMap(({ functions }) => functions);
  }

  /** Replaces all functions of the app. False when nothing is different from what it registered before. */
  register({ appName, functions }: Registration, start: Start): boolean {
    const before = this.#apps.get(appName);
    for (const cron of before?.crons ?? []) cron.stop();
    const crons = functions.flatMap((fn) =>
      fn.triggers.flatMap(({ cron }) =>
        cron ? [scheduleCron(cron, () => start(fn, cronEvent(cron)))] : [],
      ),
    );
    this.#apps.set(appName, { functions, crons });
    return JSON.stringify(before?.functions) !== JSON.stringify(functions);
  }

  find(id: string): FunctionConfig | undefined {
    return this.#functions.find((fn) => fn.id === id);
  }

  triggeredBy(event: InngestEvent): FunctionConfig[] {
    return this.#functions.filter(({ triggers }) =>
      triggers.some((trigger) => isMatch({ ...trigger, if: trigger.expression }, event, event)),
    );
  }

  close(): void {
    for (const { crons } of this.#apps.values()) for (const cron of crons) cron.stop();
  }
}
