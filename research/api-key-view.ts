import { z } from "zod";

/** What the settings page shows of API keys, and asks for. */

export const apiScopes = ["read", "write"] as const;
export type ApiScope = (typeof apiScopes)[number];

const apiKeyViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Its first characters; the rest is known to nobody here. */
  start: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export type ApiKeyView = z.infer<typeof apiKeyViewSchema>;

/** GET /api/keys: those that work, newest first. */
export const apiKeyListSchema = z.object({ keys: z.array(apiKeyViewSchema) });

/** POST /api/keys. A key that may write may read, too. */
export const makeApiKeySchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Give the key a name.")
    .max(80, "Keep the name under 80 characters."),
  mayWrite: z.boolean(),
});

/** Its answer; the only time that the key is shown. */
export const madeApiKeySchema = z.object({ key: z.string(), view: apiKeyViewSchema });
