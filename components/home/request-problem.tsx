"use client";

import { useEffect, useState } from "react";
import type { RequestFailure } from "@/components/data/request-json";

/** What went wrong and, where the server said when it is over, a countdown. */
export function RequestProblem({
  id,
  problem,
  onOver,
}: {
  id: string;
  problem: RequestFailure;
  /** The wait that the server asked for is over. */
  onOver: () => void;
}) {
  const { retryAfterSeconds } = problem;
  return (
    <div id={id} className="text-sm">
      <p role="alert" className="text-not-met">
        {problem.message}
      </p>
      {retryAfterSeconds !== undefined && (
        <p className="text-ink-2">
          You can search again in{" "}
          <Countdown key={problem.message} seconds={retryAfterSeconds} onOver={onOver} />.
        </p>
      )}
    </div>
  );
}

function Countdown({ seconds, onOver }: { seconds: number; onOver: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) {
      onOver();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, onOver]);
  return left === 1 ? "1 second" : `${left} seconds`;
}
