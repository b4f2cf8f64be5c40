import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { queueDeliveries } from "@/db/rows/webhook-delivery-row";
import { inTransaction } from "@/db/transaction";
import { webhookEvents, webhookMessageSchemas } from "@/research/webhook-event";
import { sweep } from "@/services/chain/sweep";
import type { WebhookSend } from "@/services/context";
import { recheckCandidates } from "@/services/recheck-candidates";
import { stopSearch } from "@/services/stop-search";
import { addEndpoint } from "@/services/webhooks/add-endpoint";
import { changeEndpoint, removeEndpoint } from "@/services/webhooks/change-endpoint";
import { listDeliveries } from "@/services/webhooks/list-deliveries";
import { readSecret, rotateSecret } from "@/services/webhooks/read-secret";
import { dropOldDeliveries, requestWebhooks } from "@/services/webhooks/request-webhooks";
import { sendDelivery } from "@/services/webhooks/send-delivery";
import { testEndpoint } from "@/services/webhooks/test-endpoint";
import { drain, type Started, startSearch, verify } from "../support/chain-search";
import {
  startWebhookReceiver,
  verifyMessage,
  type WebhookReceiver,
} from "../support/webhook-receiver";

let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(() => receiver.close());

/** A search of `companies` whose user has an endpoint at the receiver. */
async function start(
  companies = 3,
  events: readonly (typeof webhookEvents)[number][] = webhookEvents,
  address: { readonly host: string; readonly url: string } = receiver,
) {
  const search = await startSearch({
    companies,
    environment: { ASSAY_WEBHOOK_HOSTS: address.host },
  });
  const { ctx, userId } = search;
  const added = await addEndpoint({ ctx, input: { userId, url: address.url, events } });
  if (!added.ok) throw new Error(added.error.message);
  const own = { userId, endpointId: added.value.id };
  const secret = (await readSecret({ ctx, input: own })) ?? "";
  return { search, ctx, own, secret };
}

/** What is due, handed over as an engine does. */
async function takeSends({ ctx, outbox }: Started): Promise<WebhookSend[]> {
  outbox.webhooks.length = 0;
  await requestWebhooks({ ctx, input: { engineRestarted: false } });
  return outbox.webhooks.splice(0);
}

async function sendAll(search: Started): Promise<string[]> {
  const outcomes: string[] = [];
  for (const input of await takeSends(search)) {
    outcomes.push(await sendDelivery({ ctx: search.ctx, input }));
  }
  return outcomes;
}

/** Lets the pauses, and leases, of all deliveries pass. */
const passPauses = ({ ctx }: Started) =>
  ctx.database.pool.query(
    "UPDATE webhook_delivery SET next_at = now(), lease_until = now() - interval '1 second' WHERE state = 'pending'",
  );

const events = (secret: string) =>
  receiver.received.map((message) => {
    const { type, data } = Object(verifyMessage(secret, message));
    return { type, data };
  });

describe("what happens is told", () => {
  test("once for each match and once for the end, signed, with data that fits the document", async () => {
    const { search, secret } = await start(3);
    const [first, ...rest] = search.window;
    await drain(search, await verify(search, first ?? raise(), "not_met"));
    await drain(search, rest);
    expect(await sendAll(search)).toEqual(["delivered", "delivered", "delivered"]);
    const told = events(secret).map(({ type }) => type);
    expect(told.sort()).toEqual(["candidate.matched", "candidate.matched", "search.finished"]);
    for (const message of receiver.received) {
      const body: { type: keyof typeof webhookMessageSchemas } = JSON.parse(message.body);
      expect(webhookMessageSchemas[body.type].parse(body)).toEqual(body);
      expect(message.headers["content-type"]).toBe("application/json");
    }
    expect(await sendAll(search)).toEqual([]);
  });

  test("again when a company was asked for again and matches once more", async () => {
    const { search, ctx } = await start(1);
    await drain(search, search.window);
    await sendAll(search);
    const [row] = (await ctx.database.pool.query("SELECT id FROM candidate")).rows;
    const recheck = { kind: "companies", candidateIds: [row.id] } as const;
    await recheckCandidates({ ctx, input: { ...search, recheck } });
    await drain(search, search.outbox.claims.splice(0));
    await sendAll(search);
    const types = receiver.received.map(({ body }) => JSON.parse(body).type);
    expect(types.sort()).toEqual([
      "candidate.matched",
      "candidate.matched",
      "search.finished",
      "search.finished",
    ]);
  });

  test("only of the chosen events, only to the search's own user, and not while it is off", async () => {
    const { search, ctx, own } = await start(2, ["search.stopped"]);
    const add = (userId: string) =>
      addEndpoint({ ctx, input: { userId, url: receiver.url, events: webhookEvents } });
    await ctx.database.prisma.user.create({
      data: { id: "eve", name: "eve", email: "e@x.invalid" },
    });
    await add("eve");
    const off = await add(own.userId);
    if (!off.ok) throw new Error(off.error.message);
    await changeEndpoint({ ctx, input: { ...own, endpointId: off.value.id, isOn: false } });
    await verify(search, search.window[0] ?? raise());
    await stopSearch({ ctx, input: search });
    expect(await sendAll(search)).toEqual(["delivered"]);
    expect(JSON.parse(receiver.received[0]?.body ?? "{}")).toMatchObject({
      type: "search.stopped",
      data: { search: { id: search.searchId, stopReason: "stopped_by_user" } },
    });
  });

  test("not at all when the transaction of what happened is rolled back", async () => {
    const { search, ctx } = await start(1);
    await ctx.database.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger AS 'BEGIN RAISE EXCEPTION ''no''; END' LANGUAGE plpgsql;
       CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON webhook_delivery DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    await expect(verify(search, search.window[0] ?? raise())).rejects.toThrow("no");
    const { rows } = await ctx.database.pool.query(
      "SELECT (SELECT count(*)::int FROM webhook_delivery) AS told, (SELECT count(*)::int FROM candidate WHERE state = 'matched') AS matched",
    );
    expect(rows).toEqual([{ told: 0, matched: 0 }]);
  });
});

