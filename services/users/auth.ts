import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { anonymous } from "better-auth/plugins";
import type { Database } from "@/db/database";

/** Anonymous users with a session cookie. The row is made when something is to be kept, not by a visit. */
export function createAuth(input: {
  database: Database;
  secret: string;
  appUrl: string | undefined;
}) {
  return betterAuth({
    appName: "Assay",
    ...(input.appUrl ? { baseURL: input.appUrl } : {}),
    secret: input.secret,
    telemetry: { enabled: false },
    logger: { level: "error" },
    database: prismaAdapter(input.database.prisma, { provider: "postgresql" }),
    session: { expiresIn: 60 * 60 * 24 * 365, updateAge: 60 * 60 * 24 * 7 },
    advanced: {
      cookiePrefix: "assay",
      useSecureCookies: input.appUrl?.startsWith("https:") ?? false,
    },
    plugins: [anonymous()],
  });
}
export type Auth = ReturnType<typeof createAuth>;
