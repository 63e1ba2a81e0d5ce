import { z } from "zod";
import { roleSchema } from "./role";
import { toSignInName } from "./sign-in-name";

/** Milliseconds after which an unused invitation ends: seven days. */
export const invitationLifetime = 7 * 24 * 60 * 60 * 1000;

export type InvitationState = "open" | "used" | "revoked" | "expired";

type Dates = { expiresAt: Date; usedAt: Date | null; revokedAt: Date | null };

export const invitationState = ({ expiresAt, usedAt, revokedAt }: Dates, now: Date): InvitationState => {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "open";
};

/** What a person will sign in with, in the form in which it is stored. */
const signInNameSchema = z.string().transform((text, context) => {
  const name = toSignInName(text);
  if (name.ok) return name.value;
  context.issues.push({
    code: "custom",
    input: text,
    message: "is neither an e-mail address nor a name of 3 to 40 letters, digits, dots, hyphens and underscores",
  });
  return z.NEVER;
});

export const invitationRequestSchema = z.object({ name: signInNameSchema, role: roleSchema });

export type InvitationRequest = z.infer<typeof invitationRequestSchema>;

/** The path of the page that it leads to. */
export const joinAddress = (token: string): string => `/join/${token}`;
