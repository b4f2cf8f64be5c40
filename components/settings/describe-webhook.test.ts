import { expect, test } from "vitest";
import { describeDelivery, describeTrouble } from "./describe-webhook";

const attempt = { number: 1, at: "2026-01-01T10:00:00Z", ms: 34, status: 200, error: null };
const delivery = { id: "1", event: "webhook.test", createdAt: attempt.at, nextAt: null };

test("a delivery says how it went, or when it is tried again", () => {
  expect(describeDelivery({ ...delivery, state: "delivered", attempts: [attempt] })).toBe(
    "delivered: answered 200 after 34 ms",
  );
  expect(describeDelivery({ ...delivery, state: "pending", attempts: [] })).toBe("on its way");
  const refused = { ...attempt, status: null, error: "The connection to x failed." };
  expect(describeDelivery({ ...delivery, state: "failed", attempts: [attempt, refused] })).toBe(
    "given up after 2 tries: The connection to x failed.",
  );
  expect(
    describeDelivery({
      ...delivery,
      state: "pending",
      nextAt: "2026-01-01T10:04:00",
      attempts: [{ ...attempt, status: 500 }],
    }),
  ).toBe("answered 500; next try at 10:04");
});

test("an endpoint says why it is told nothing, and nothing when all is well", () => {
  const endpoint = { id: "1", url: "", events: [], createdAt: "", failingSince: null };
  expect(describeTrouble({ ...endpoint, offReason: null })).toBeNull();
  expect(describeTrouble({ ...endpoint, offReason: "gone" })).toContain("410");
  expect(
    describeTrouble({ ...endpoint, offReason: null, failingSince: "2026-03-04T10:00:00" }),
  ).toBe("No message has got through since 4 March.");
});
