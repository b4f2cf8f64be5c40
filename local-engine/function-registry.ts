import { randomInt } from "node:crypto";
import { parseCronSchedule } from "./cron-schedule";
import { parseDurationMs } from "./durations";
import { evaluateExpression } from "./expressions";
import type { FunctionConfig, InngestEvent, Registration } from "./protocol";
import { cronEvent } from "./system-events";
import type { Timer, Timers } from "./timers";

export type RegisteredFunction = { readonly fn: FunctionConfig; readonly appName: string };

/** The apps that have registered, their functions and their cron schedules. */
export class FunctionRegistry {
  readonly #apps = new Map<string, { registration: Registration; crons: Set<Timer> }>();
  readonly #functions = new Map<string, RegisteredFunction>();
  readonly #timers: Timers;
  readonly #now: () => number;
  readonly #onCron: (fn: RegisteredFunction, event: InngestEvent) => void;

  constructor(options: {
    timers: Timers;
    now: () => number;
    onCron: (fn: RegisteredFunction, event: InngestEvent) => void;
  }) {
    this.#timers = options.timers;
    this.#now = options.now;
    this.#onCron = options.onCron;
  }

  get counts(): { apps: number; functions: number } {
    return { apps: this.#apps.size, functions: this.#functions.size };
  }

  /** Replaces all functions of the app. False when nothing is different from what it registered before. */
  register(registration: Registration): boolean {
    const before = this.#apps.get(registration.appName);
    for (const timer of before?.crons ?? []) timer.cancel();
    for (const { id } of before?.registration.functions ?? []) this.#functions.delete(id);
    const crons = new Set<Timer>();
    for (const fn of registration.functions) {
      const registered = { fn, appName: registration.appName };
      this.#functions.set(fn.id, registered);
      for (const trigger of fn.triggers) {
        if ("cron" in trigger) this.#arm(registered, trigger, crons);
      }
    }
    this.#apps.set(registration.appName, { registration, crons });
    return JSON.stringify(before?.registration) !== JSON.stringify(registration);
  }

  find(id: string): RegisteredFunction | undefined {
    return this.#functions.get(id);
  }

  triggeredBy(event: InngestEvent): RegisteredFunction[] {
    return [...this.#functions.values()].filter(({ fn }) =>
      fn.triggers.some(
        (trigger) =>
          "event" in trigger &&
          trigger.event === event.name &&
          (!trigger.expression || evaluateExpression(trigger.expression, { event }) === true),
      ),
    );
  }

  #arm(
    registered: RegisteredFunction,
    trigger: { readonly cron: string; readonly jitter?: string | undefined },
    crons: Set<Timer>,
    afterMs = this.#now(),
  ): void {
    const nextMs = parseCronSchedule(trigger.cron)?.nextMs(afterMs);
    if (nextMs == null) return;
    const jitterMs = parseDurationMs(trigger.jitter ?? "0s") ?? 0;
    const timer = this.#timers.at(
      nextMs + (jitterMs >= 1 ? randomInt(Math.ceil(jitterMs)) : 0),
      () => {
        crons.delete(timer);
        this.#arm(registered, trigger, crons, nextMs);
        this.#onCron(registered, cronEvent(trigger.cron, nextMs));
      },
    );
    crons.add(timer);
  }
}