describe("a receiver that fails", () => {
  test.each<[string, WebhookReceiver["answer"], object]>([
    ["a 500", 500, { status: 500, error: null }],
    ["a redirect, which is not followed", "redirect", { status: 302, error: null }],
  ])("with %s is tried again later with the same id and body", async (_what, answer, attempt) => {
    const { search, ctx, own, secret } = await start(1);
    receiver.answer = answer;
    await verify(search, search.window[0] ?? raise());
    expect(await sendAll(search)).toEqual(["failed", "failed"]);
    expect(receiver.received).toHaveLength(2);
    expect(await takeSends(search)).toEqual([]);
    await passPauses(search);
    receiver.answer = 204;
    expect(await sendAll(search)).toEqual(["delivered", "delivered"]);
    const bodies = new Map(receiver.received.map(({ id, body }) => [id, body]));
    expect(bodies.size).toBe(2);
    for (const message of receiver.received) {
      expect(bodies.get(message.id)).toBe(message.body);
      verifyMessage(secret, message);
    }
    const [delivery] = (await listDeliveries({ ctx, input: own })) ?? [];
    expect(delivery).toMatchObject({ state: "delivered", attempts: [attempt, { status: 204 }] });
  });

  test("by not being there is tried for a day and then given up", async () => {
    // A port that was free a moment ago may be somebody else's by now; at this one nobody listens.
    const nowhere = { host: "127.0.0.1:1", url: "http://127.0.0.1:1/" };
    const { search, ctx, own } = await start(1, ["candidate.matched"], nowhere);
    await verify(search, search.window[0] ?? raise());
    let tries = 0;
    for (; ; tries += 1) {
      if ((await sendAll(search)).length === 0) break;
      await passPauses(search);
    }
    expect(tries).toBe(11);
    const [delivery] = (await listDeliveries({ ctx, input: own })) ?? [];
    expect(delivery).toMatchObject({ state: "failed", nextAt: null });
    expect(delivery?.attempts[0]?.error).toContain("connection");
  });

  test("for five days is told nothing more until its owner turns it on", async () => {
    const { search, ctx, own } = await start(2, ["candidate.matched"]);
    receiver.answer = 500;
    await verify(search, search.window[0] ?? raise());
    await sendAll(search);
    await ctx.database.pool.query(
      "UPDATE webhook_endpoint SET failing_since = now() - interval '6 days'",
    );
    await passPauses(search);
    await sendAll(search);
    const [endpoint] = (await ctx.database.pool.query("SELECT off_reason FROM webhook_endpoint"))
      .rows;
    expect(endpoint).toEqual({ off_reason: "failing" });
    await passPauses(search);
    expect(await takeSends(search)).toEqual([]);
    expect(await testEndpoint({ ctx, input: own })).toBeNull();
    const on = await changeEndpoint({ ctx, input: { ...own, isOn: true } });
    expect(on).toMatchObject({ offReason: null, failingSince: null });
    receiver.answer = 200;
    await verify(search, search.window[1] ?? raise());
    expect(await sendAll(search)).toEqual(["delivered"]);
  });

  test("with 410 is told nothing more at once", async () => {
    const { search, ctx } = await start(1);
    receiver.answer = 410;
    await verify(search, search.window[0] ?? raise());
    const [first, second] = await takeSends(search);
    expect(await sendDelivery({ ctx, input: first ?? raise() })).toBe("failed");
    expect(await sendDelivery({ ctx, input: second ?? raise() })).toBe("superseded");
    const { rows } = await ctx.database.pool.query("SELECT DISTINCT state FROM webhook_delivery");
    expect(rows).toEqual([{ state: "failed" }]);
  });

  test("with 410 to many at once ends them all, and no recording waits for another in a circle", async () => {
    const { search, ctx } = await start(6, ["candidate.matched"]);
    await drain(search, search.window);
    receiver.answer = 410;
    const sends = await takeSends(search);
    expect(sends).toHaveLength(6);
    // One that begins after the first was recorded has nothing left to do.
    const tried = await Promise.all(sends.map((input) => sendDelivery({ ctx, input })));
    expect(tried).not.toContain("delivered");
    const { rows } = await ctx.database.pool.query("SELECT DISTINCT state FROM webhook_delivery");
    expect(rows).toEqual([{ state: "failed" }]);
  });
});

