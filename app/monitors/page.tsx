import { headers } from "next/headers";
import { MonitorsScreen } from "@/components/monitors/monitors-screen";
import { getContext } from "@/inngest/context";
import { listMonitors } from "@/services/monitors/list-monitors";
import { findUserId } from "@/services/users/current-user";

export const metadata = { title: "Monitors" };

export default async function MonitorsPage() {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  const monitors = userId === null ? [] : await listMonitors({ ctx, input: { userId } });
  return (
    <main className="mx-auto w-full max-w-[54rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Your monitors</h1>
      <MonitorsScreen monitors={monitors} now={new Date().toISOString()} />
    </main>
  );
}
