import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { anonymous } from "better-auth/plugins/anonymous";
import type { Database } from "@/db/database";
import type { Environment } from "@/env";
import { type Provider, passwordLength, providers } from "@/research/account-view";
import { adoptUser } from "./adopt-user";

/**
 * Anonymous users with a session cookie, whose rows move along when they sign in to an account. The row is made when
 * something is to be kept, not by a visit.
 */
export function createAuth(input: {
  database: Database;
  secret: string;
  environment: Environment;
}) {
  const { database, environment } = input;
  const appUrl = environment.APP_URL;
  const isClosed = environment.ASSAY_SIGN_UP === "closed";
  return betterAuth({
    appName: "Assay",
    ...(appUrl ? { baseURL: appUrl } : {}),
    secret: input.secret,
    telemetry: { enabled: false },
    logger: { level: "error" },
    database: prismaAdapter(database.prisma, { provider: "postgresql" }),
    session: { expiresIn: 60 * 60 * 24 * 365, updateAge: 60 * 60 * 24 * 7 },
    emailAndPassword: {
      enabled: true,
      disableSignUp: isClosed,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    socialProviders: readProviders(environment, isClosed),
    // Limits are kept in Postgres, over all processes, by the routes.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "assay",
      useSecureCookies: appUrl?.startsWith("https:") ?? false,
    },
    plugins: [
      anonymous({
        disableDeleteAnonymousUser: true,
        onLinkAccount: ({ anonymousUser, newUser }) =>
          adoptUser(database.pool, { from: anonymousUser.user.id, to: newUser.user.id }),
      }),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;

function readProviders(environment: Environment, disableSignUp: boolean) {
  const {
    GITHUB_CLIENT_ID: githubId,
    GITHUB_CLIENT_SECRET: githubSecret,
    GOOGLE_CLIENT_ID: googleId,
    GOOGLE_CLIENT_SECRET: googleSecret,
  } = environment;
  return {
    ...(githubId && githubSecret
      ? { github: { clientId: githubId, clientSecret: githubSecret, disableSignUp } }
      : {}),
    ...(googleId && googleSecret
      ? { google: { clientId: googleId, clientSecret: googleSecret, disableSignUp } }
      : {}),
  };
}

/** Those that this instance is set up for. */
export const listProviders = (environment: Environment): Provider[] => {
  const known = readProviders(environment, false);
  return providers.filter((provider) => provider in known);
};