describe("an engine", () => {
  test("that delivers a request twice, or late, sends one message", async () => {
    const { search, ctx } = await start(1, ["candidate.matched"]);
    await verify(search, search.window[0] ?? raise());
    const [late] = await takeSends(search);
    await passPauses(search);
    const [send] = await takeSends(search);
    if (!late || !send) throw new Error("nothing is due");
    expect(send.send).toBe(late.send + 1);
    expect(await sendDelivery({ ctx, input: late })).toBe("superseded");
    expect(await sendDelivery({ ctx, input: send })).toBe("delivered");
    expect(await sendDelivery({ ctx, input: send })).toBe("superseded");
    expect(receiver.received).toHaveLength(1);
  });

  test("that lost what it had is asked again: by the sweeper after a lease, at once after its restart", async () => {
    const { search, ctx } = await start(1, ["candidate.matched"]);
    await verify(search, search.window[0] ?? raise());
    const lost = await takeSends(search);
    expect(lost).toHaveLength(1);
    await sweep({ ctx, input: { engineRestarted: false } });
    expect(search.outbox.webhooks).toEqual([]);
    await sweep({ ctx, input: { engineRestarted: true } });
    expect(search.outbox.webhooks).toHaveLength(1);
    await passPauses(search);
    search.outbox.webhooks.length = 0;
    await sweep({ ctx, input: { engineRestarted: false } });
    expect(search.outbox.webhooks).toHaveLength(1);
  });

  test("that cannot be asked costs no message", async () => {
    const { search } = await start(1, ["candidate.matched"]);
    await verify(search, search.window[0] ?? raise());
    const refuse = async () => {
      throw new Error("the engine is away");
    };
    const dispatcher = { ...search.ctx.dispatcher, requestWebhooks: refuse };
    await requestWebhooks({
      ctx: { ...search.ctx, dispatcher },
      input: { engineRestarted: false },
    });
    await passPauses(search);
    expect(await sendAll(search)).toEqual(["delivered"]);
  });
});

test("after a rotation both secrets verify for a day, then the new one alone", async () => {
  const { search, ctx, own, secret } = await start(1);
  const rotated = (await rotateSecret({ ctx, input: own })) ?? "";
  expect(rotated).toMatch(/^whsec_.{32}$/);
  expect(rotated).not.toBe(secret);
  await testEndpoint({ ctx, input: own });
  for (const input of search.outbox.webhooks.splice(0)) await sendDelivery({ ctx, input });
  const [message] = receiver.received;
  if (!message) throw new Error("nothing came");
  expect(verifyMessage(secret, message)).toMatchObject({ type: "webhook.test" });
  expect(verifyMessage(rotated, message)).toMatchObject({ type: "webhook.test" });
  expect(() => verifyMessage(secret, { ...message, body: `${message.body} ` })).toThrow();

  await ctx.database.pool.query("UPDATE webhook_endpoint SET previous_until = now()");
  await testEndpoint({ ctx, input: own });
  for (const input of search.outbox.webhooks.splice(0)) await sendDelivery({ ctx, input });
  const later = receiver.received[1];
  if (!later) throw new Error("nothing came");
  expect(() => verifyMessage(secret, later)).toThrow();
  expect(verifyMessage(rotated, later)).toMatchObject({ type: "webhook.test" });
});

