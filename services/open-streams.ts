import { singleton } from "@/services/singleton";

const maxStreams = 2_000;

/** The process's open event streams: bounded, and closed together, since an open one keeps the server from stopping. */
export const openStreams = () =>
  singleton("open-streams", () => {
    const closers = new Set<() => void>();
    return {
      full: () => closers.size >= maxStreams,
      add(close: () => void): () => void {
        closers.add(close);
        return () => closers.delete(close);
      },
      closeAll(): void {
        for (const close of closers) close();
      },
    };
  });
