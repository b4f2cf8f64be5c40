import { headers } from "next/headers";
import { ListsScreen } from "@/components/lists/lists-screen";
import { getContext } from "@/inngest/context";
import { readLists } from "@/services/lists/read-lists";
import { findUserId } from "@/services/users/current-user";

export const metadata = { title: "Lists" };

export default async function ListsPage() {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  const lists = userId === null ? [] : await readLists({ ctx, input: { userId } });
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-xl font-semibold tracking-tight">Your lists</h1>
      <ListsScreen lists={lists} />
    </main>
  );
}
