import pg from "pg";

export type Notifications = {
  /** Calls `listener` with the payload of each notification; returns how to stop. */
  on(channel: string, listener: (payload: string) => void): () => void;
  close(): Promise<void>;
};

const reconnectMs = 1_000;

/**
 * One LISTEN connection a process, made again when it breaks. What is sent meanwhile is missed, so every listener
 * also polls; after a reconnect all of them are woken with an empty payload.
 */
export function listenForNotifications(url: string): Notifications {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const wakeAll = () => {
    for (const set of listeners.values()) for (const listener of set) listener("");
  };
  const connect = async () => {
    const connecting = new pg.Client({ connectionString: url, application_name: "assay-listen" });
    connecting.on("notification", ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? "");
    });
    const lost = () => {
      if (client === connecting) client = null;
      connecting.end().catch(() => {});
      if (closed || retry) return;
      retry = setTimeout(() => {
        retry = undefined;
        void connect();
      }, reconnectMs);
      retry.unref();
    };
    connecting.on("error", lost);
    connecting.on("end", lost);
    try {
      await connecting.connect();
      if (closed) return await connecting.end();
      client = connecting;
      for (const channel of listeners.keys()) {
        await connecting.query(`LISTEN ${connecting.escapeIdentifier(channel)}`);
      }
      wakeAll();
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
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
