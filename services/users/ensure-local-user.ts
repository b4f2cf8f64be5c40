import type { ServiceContext } from "../context";

const localUserId = "local-cli";

/** The user that owns the searches of this machine's command line. */
export async function ensureLocalUser({ ctx }: { ctx: ServiceContext }): Promise<string> {
  await ctx.database.prisma.user.upsert({
    where: { id: localUserId },
    update: {},
    create: {
      id: localUserId,
      name: "Command line",
      email: "cli@assay.invalid",
      isAnonymous: true,
    },
  });
  return localUserId;
}
