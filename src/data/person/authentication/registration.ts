import { z } from "zod";

/**
 * What a new passkey is for, as better-auth keeps it on the server between challenge and answer. `invitation`: the hash of
 * the token of the one that it accepts; `account`: what it makes an account of; neither: the person has signed in.
 */
export const registrationSchema = z.object({
  person: z.object({ id: z.string(), name: z.string(), language: z.string() }),
  invitation: z.string().optional(),
  account: z.object({ signInName: z.string() }).optional(),
});

export type Registration = z.infer<typeof registrationSchema>;
