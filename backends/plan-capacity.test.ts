import { expect, test } from "vitest";
import { type CompanyCost, defaultCapacity, planCapacity } from "./plan-capacity";

const cost: CompanyCost = {
  cpuSeconds: 0.1,
  databaseCpuSeconds: 0.03,
  engineCpuSeconds: 0.01,
  rowsWritten: 20,
  commits: 10,
  walBytes: 50_000,
  eventBytes: 1000,
  pageBytes: 40_000,
  resultBytes: 4000,
  executions: 2,
};

test("864 searches a day are one company a second on average, and four at the peak", () => {
  const capacity = planCapacity(864, cost);
  expect(capacity).toMatchObject({
    peakCompaniesPerSecond: 4,
    inFlight: 24,
    machines: 1,
    machinesBy: "one is the least",
    peakRowsPerSecond: 80,
    peakCommitsPerSecond: 40,
    peakWalBytesPerSecond: 200_000,
    executionsPerMonth: 864 * 100 * 30 * 2,
  });
  expect(capacity.eventBytesPerMonth).toBe(864 * 100 * 30 * 1000);
});

test("machines are counted by what runs out first", () => {
  // 40 companies a second: 4 cores at 60 % of 2, or 240 in flight at 50.
  expect(planCapacity(8640, cost)).toMatchObject({
    machines: 5,
    machinesBy: "companies in flight",
  });
  expect(planCapacity(8640, { ...cost, cpuSeconds: 0.3 })).toMatchObject({
    machines: 10,
    machinesBy: "CPU",
    connections: 10 * defaultCapacity.connectionsPerMachine,
  });
});

test("the engine's plan is the first with enough executions and enough steps at a time", () => {
  expect(planCapacity(5, cost).plan).toBe("free");
  expect(planCapacity(10, cost).plan).toBe("pro");
  expect(planCapacity(8, { ...cost, executions: 3 }).plan).toBe("pro");
  expect(planCapacity(1000, cost).plan).toBe("business");
  expect(planCapacity(100_000, cost)).toMatchObject({
    plan: "enterprise, or self-hosted",
    planMonthUsd: null,
  });
  // Enough executions, too many at a time.
  expect(
    planCapacity(100, { ...cost, executions: 0.01 }, { ...defaultCapacity, secondsPerCompany: 600 })
      .plan,
  ).toBe("business");
});

test("the database is priced by its cores at the peak and by what it holds after a year", () => {
  // 4 companies a second of 0.03 s are far below two cores; 40 ask for two; 400 for twenty.
  const month = 864 * 100 * 30;
  const held = month * (1000 + 40_000 * defaultCapacity.newPages) + month * 4000 * 12;
  const small = planCapacity(864, cost);
  expect(small.databaseCores).toBe(2);
  expect(small.storedBytes).toBe(held);
  expect(small.databaseMonthUsd).toBeCloseTo(2 * 60 + (held / 1e9) * 0.12, 6);
  expect(planCapacity(86_400, cost).databaseCores).toBe(20);
});
