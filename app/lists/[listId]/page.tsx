import { headers } from "next/headers";
import { isId } from "@/app/api/respond";
import { ListScreen } from "@/components/lists/list-screen";
import { NotThere } from "@/components/shell/not-there";
import { getContext } from "@/inngest/context";
import { readList } from "@/services/lists/read-list";
import { findUserId } from "@/services/users/current-user";

export const metadata = { title: "List" };

export default async function ListPage({ params }: { params: Promise<{ listId: string }> }) {
  const { listId } = await params;
  const ctx = getContext();
  const userId = isId(listId) ? await findUserId(ctx.auth, await headers()) : null;
  const detail = userId && (await readList({ ctx, input: { userId, listId } }));
  if (!detail)
    return (
      <NotThere title="This list is not there, or it is not yours">
        Lists belong to whoever made them.
      </NotThere>
    );
  return (
    <main className="mx-auto w-full max-w-[46rem] px-4 pt-8 pb-16 sm:px-6">
      <ListScreen detail={detail} />
    </main>
  );
}
