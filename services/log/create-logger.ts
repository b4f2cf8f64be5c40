import { unescape as decode } from "node:querystring";
import type { Logger } from "../context";
import { currentRequestId } from "./request-scope";

const maxTextLength = 300;
/** Longer quotations come from what was worked on (a page, a prompt), not from who complains about it. */
const longQuotation = /(["'`])(?:(?!\1).){60,}\1/gs;
const keyLike = /\b(?:sk|signkey)-[\w-]{8,}|\bBearer\s+\S+/g;

const secretNames = [
  "OPENAI_API_KEY",
  "INNGEST_EVENT_KEY",
  "INNGEST_SIGNING_KEY",
  "INNGEST_SIGNING_KEY_FALLBACK",
  "BETTER_AUTH_SECRET",
  "GITHUB_CLIENT_SECRET",
  "GOOGLE_CLIENT_SECRET",
  "ASSAY_OWNER_TOKEN",
] as const;

/** The environment's secrets, and the passwords in the database's addresses, as they are written and as they are meant. */
export function listSecrets(environment: Readonly<Record<string, string | undefined>>): string[] {
  const passwords = [environment.DATABASE_URL, environment.DIRECT_DATABASE_URL].flatMap((url) => {
    if (url === undefined || !URL.canParse(url)) return [];
    const { password } = new URL(url);
    return [password, decode(password)];
  });
  return [...secretNames.map((name) => environment[name] ?? ""), ...passwords].filter(
    (secret) => secret.length >= 6,
  );
}

/**
 * One JSON line an event: time, level, event, the request it happened for, and its fields. Texts are short; secrets and
 * long quotations are left out.
 */
export function createLogger(options: {
  secrets: readonly string[];
  write: (line: string, level: "info" | "error") => void;
}): Logger {
  const clean = (text: string) => {
    const redacted = options.secrets.reduce(
      (rest, secret) => rest.replaceAll(secret, "[secret]"),
      text,
    );
    return redacted
      .replace(keyLike, "[secret]")
      .replace(longQuotation, "$1…$1")
      .slice(0, maxTextLength);
  };
  const log = (
    level: "info" | "error",
    event: string,
    fields: Readonly<Record<string, unknown>> = {},
  ) => {
    const requestId = currentRequestId();
    const line = {
      at: new Date().toISOString(),
      level,
      event,
      ...(requestId === undefined ? {} : { requestId }),
      ...fields,
    };
    options.write(
      JSON.stringify(line, (_key, value: unknown) =>
        typeof value === "string" ? clean(value) : value,
      ),
      level,
    );
  };
  return {
    info: (event, fields) => log("info", event, fields),
    error: (event, fields) => log("error", event, fields),
  };
}
