import { randomUUID } from "node:crypto";
import pg from "pg";

export type Notifications = {
  /** Calls `listener` with the payload of each notification; returns how to stop. */
  on(channel: string, listener: (payload: string) => void): () => void;
  /** How long a listener may wait for a notification before it looks for itself. */
  pollMs(): number;
  close(): Promise<void>;
};

type NotificationOptions = {
  readonly url: string;
  /** Sends an empty notification over another connection: only so is it known whether this one hears any. */
  readonly notify: (channel: string) => Promise<unknown>;
  /** Called once when LISTEN is accepted and nothing arrives. */
  readonly onDeaf: (reason: string) => void;
};

const reconnectMs = 1_000;
/** A backstop where notifications arrive, the only way where they do not. */
const pollHearingMs = 2_000;
const pollDeafMs = 500;
const hearWithinMs = 3_000;
const retryDeafMs = 60_000;

/**
 * One LISTEN connection a process, made again when it breaks. What is sent meanwhile is missed, so every listener
 * also polls; after a reconnect all of them are woken with an empty payload. A pooler that hands out connections by
 * transaction accepts LISTEN and delivers nothing: until the connection has heard a call of its own, listeners poll fast.
 */
export function listenForNotifications({
  url,
  notify,
  onDeaf,
}: NotificationOptions): Notifications {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  const probe = `assay_probe_${randomUUID()}`;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  let closed = false;
  let hears = false;
  let saidDeaf = false;

  const wakeAll = () => {
    for (const set of listeners.values()) for (const listener of set) listener("");
  };
  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, application_name: "assay-listen" });
    let pauseMs = reconnectMs;
    connecting.on("notification", ({ channel, payload }) => {
      if (channel === probe) {
        hears = true;
        clearTimeout(patience);
        wakeAll();
      }
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? "");
    });
    const lost = () => {
      if (client === connecting) client = null;
      hears = false;
      clearTimeout(patience);
      connecting.end().catch(() => {});
      if (closed || retry) return;
      retry = setTimeout(() => {
        retry = undefined;
        void connect();
      }, pauseMs);
      retry.unref();
    };
    const giveUp = () => {
      pauseMs = retryDeafMs;
      if (!saidDeaf)
        onDeaf("notifications do not pass this pooler: set DIRECT_DATABASE_URL, or let it poll");
      saidDeaf = true;
      lost();
    };
    connecting.on("error", lost);
    connecting.on("end", lost);
    try {
      await connecting.connect();
      if (closed) return await connecting.end();
      client = connecting;
      for (const channel of [probe, ...listeners.keys()]) {
        await connecting.query(`LISTEN ${connecting.escapeIdentifier(channel)}`);
      }
      patience = setTimeout(giveUp, hearWithinMs);
      patience.unref();
      await notify(probe);
    } catch {
      lost();
    }
  };
  void connect();

  return {
    on(channel, listener) {
      const set = listeners.get(channel) ?? new Set();
      if (!listeners.has(channel)) {
        listeners.set(channel, set);
        const connection = client;
        connection?.query(`LISTEN ${connection.escapeIdentifier(channel)}`).catch(() => {});
      }
      set.add(listener);
      return () => set.delete(listener);
    },
    pollMs: () => (hears ? pollHearingMs : pollDeafMs),
    async close() {
      closed = true;
      clearTimeout(retry);
      clearTimeout(patience);
      await client?.end().catch(() => {});
    },
  };
}
