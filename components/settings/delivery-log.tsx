"use client";

import { useCallback, useEffect } from "react";
import { useLoaded } from "@/components/data/use-loaded";
import { describeAge } from "@/components/history/describe-age";
import type { DeliveryView } from "@/research/webhook-view";
import { describeDelivery } from "./describe-webhook";
import { listDeliveries } from "./settings-api";

const refreshMs = 2_000;
const colours = { pending: "text-ink-2", delivered: "text-met", failed: "text-not-met" };

/** The last messages and how each went; looks again while one is on its way. */
export function DeliveryLog({ endpointId }: { endpointId: string }) {
  const load = useCallback(
    (signal: AbortSignal) => listDeliveries(endpointId, signal),
    [endpointId],
  );
  const { loaded, reload } = useLoaded(load);
  const deliveries = loaded.state === "loaded" ? loaded.value.deliveries : [];
  const waits = deliveries.some(({ state }) => state === "pending");

  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(reload, refreshMs);
    return () => clearInterval(timer);
  }, [waits, reload]);

  if (loaded.state === "loading") return <p className="mt-2 text-sm text-ink-3">Opening…</p>;
  if (loaded.state === "failed") {
    return (
      <p role="alert" className="mt-2 text-sm text-ink-2">
        {loaded.error.message}
      </p>
    );
  }
  if (deliveries.length === 0) {
    return <p className="mt-2 text-sm text-ink-3">Nothing was sent yet.</p>;
  }
  const now = new Date();
  return (
    <ul aria-label="What was sent" className="mt-2 border-l border-line-strong pl-4 text-sm">
      {deliveries.map((delivery) => (
        <DeliveryLine key={delivery.id} delivery={delivery} now={now} />
      ))}
    </ul>
  );
}

function DeliveryLine({ delivery, now }: { delivery: DeliveryView; now: Date }) {
  const { event, state, createdAt } = delivery;
  return (
    <li className="py-1 sm:grid sm:grid-cols-[9.5rem_1fr_5.5rem] sm:gap-4">
      <span className="font-mono">{event}</span>
      <span className={`block ${colours[state]}`}>{describeDelivery(delivery)}</span>
      <time
        dateTime={createdAt}
        title={new Date(createdAt).toLocaleString("en-GB")}
        className="block text-ink-3 sm:text-right"
      >
        {describeAge(createdAt, now)}
      </time>
    </li>
  );
}
