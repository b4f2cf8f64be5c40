import { describe, expect, test } from "vitest";
import { mean, quantile } from "./quantile";
import { createRandom, drawExponential, drawLogNormal } from "./random";
import { type SearchArrival, type Shape, type SimulationInput, simulate } from "./simulate";

/** So many servers that are always there, one company a message, nothing lost. */
const servers = (count: number, change: Partial<Shape> = {}): Shape => ({
  unit: "company",
  isChain: false,
  window: 10,
  perUser: Number.POSITIVE_INFINITY,
  inAll: Number.POSITIVE_INFINITY,
  afterDeath: "lost",
  againAfterSeconds: 0,
  attempts: 1,
  limitSeconds: Number.POSITIVE_INFINITY,
  handoffSeconds: 0,
  firstAheadSeconds: 0,
  startP50Seconds: 0,
  startP95Seconds: 0,
  launchesPerMinute: Number.POSITIVE_INFINITY,
  launchBurst: 1,
  minInstances: count,
  maxInstances: count,
  slots: 1,
  cores: Number.POSITIVE_INFINITY,
  memoryMb: Number.POSITIVE_INFINITY,
  baseMemoryMb: 0,
  isBoundedByMemory: true,
  idleSeconds: Number.POSITIVE_INFINITY,
  minBilledSeconds: 0,
  ...change,
});

const run = (
  shape: Shape,
  searches: readonly SearchArrival[],
  change: Partial<SimulationInput> = {},
) =>
  simulate({
    shape,
    searches,
    companySeconds: () => 1,
    memoryMbPerCompany: 1,
    killsPerHour: 0,
    seed: 7,
    ...change,
  });

function poisson(count: number, perSecond: number, seed: number): SearchArrival[] {
  const random = createRandom(seed);
  let atSeconds = 0;
  return Array.from({ length: count }, () => {
    atSeconds += drawExponential(random, 1 / perSecond);
    return { user: 0, atSeconds, companies: 1 };
  });
}

