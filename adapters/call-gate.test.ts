import { expect, test } from "vitest";
import { createCallGate } from "./call-gate";

const never = new AbortController().signal;

test("those who wait enter in order, one for each that leaves", async () => {
  const gate = createCallGate(1);
  const entered: string[] = [];
  const enter = async (name: string) => {
    const release = await gate.enter(never);
    entered.push(name);
    return release;
  };
  const first = await enter("first");
  const second = enter("second");
  const third = enter("third");
  first?.();
  const releaseSecond = await second;
  expect(entered).toEqual(["first", "second"]);
  releaseSecond?.();
  await third;
  expect(entered).toEqual(["first", "second", "third"]);
});

test("one who gives up while waiting takes no place", async () => {
  const gate = createCallGate(1);
  const release = await gate.enter(never);
  const stop = new AbortController();
  const second = gate.enter(stop.signal);
  const third = gate.enter(never);
  stop.abort();
  expect(await second).toBeNull();
  release?.();
  expect(await third).not.toBeNull();
});

test("leaving twice frees one place only", async () => {
  const gate = createCallGate(1);
  const release = await gate.enter(never);
  release?.();
  release?.();
  await gate.enter(never);
  const stop = new AbortController();
  const waiting = gate.enter(stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
});
