import { headers } from "next/headers";
import { HistoryScreen } from "@/components/history/history-screen";
import { getContext } from "@/inngest/context";
import { listSearches } from "@/services/list-searches";
import { findUserId } from "@/services/users/current-user";

export const metadata = { title: "History" };

export default async function HistoryPage() {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  const searches = userId === null ? [] : await listSearches({ ctx, input: { userId } });
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Your searches</h1>
      <HistoryScreen searches={searches} now={new Date().toISOString()} />
    </main>
  );
}
