import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createResearchTurns } from "./research-turns";

/** Turns whose load and clock a test sets; `at` keeps who works, in the order in which they were let in. */
function start({ least = 2, most = 4 } = {}) {
  const state = { load: 0, nowMs: 0 };
  const turns = createResearchTurns(
    { least, most },
    () => state.load,
    () => state.nowMs,
  );
  const at: { name: string; leave: () => void }[] = [];
  return {
    names: () => at.map(({ name }) => name),
    async come(name: string, rank = 50, signal = new AbortController().signal) {
      const userId = name[0] ?? "";
      void turns.enter({ userId, rank }, signal).then((leave) => at.push({ name, leave }));
      await turn();
    },
    /** At the next look, at that load. */
    async leave(name: string, load = 0, afterMs = load === 1 ? 500 : 100) {
      state.load = load;
      state.nowMs += afterMs;
      const index = at.findIndex((each) => each.name === name);
      at.splice(index, 1)[0]?.leave();
      await turn();
    },
  };
}

describe("turns at research", () => {
  test("are had at once while there is room", async () => {
    const { come, names } = start();
    for (const name of ["a1", "a2", "a3", "a4", "a5"]) await come(name);
    expect(names()).toEqual(["a1", "a2", "a3", "a4"]);
  });

  test("come first to the first companies of a search, then to the user with the fewest at work", async () => {
    const { come, leave, names } = start();
    for (const name of ["a1", "a2", "a3", "b1", "a4", "b2", "c1"]) await come(name);
    await come("a5", 10);
    await leave("a1");
    expect(names().at(-1)).toBe("a5");
    await leave("a2");
    expect(names().at(-1)).toBe("c1");
    await leave("c1");
    expect(names().at(-1)).toBe("b2");
  });

  test("come in the end to who waits, however many searches begin meanwhile", async () => {
    const { come, leave, names } = start({ least: 1, most: 1 });
    await come("a1", 1);
    await come("b1");
    await come("c1", 1);
    await leave("a1");
    expect(names()).toEqual(["c1"]);
    await come("d1", 1);
    await leave("c1", 0, 10_000);
    expect(names()).toEqual(["b1"]);
  });

  test("become fewer while the processor is never idle, but never fewer than a search's window", async () => {
    const { come, leave, names } = start({ least: 2, most: 10 });
    for (let index = 0; index < 30; index += 1) await come(`${"abcd"[index % 4]}${index}`);
    expect(names()).toHaveLength(10);
    for (let time = 0; time < 12; time += 1) await leave(names()[0] ?? "", 1);
    expect(names()).toHaveLength(2);
    await leave(names()[0] ?? "", 1);
    expect(names()).toHaveLength(2);
  });

  test("become more again, one each tenth of a second, when there is time to spare", async () => {
    const { come, leave, names } = start({ least: 1, most: 3 });
    for (let index = 0; index < 20; index += 1) await come(`a${index}`);
    for (let time = 0; time < 3; time += 1) await leave(names()[0] ?? "", 1);
    expect(names()).toHaveLength(1);
    await leave(names()[0] ?? "", 0.95);
    expect(names()).toHaveLength(1);
    await leave(names()[0] ?? "");
    expect(names()).toHaveLength(2);
    await leave(names()[0] ?? "");
    expect(names()).toHaveLength(3);
    await leave(names()[0] ?? "");
    expect(names()).toHaveLength(3);
    for (let time = 0; time < 3; time += 1) await leave(names()[0] ?? "", 1);
    expect(names()).toHaveLength(1);
    await leave(names()[0] ?? "", 0, 200);
    expect(names()).toHaveLength(3);
  });

  test("are not taken away again before the last step has had time to show", async () => {
    const { come, leave, names } = start({ least: 1, most: 10 });
    for (let index = 0; index < 30; index += 1) await come(`a${index}`);
    const settle = async () => {
      for (let time = 0; time < 6; time += 1) await leave(names()[0] ?? "", 0.95, 10);
      return names().length;
    };
    await leave(names()[0] ?? "", 1, 100);
    await leave(names()[0] ?? "", 1, 100);
    expect(await settle()).toBe(6);
    await leave(names()[0] ?? "", 1, 400);
    expect(await settle()).toBe(3);
  });

  test("are given back by work that hangs when it is given up, and only once", async () => {
    const { come, leave, names } = start({ least: 1, most: 1 });
    const lease = new AbortController();
    await come("a1", 50, lease.signal);
    for (const name of ["b1", "c1"]) await come(name);
    lease.abort();
    await turn();
    expect(names()).toEqual(["a1", "b1"]);
    await leave("a1");
    expect(names()).toEqual(["b1"]);
  });

  test("are not waited for when what they were for is over", async () => {
    const { come, leave, names } = start({ least: 1, most: 1 });
    const stopped = new AbortController();
    await come("a1");
    await come("b1", 50, stopped.signal);
    await come("c1");
    stopped.abort();
    await turn();
    expect(names()).toEqual(["a1", "b1"]);
    // It took nobody's place, and gives none back.
    await leave("b1");
    expect(names()).toEqual(["a1"]);
    await leave("a1");
    expect(names()).toEqual(["c1"]);
    await come("d1", 50, stopped.signal);
    expect(names()).toEqual(["c1", "d1"]);
  });
});
