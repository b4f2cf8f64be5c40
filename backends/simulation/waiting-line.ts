import { createHeap } from "./heap";

export type WaitingLine<Item> = {
  push(item: Item): void;
  /** The longest waiting whose user has room; it counts as that user's until `leave`. */
  pop(): Item | undefined;
  leave(item: Item): void;
  size(): number;
  /** How many could start at once, if only the users' caps counted. */
  startable(): number;
};

type Place<Item> = { readonly order: number; readonly item: Item };
type UserState<Item> = { waiting: number; running: number; parked: Place<Item>[]; next: number };

/** First come, first served, with a cap per user: what an engine's concurrency key does. A cap is no fair share. */
export function createWaitingLine<Item>(
  userOf: (item: Item) => number,
  perUser: number,
): WaitingLine<Item> {
  const eligible = createHeap<Place<Item>>((a, b) => a.order < b.order);
  const users = new Map<number, UserState<Item>>();
  let order = 0;
  let size = 0;
  let startable = 0;
  const stateOf = (user: number) => {
    let state = users.get(user);
    if (!state) {
      state = { waiting: 0, running: 0, parked: [], next: 0 };
      users.set(user, state);
    }
    return state;
  };
  const share = ({ waiting, running }: UserState<Item>) => Math.min(waiting, perUser - running);
  const change = (state: UserState<Item>, waiting: number, running: number) => {
    const before = share(state);
    state.waiting += waiting;
    state.running += running;
    startable += share(state) - before;
    size += waiting;
  };
  return {
    size: () => size,
    startable: () => startable,
    push(item) {
      change(stateOf(userOf(item)), 1, 0);
      eligible.push({ order: order++, item });
    },
    pop() {
      for (let place = eligible.pop(); place; place = eligible.pop()) {
        const state = stateOf(userOf(place.item));
        if (state.running < perUser) {
          change(state, -1, 1);
          return place.item;
        }
        state.parked.push(place);
      }
      return undefined;
    },
    leave(item) {
      const state = stateOf(userOf(item));
      change(state, 0, -1);
      const parked = state.parked[state.next];
      if (!parked) return;
      state.next += 1;
      if (state.next === state.parked.length) Object.assign(state, { parked: [], next: 0 });
      eligible.push(parked);
    },
  };
}
