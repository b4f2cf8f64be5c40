import { evaluateExpression } from "./expressions";
import type { InngestEvent } from "./protocol";

/** Something that waits for an event of a name, with a CEL condition over `event` (its own) and `async`. */
export type Listener = {
  readonly eventName: string;
  readonly condition: string | undefined;
  readonly ownEvent: InngestEvent;
  readonly notAfterMs: number;
  readonly onMatch: (event: InngestEvent) => void;
};

export class Listeners {
  readonly #byEventName = new Map<string, Set<Listener>>();

  /** Returns what removes it again. */
  add(listener: Listener): () => void {
    const { eventName } = listener;
    const listeners = this.#byEventName.get(eventName) ?? new Set();
    this.#byEventName.set(eventName, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byEventName.get(eventName) === listeners) {
        this.#byEventName.delete(eventName);
      }
    };
  }

  notify(event: InngestEvent, nowMs: number): void {
    for (const listener of [...(this.#byEventName.get(event.name) ?? [])]) {
      if (nowMs > listener.notAfterMs) continue;
      const { condition, ownEvent } = listener;
      const isMatch =
        !condition || evaluateExpression(condition, { event: ownEvent, async: event }) === true;
      if (isMatch) listener.onMatch(event);
    }
  }
}