/** The probability of having to wait in M/M/c. */
function erlangC(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** The mean wait in M/D/c for a service of one second. */
function crommelin(servers: number, perSecond: number): number {
  let wait = 0;
  for (let n = 1; n < 400; n += 1) {
    let fewer = 0;
    let log = -n * perSecond;
    for (let k = 0; k < n * servers; k += 1) {
      fewer += Math.exp(log);
      log += Math.log((n * perSecond) / (k + 1));
    }
    wait += 1 - fewer - (servers / perSecond) * (1 - fewer - Math.exp(log));
  }
  return wait;
}

describe("cases with a closed form", { timeout: 120_000 }, () => {
  test.each([
    [1, 0.8],
    [3, 0.7],
    [10, 0.8],
  ])("M/M/%i at %f of its capacity waits as often and as long as Erlang C says", (count, share) => {
    const load = count * share;
    const random = createRandom(11);
    const { waits } = run(servers(count), poisson(60_000, load, 3), {
      companySeconds: () => drawExponential(random, 1),
    });
    const waiting = waits.filter((wait) => wait > 0).length / waits.length;
    const probability = erlangC(count, load);
    expect(Math.abs(waiting - probability)).toBeLessThan(0.02);
    expect(Math.abs(mean(waits) / (probability / (count - load)) - 1)).toBeLessThan(0.1);
  });

  test("M/D/1 waits half as long as M/M/1: Pollaczek and Khinchine", () => {
    const { waits } = run(servers(1), poisson(60_000, 0.8, 5));
    expect(Math.abs(mean(waits) / (0.8 / (2 * (1 - 0.8))) - 1)).toBeLessThan(0.1);
  });

  test.each([1, 3])(
    "%i cores that work at one thing at a time keep it waiting as long as Crommelin says of M/D/c",
    (cores) => {
      const load = 0.8 * cores;
      const { searches } = run(servers(1, { slots: 1_000_000, cores }), poisson(20_000, load, 17), {
        cpuSeconds: 1,
      });
      const seconds = mean(searches.map(({ allSeconds }) => allSeconds));
      expect(Math.abs(seconds / (1 + crommelin(cores, load)) - 1)).toBeLessThan(0.1);
    },
  );

  test("Crommelin's sum is Pollaczek and Khinchine's wait where there is one server", () => {
    expect(crommelin(1, 0.8)).toBeCloseTo(0.8 / (2 * (1 - 0.8)), 4);
  });

  test("ten at a time of 1 s, 0.4 s of it at two cores, come in pairs, and never wait in step again", () => {
    const { searches } = run(
      servers(1, { slots: 10, cores: 2 }),
      [{ user: 0, atSeconds: 0, companies: 20 }],
      { cpuSeconds: 0.4 },
    );
    // The cores are at work from 0.6 s on, without a pause: 20 of 0.4 s at two of them.
    expect(searches[0]?.firstSeconds).toBeCloseTo(1, 9);
    expect(searches[0]?.allSeconds).toBeCloseTo(4.6, 9);
  });

  test("a part of a core takes as much longer, one thing after the other", () => {
    const { searches } = run(
      servers(1, { slots: 10, cores: 0.25 }),
      [{ user: 0, atSeconds: 0, companies: 3 }],
      { cpuSeconds: 0.5 },
    );
    expect(searches[0]?.firstSeconds).toBeCloseTo(0.5 + 2, 9);
    expect(searches[0]?.allSeconds).toBeCloseTo(0.5 + 6, 9);
  });

  test("a window of W over N companies of d seconds takes ⌈N/W⌉·d, as a chain, in one process and as messages", () => {
    const one = [{ user: 0, atSeconds: 5, companies: 95 }];
    for (const shape of [
      servers(50, { isChain: true }),
      servers(50, { unit: "search" }),
      servers(10),
      servers(50, { perUser: 10 }),
      servers(50, { inAll: 10 }),
    ]) {
      const { searches, waits, runs } = run(shape, one, { companySeconds: () => 2 });
      expect(searches[0]).toMatchObject({ firstSeconds: 2, allSeconds: 20, lost: 0, doubled: 0 });
      expect(Math.max(...waits)).toBeLessThanOrEqual(18);
      expect(runs).toBe(95);
    }
  });

  test("a newcomer waits for all of a fan-out that came before, and for one company of a chain", () => {
    const busy = Array.from({ length: 6 }, (_, user) => ({ user, atSeconds: 0, companies: 100 }));
    const newcomer = { user: 9, atSeconds: 2.5, companies: 10 };
    const behind = (shape: Shape) => run(shape, [...busy, newcomer]).searches[6];
    expect(behind(servers(50, { inAll: 50 }))?.firstSeconds).toBe(10.5);
    expect(behind(servers(50, { inAll: 50, isChain: true }))?.firstSeconds).toBeLessThanOrEqual(
      2.5,
    );
  });
});

test("the first companies of a search go before what came up to their lead earlier, and no further", () => {
  const crowd = Array.from({ length: 40 }, (_, user) => ({ user, atSeconds: 0, companies: 50 }));
  const newcomer = { user: 99, atSeconds: 60, companies: 5 };
  const firstOf = (firstAheadSeconds: number) =>
    run(servers(10, { inAll: 10, isChain: true, firstAheadSeconds }), [...crowd, newcomer])
      .searches[40]?.firstSeconds ?? 0;
  // 80 wait at any time, ten go in a second.
  expect(firstOf(0)).toBeGreaterThanOrEqual(7);
  expect(firstOf(60)).toBeLessThanOrEqual(2);
  expect(firstOf(3)).toBeGreaterThan(firstOf(60));
});

describe("processes", () => {
  const one = [{ user: 0, atSeconds: 0, companies: 1 }];
  const onDemand = servers(0, { maxInstances: 3, startP50Seconds: 30, startP95Seconds: 30 });

  test("a cold start is paid before the first result, and a warm process has none", () => {
    const { searches } = run({ ...onDemand, idleSeconds: 60 }, [
      ...one,
      { user: 1, atSeconds: 40, companies: 1 },
      { user: 2, atSeconds: 200, companies: 1 },
    ]);
    expect(searches.map(({ allSeconds }) => allSeconds)).toEqual([31, 1, 31]);
  });

  test("no more are launched than the rate allows, nor than there may be", () => {
    const many = [{ user: 0, atSeconds: 0, companies: 9 }];
    const slow = run({ ...onDemand, launchesPerMinute: 6 }, many, { companySeconds: () => 100 });
    expect(slow.peakInstances).toBe(3);
    expect(slow.searches[0]?.firstSeconds).toBe(130);
    // Three rounds of 100 s; the third process came 20 s after the first.
    expect(slow.searches[0]?.allSeconds).toBe(350);
  });

  test("seconds are billed from launch to the end of idling, and at least the minimum", () => {
    const idle = run({ ...onDemand, idleSeconds: 10 }, [
      ...one,
      { user: 1, atSeconds: 100, companies: 1 },
    ]);
    expect(idle.instanceSeconds).toBe(41 + 31);
    expect(idle.busySeconds).toBe(2);
    expect(run({ ...onDemand, minBilledSeconds: 60 }, one).instanceSeconds).toBe(60);
  });

  test("a process that takes more than its memory holds dies of it; one that counts takes fewer", () => {
    const three = [0, 1, 2].map((user) => ({ user, atSeconds: 0, companies: 20 }));
    const tight = servers(1, { unit: "search", slots: 80, memoryMb: 250, baseMemoryMb: 50 });
    const lost = (shape: Shape) =>
      run(shape, three, { memoryMbPerCompany: 10 }).searches.map((search) => search.lost);
    expect(lost({ ...tight, isBoundedByMemory: false })).toEqual([20, 20, 20]);
    expect(lost(tight)).toEqual([0, 0, 0]);
  });
});

describe("a process that dies after 4.5 s of a search of 100 companies of 1 s, 10 at a time", () => {
  const search = [{ user: 0, atSeconds: 0, companies: 100 }];
  const killed = (change: Partial<Shape>) =>
    run(servers(1, { slots: 10, ...change }), search, { killsAtSeconds: [4.5] }).searches[0];
  const whole = { unit: "search", slots: 1 } as const;

  test("early acknowledgement loses what was in hand", () => {
    expect(killed({})).toMatchObject({ lost: 10, doubled: 0 });
  });
  test("a search that lives in its request or thread loses all that was left", () => {
    expect(killed(whole)).toMatchObject({ lost: 60, doubled: 0 });
  });
  test("a search started again runs anew what it had done", () => {
    const again = killed({
      ...whole,
      afterDeath: "when-noticed",
      againAfterSeconds: 5,
      attempts: 2,
    });
    expect(again).toMatchObject({ lost: 0, doubled: 50, allSeconds: 19.5 });
  });
  test("late acknowledgement gives out again what was in hand, after its timeout", () => {
    const again = killed({ afterDeath: "after-timeout", againAfterSeconds: 20, attempts: 5 });
    expect(again).toMatchObject({ lost: 0, doubled: 10, allSeconds: 25 });
  });
  test("a lease in a chain loses nothing either, and waits for its end alone", () => {
    const leased = { afterDeath: "when-noticed", againAfterSeconds: 8, attempts: 3 } as const;
    expect(killed({ isChain: true, ...leased })).toMatchObject({ lost: 0, doubled: 10 });
  });
});

test("work that outlasts a visibility timeout is done twice although nothing died", () => {
  const { searches } = run(
    servers(4, { afterDeath: "after-timeout", againAfterSeconds: 3, attempts: 5 }),
    [{ user: 0, atSeconds: 0, companies: 2 }],
    { companySeconds: (_, company) => (company === 0 ? 4 : 1) },
  );
  expect(searches[0]).toMatchObject({ lost: 0, doubled: 1, allSeconds: 4 });
});

test("what takes longer than the time limit is cut off, and what was decided before stays", () => {
  const { searches } = run(servers(1, { unit: "search", limitSeconds: 3.5 }), [
    { user: 0, atSeconds: 0, companies: 100 },
  ]);
  expect(searches[0]).toMatchObject({ lost: 70, firstSeconds: 1 });
});

test("every company of every search is decided or lost exactly once, whatever dies, and the same seed says the same", () => {
  const random = createRandom(1);
  const searches = Array.from({ length: 60 }, (_, user) => ({
    user: user % 7,
    atSeconds: 20 * random(),
    companies: 1 + Math.floor(40 * random()),
  }));
  const chaos = { killsPerHour: 60, companySeconds: (s: number, c: number) => 1 + ((s + c) % 5) };
  for (const unit of ["search", "company"] as const)
    for (const afterDeath of ["lost", "after-timeout", "when-noticed"] as const)
      for (const isChain of [true, false]) {
        const shape = servers(2, {
          unit,
          afterDeath,
          isChain,
          slots: 5,
          perUser: 4,
          inAll: 12,
          maxInstances: 4,
          startP50Seconds: 2,
          startP95Seconds: 6,
          againAfterSeconds: 9,
          attempts: 3,
          idleSeconds: 20,
          limitSeconds: 60,
        });
        const result = run(shape, searches, chaos);
        for (const { companies, lost, firstSeconds } of result.searches)
          expect(lost === companies).toBe(firstSeconds === null);
        const once = result.searches.reduce(
          (sum, { companies, doubled }) => sum + companies + doubled,
          0,
        );
        const neverStarted = once - result.runs;
        expect(neverStarted).toBeGreaterThanOrEqual(0);
        expect(neverStarted).toBeLessThanOrEqual(
          result.searches.reduce((sum, { lost }) => sum + lost, 0),
        );
        expect(run(shape, searches, chaos)).toEqual(result);
      }
});

test("log-normal times have the median and the 95th percentile that they were asked for", () => {
  const random = createRandom(2);
  const times = Array.from({ length: 60_000 }, () => drawLogNormal(random, 3, 12));
  expect(Math.abs(quantile(times, 0.5) - 3)).toBeLessThan(0.1);
  expect(Math.abs(quantile(times, 0.95) - 12)).toBeLessThan(0.4);
});
