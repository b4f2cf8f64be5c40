import { expect, test } from "vitest";
import type { OperationsView } from "@/research/operations-view";
import {
  describePageKind,
  describeState,
  summariseCrawl,
  summariseModel,
  summariseQueue,
  summariseSearches,
  summariseSweeper,
  summariseUsers,
} from "./describe-operations";

const none = { requested: 0, resent: 0, failed: 0 };
const view: OperationsView = {
  at: "2026-11-27T10:00:00.000Z",
  searches: { running: 7, waiting: 2, limit: 100, userLimit: 5, list: [] },
  companies: { pending: 552, sent: 40, running: 21, limit: 50 },
  users: [],
  userLimit: 20,
  model: {
    name: null,
    callsPerMinute: 0,
    tokensPerMinute: 0,
    calls: 0,
    tokens: 0,
    usd: 0,
    usdDay: 0,
    reservedUsd: 0,
    failures: [],
  },
  crawl: { companies: 1, pages: 1, errors: [] },
  sweeper: { lately: none, last: [] },
};

test("an instance is described in sentences, with its limits", () => {
  expect(summariseSearches(view)).toBe("7 running of 100 at most, 5 a user; 2 wait for a place.");
  expect(summariseQueue(view)).toBe(
    "552 companies wait in running searches. 40 handed to the engine, 21 being read, of 50 at most.",
  );
  expect(summariseUsers(view)).toBe("Nobody has companies in flight.");
  expect(summariseCrawl(view)).toBe(
    "1 company and 1 page in the last hour; 0 pages were not read.",
  );
});

test("without a model nothing is said of spend; with one, rate and spend are", () => {
  expect(summariseModel(view)).toBe("No model is set, so nothing is spent.");
  const model = {
    ...view.model,
    name: "m",
    callsPerMinute: 1.25,
    tokensPerMinute: 1234.4,
    calls: 9,
  };
  expect(summariseModel({ ...view, model: { ...model, usd: 0.004, usdDay: 1.5 } })).toBe(
    "1.3 calls and 1,234 tokens a minute; $0.0040 in the last hour, $1.50 in the last day.",
  );
  expect(summariseModel({ ...view, model: { ...model, reservedUsd: 0.25 } })).toContain(
    ", $0.25 reserved.",
  );
});

test("the sweeper tells what it did, and only that", () => {
  expect(summariseSweeper(view)).toContain("nothing to do");
  const lately = { requested: 0, resent: 1, failed: 2 };
  expect(summariseSweeper({ ...view, sweeper: { lately, last: [] } })).toBe(
    "In the last hour 1 company was sent again, 2 companies were given up on.",
  );
});

test("a kind of page or a state that has no words of its own is shown as it is", () => {
  expect(describePageKind("blocked")).toBe("refused to us");
  expect(describePageKind("something_new")).toBe("something_new");
  const search = {
    id: "s",
    user: "u",
    source: "demo" as const,
    state: "queued",
    queuePosition: 3,
    checked: 0,
    total: 0,
    matched: 0,
    createdAt: view.at,
  };
  expect(describeState(search)).toBe("waiting, number 3");
  expect(describeState({ ...search, queuePosition: null })).toBe("queued");
});
