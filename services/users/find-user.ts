import type { ServiceContext } from "../context";

/** The id of the account with this email, or null. */
export async function findUser({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { email: string };
}): Promise<string | null> {
  const email = input.email.toLowerCase();
  const user = await ctx.database.prisma.user.findUnique({
    where: { email },
    select: { id: true },
  });
  return user?.id ?? null;
}
