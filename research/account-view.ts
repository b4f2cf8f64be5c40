import { z } from "zod";

export const passwordLength = { min: 10, max: 200 } as const;

export const providers = ["github", "google"] as const;
export type Provider = (typeof providers)[number];

/** GET /api/account. `email` is null while the user is anonymous. */
export const accountViewSchema = z.object({
  /** Null for a visitor of whom nothing is kept yet. */
  user: z
    .object({
      email: z.string().nullable(),
      sessions: z.number().int(),
      searches: z.number().int(),
    })
    .nullable(),
  providers: z.array(z.enum(providers)),
  signUp: z.enum(["open", "closed"]),
});
export type AccountView = z.infer<typeof accountViewSchema>;

export const credentialsSchema = z.object({
  email: z
    .email("That is not an email address.")
    .max(254)
    .transform((email) => email.toLowerCase()),
  password: z
    .string()
    .min(passwordLength.min, `Use at least ${passwordLength.min} characters.`)
    .max(passwordLength.max, `Use at most ${passwordLength.max} characters.`),
});
export type Credentials = z.infer<typeof credentialsSchema>;
