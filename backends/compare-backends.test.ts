import { describe, expect, test } from "vitest";
import { judgeBackEnd } from "./compare-backends";
import { type BackEnd, backEnds } from "./parameters/back-ends";
import { parameterKeys } from "./parameters/parameter";
import { mean } from "./simulation/quantile";
import { defaultWorkload, drawArrivals, drawCompanySeconds } from "./workload";

const find = (id: string): BackEnd => {
  const backEnd = backEnds.find((one) => one.id === id);
  if (!backEnd) throw new Error(`${id} is not a back end`);
  return backEnd;
};

describe("the parameter file", () => {
  test("gives every number a page with its date, a command of ours with its date, or the reason why it is assumed", () => {
    for (const { id, parameters } of backEnds)
      for (const key of parameterKeys) {
        const parameter = parameters[key];
        if (!parameter) continue;
        const { origin } = parameter;
        const said = `${id}.${key}`;
        if (origin.kind === "assumption") expect(origin.why.length, said).toBeGreaterThan(5);
        else expect(origin.date, said).toMatch(/^20\d\d-\d\d-\d\d$/);
        if (origin.kind === "source") expect(origin.url, said).toMatch(/^https:\/\/[^ ]+$/);
      }
  });

  test("has every back end that the comparison was asked for", () => {
    expect(backEnds.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "batch-ec2",
        "batch-fargate",
        "lambda-10",
        "lambda-1000",
        "cloud-functions",
        "cloud-run-http",
        "celery-cloud-run",
        "inngest-free-vercel",
        "inngest-pro-vercel",
        "inngest-self-hosted",
      ]),
    );
  });
});

describe("a workload", () => {
  test("has one search a user within its pattern's time, and companies of the mean that was asked for", () => {
    const workload = { ...defaultWorkload, users: 300, arrival: "together" } as const;
    const arrivals = drawArrivals(workload, 1);
    expect(arrivals).toHaveLength(300);
    expect(arrivals.every(({ atSeconds }) => atSeconds > 0 && atSeconds < 60)).toBe(true);
    const secondsOf = drawCompanySeconds(workload, 1);
    const all = arrivals.flatMap((_, search) =>
      Array.from({ length: 100 }, (__, company) => secondsOf(search, company)),
    );
    expect(Math.abs(mean(all) - workload.secondsPerCompany)).toBeLessThan(0.1);
  });
});

describe("money", () => {
  const quiet = { ...defaultWorkload, users: 10, companies: 50, killsPerHour: 0 };

  test("a search that runs in its request costs its seconds at the price of a process at work", () => {
    const one = judgeBackEnd(find("cloud-run-http"), quiet, {
      "cloud-run-http": { slots: 1, startP50Seconds: 0, startP95Seconds: 0 },
    });
    const busyHours = (one.searchUsd - 0.4 / 1e6) / 0.1044;
    expect(busyHours * 3600).toBeGreaterThan((50 / 10) * quiet.secondsPerCompany);
    expect(busyHours * 3600).toBeLessThan((50 / 10) * quiet.secondsPerCompany * 2);
    expect(one.idleMonthUsd).toBe(45);
  });

  test("executions in the plan cost nothing, further ones their price, and a plan that sells none does not fit", () => {
    const pro = (includedExecutions: number) =>
      judgeBackEnd(find("inngest-pro-vercel"), quiet, {
        "inngest-pro-vercel": { includedExecutions, busyHourUsd: 0, cpuHourUsd: 0 },
      });
    // 10 users × 30 days × 50 companies × 2.
    expect(pro(30_000).searchUsd).toBe(0);
    expect(pro(10_000).monthUsd - pro(30_000).monthUsd).toBeCloseTo((20_000 / 1e6) * 50, 6);
    expect(judgeBackEnd(find("inngest-free-vercel"), quiet).fitsPlan).toBe(true);
    expect(judgeBackEnd(find("inngest-free-vercel"), { ...quiet, users: 40 }).fitsPlan).toBe(false);
  });

  test("what is always there is paid without a search", () => {
    const { idleMonthUsd, searchUsd } = judgeBackEnd(find("one-machine"), quiet);
    expect(idleMonthUsd).toBeCloseTo(0.0816 * 730, 6);
    expect(searchUsd).toBe(0);
  });
});

test("memory that does not suffice kills those that take every request, and no other", () => {
  const heavy = {
    ...defaultWorkload,
    users: 30,
    arrival: "together",
    killsPerHour: 0,
    memoryMbPerCompany: 60,
  } as const;
  expect(judgeBackEnd(find("cloud-run-http"), heavy).lost).toBeGreaterThan(0.5);
  expect(judgeBackEnd(find("one-machine"), heavy).lost).toBe(0);
});

test("a search of which nothing was decided has all its results never, not when that was known", () => {
  const outcome = judgeBackEnd(find("lambda-1000"), {
    ...defaultWorkload,
    users: 2,
    memoryMbPerCompany: 1000,
  });
  expect(outcome.lost).toBe(1);
  expect([outcome.firstP50Seconds, outcome.allP50Seconds]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});
