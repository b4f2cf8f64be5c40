"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { deleteAccount } from "./account-api";

/** In two steps, the second of which says what will be gone. */
export function DeleteData({ searches }: { searches: number }) {
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function remove() {
    const answer = await deleteAccount();
    if (answer.ok) {
      setAsked(false);
      router.refresh();
    } else setProblem(answer.error.message);
  }
  if (!isAsked) {
    return (
      <Button className="mt-4" onClick={() => setAsked(true)}>
        Delete my data
      </Button>
    );
  }
  return (
    <div className="mt-4 rounded-md border border-line-strong p-4">
      <p className="text-sm">
        This deletes you and all that is yours:{" "}
        {searches === 1 ? "1 search with its results" : `${searches} searches with their results`},
        lists, monitors and keys. It cannot be undone.
      </p>
      <div className="mt-3 flex gap-2">
        <Button look="primary" onClick={remove}>
          Delete for good
        </Button>
        <Button onClick={() => setAsked(false)}>Keep it</Button>
      </div>
      {problem && (
        <p role="alert" className="mt-2 text-sm text-failed">
          {problem}
        </p>
      )}
    </div>
  );
}
