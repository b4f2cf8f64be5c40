import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";

/** 192 random bits, as the Standard Webhooks specification writes them. */
export const drawSecret = (): string => `whsec_${randomBytes(24).toString("base64")}`;

/** The signed headers of one try: signed with every secret that holds, so that a rotation loses none. */
export function signMessage(message: {
  id: string;
  body: string;
  at: Date;
  secrets: readonly string[];
}): Record<string, string> {
  const { id, body, at, secrets } = message;
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
  };
}
