import { randomBytes, randomUUID } from "node:crypto";
import { credentialsSchema } from "@/research/account-view";
import { fail, type Result, succeed } from "@/research/result";
import type { ServiceContext } from "../context";

/**
 * For the owner: an account with a new password, made where there is none; its sessions end. Sends nothing: the password
 * is handed over by the one who asked.
 */
export async function setNewPassword({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { email: string };
}): Promise<Result<{ email: string; password: string; isNew: boolean }, "bad_email">> {
  const password = randomBytes(15).toString("base64url");
  const parsed = credentialsSchema.safeParse({ email: input.email, password });
  if (!parsed.success) return fail("bad_email", "That is not an email address.");
  const { email } = parsed.data;
  const hash = await (await ctx.auth.$context).password.hash(password);
  const { prisma } = ctx.database;
  const known = await prisma.user.findUnique({ where: { email }, select: { id: true } });
  const userId = known?.id ?? randomUUID();
  await prisma.$transaction([
    prisma.user.upsert({
      where: { id: userId },
      update: {},
      create: { id: userId, name: email, email },
    }),
    prisma.account.deleteMany({ where: { userId, providerId: "credential" } }),
    prisma.account.create({
      data: {
        id: randomUUID(),
        accountId: userId,
        providerId: "credential",
        userId,
        password: hash,
      },
    }),
    prisma.session.deleteMany({ where: { userId } }),
  ]);
  return succeed({ email, password, isNew: known === null });
}
