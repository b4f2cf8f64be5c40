import type { FunctionConfig, InngestEvent, Registration } from "./protocol";
import { cronEvent } from "./system-events";
import { scheduleCron } from "./time";

export type RegisteredFunction = { readonly fn: FunctionConfig; readonly appName: string };

type App = {
  readonly functions: readonly RegisteredFunction[];
  readonly crons: readonly { stop(): void }[];
};

/** The apps that have registered, their functions and their cron schedules. */
export class FunctionRegistry {
  readonly #apps = new Map<string, App>();
  readonly #onCron: (fn: RegisteredFunction, event: InngestEvent) => void;

  constructor(onCron: (fn: RegisteredFunction, event: InngestEvent) => void) {
    this.#onCron = onCron;
  }

  get counts(): { apps: number; functions: number } {
    return { apps: this.#apps.size, functions: this.#functions.length };
  }

  get #functions(): RegisteredFunction[] {
    return [...this.#apps.values()].flatMap(({ functions }) => functions);
  }

  /** Replaces all functions of the app. False when nothing is different from what it registered before. */
  register({ appName, functions: configs }: Registration): boolean {
    const before = this.#apps.get(appName);
    for (const cron of before?.crons ?? []) cron.stop();
    const functions = configs.map((fn) => ({ fn, appName }));
    const crons = functions.flatMap((registered) =>
      registered.fn.triggers.flatMap((trigger) => {
        if (!("cron" in trigger)) return [];
        const start = () => this.#onCron(registered, cronEvent(trigger.cron));
        return [scheduleCron(trigger.cron, start)];
      }),
    );
    this.#apps.set(appName, { functions, crons });
    return JSON.stringify(before?.functions) !== JSON.stringify(functions);
  }

  find(id: string): RegisteredFunction | undefined {
    return this.#functions.find(({ fn }) => fn.id === id);
  }

  triggeredBy(event: InngestEvent): RegisteredFunction[] {
    return this.#functions.filter(({ fn }) =>
      fn.triggers.some(
        (trigger) =>
          "event" in trigger &&
          trigger.event === event.name &&
          (!trigger.expression || trigger.expression.evaluate({ event }) === true),
      ),
    );
  }

  close(): void {
    for (const { crons } of this.#apps.values()) for (const cron of crons) cron.stop();
  }
}