describe("an endpoint", () => {
  test("whose address is refused is not stored", async () => {
    const { ctx, own } = await start(1);
    const url = "https://169.254.169.254/latest/meta-data";
    const added = await addEndpoint({ ctx, input: { ...own, url, events: webhookEvents } });
    expect(added).toMatchObject({ ok: false, error: { code: "bad_url" } });
  });

  test("that was stored with an address inside is never reached", async () => {
    const { search, ctx, own } = await start(1);
    const inside = await startWebhookReceiver();
    await ctx.database.pool.query("UPDATE webhook_endpoint SET url = $1", [inside.url]);
    await testEndpoint({ ctx, input: own });
    for (const input of search.outbox.webhooks.splice(0)) {
      expect(await sendDelivery({ ctx, input })).toBe("failed");
    }
    expect(inside.received).toEqual([]);
    await inside.close();
  });

  test("is its user's alone", async () => {
    const { ctx, own } = await start(1);
    const input = { ...own, userId: "eve" };
    expect(await readSecret({ ctx, input })).toBeNull();
    expect(await rotateSecret({ ctx, input })).toBeNull();
    expect(await testEndpoint({ ctx, input })).toBeNull();
    expect(await listDeliveries({ ctx, input })).toBeNull();
    expect(await changeEndpoint({ ctx, input: { ...input, isOn: false } })).toBeNull();
    expect(await removeEndpoint({ ctx, input })).toBe(false);
    expect(await removeEndpoint({ ctx, input: own })).toBe(true);
  });

  test("that is turned off ends what waits for it, or stays on", async () => {
    const { search, ctx, own } = await start(1);
    await verify(search, search.window[0] ?? raise());
    const { pool } = ctx.database;
    const standing = async () => {
      const { rows } = await pool.query(
        `SELECT e.off_reason AS "offReason", d.state, d.ended_at IS NOT NULL AS "isOver"
         FROM webhook_endpoint e JOIN webhook_delivery d ON d.endpoint_id = e.id GROUP BY 1, 2, 3`,
      );
      return rows;
    };
    await pool.query(
      `CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''the process ends here''; END';
       CREATE TRIGGER break_off BEFORE UPDATE ON webhook_delivery FOR EACH ROW EXECUTE FUNCTION break_off()`,
    );
    const off = { ctx, input: { ...own, isOn: false } };
    await expect(changeEndpoint(off)).rejects.toThrow("the process ends here");
    expect(await standing()).toEqual([{ offReason: null, state: "pending", isOver: false }]);
    await pool.query("DROP TRIGGER break_off ON webhook_delivery");
    expect(await changeEndpoint(off)).toMatchObject({ offReason: "by_user" });
    expect(await standing()).toEqual([{ offReason: "by_user", state: "failed", isOver: true }]);
    const changed = { ctx, input: { ...own, events: ["search.finished"] as const } };
    expect(await changeEndpoint(changed)).toMatchObject({
      offReason: "by_user",
      events: ["search.finished"],
    });
    expect(await changeEndpoint({ ctx, input: { ...own, isOn: true } })).toMatchObject({
      offReason: null,
      events: ["search.finished"],
    });
  });

  test("is sent nothing that was stored while it was being turned off, nor later when it is on again", async () => {
    const { search, ctx, own } = await start(1);
    const notice = { event: "search.finished", key: "late", data: {} } as const;
    await inTransaction(ctx.database.pool, async (client) => {
      await queueDeliveries(client, search.searchId, [notice]);
      // The endpoint goes off before this is committed: what ends its deliveries cannot see this one.
      await changeEndpoint({ ctx, input: { ...own, isOn: false } });
    });
    expect(await sendAll(search)).toEqual(["superseded"]);
    await changeEndpoint({ ctx, input: { ...own, isOn: true } });
    await passPauses(search);
    expect(await sendAll(search)).toEqual([]);
    expect(receiver.received).toEqual([]);
    const log = await listDeliveries({ ctx, input: own });
    expect(log?.map(({ state }) => state)).toEqual(["failed"]);
  });

  test("is one of 20 that a user may have, also when many are added at once", async () => {
    const { ctx, own } = await start(1);
    const add = () =>
      addEndpoint({ ctx, input: { ...own, url: receiver.url, events: webhookEvents } });
    const added = await Promise.all(Array.from({ length: 30 }, add));
    expect(added.filter(({ ok }) => ok)).toHaveLength(19);
    expect(await ctx.database.prisma.webhookEndpoint.count()).toBe(20);
  });

  test("keeps the log of a month", async () => {
    const { search, ctx, own } = await start(1);
    await verify(search, search.window[0] ?? raise());
    await sendAll(search);
    await ctx.database.pool.query(
      "UPDATE webhook_delivery SET created_at = now() - interval '31 days' WHERE event = 'candidate.matched'",
    );
    await dropOldDeliveries(ctx);
    expect(await listDeliveries({ ctx, input: own })).toMatchObject([{ event: "search.finished" }]);
  });
});

function raise(): never {
  throw new Error("there is none");
}
