import { deleteList } from "@/services/lists/delete-list";
import { readList } from "@/services/lists/read-list";
import { withOwn } from "../../for-user";

type Params = { params: Promise<{ listId: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { listId } = await params;
  return withOwn(request, listId, (ctx, userId) => readList({ ctx, input: { userId, listId } }));
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const { listId } = await params;
  return withOwn(
    request,
    listId,
    async (ctx, userId) => (await deleteList({ ctx, input: { userId, listId } })) && {},
  );
}
