"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { signOut } from "./account-api";

export function SessionButtons({ sessions }: { sessions: number }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  async function leave(everywhere: boolean) {
    const answer = await signOut(everywhere);
    if (answer.ok) router.refresh();
    else setProblem(answer.error.message);
  }
  return (
    <div className="mt-6 flex flex-wrap gap-2">
      <Button onClick={() => leave(false)}>Sign out</Button>
      {sessions > 1 && (
        <Button onClick={() => leave(true)}>Sign out everywhere ({sessions} sessions)</Button>
      )}
      {problem && (
        <p role="alert" className="w-full text-sm text-failed">
          {problem}
        </p>
      )}
    </div>
  );
}
