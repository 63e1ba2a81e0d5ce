import { z } from "zod";
import { roleSchema } from "./role";

/** The people who may sign in or might, and the invitations that are open. Times are ISO 8601. */
export const directorySchema = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      signInName: z.string(),
      role: roleSchema,
      disabled: z.boolean(),
      sessions: z.int(),
      seenAt: z.iso.datetime().nullable(),
    }),
  ),
  invitations: z.array(
    z.object({
      id: z.string(),
      signInName: z.string(),
      role: roleSchema,
      expiresAt: z.iso.datetime(),
      isRecovery: z.boolean(),
      invitedBy: z.string().nullable(),
    }),
  ),
});

/** `address`: used once by whoever holds it, and not to be had again. */
export const madeInvitationSchema = z.object({ address: z.string(), expiresAt: z.iso.datetime() });
