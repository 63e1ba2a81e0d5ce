import { z } from "zod";

/** Milliseconds during which a link can be used: ten minutes. */
export const linkLifetime = 10 * 60 * 1000;

/** Sixteen random bytes: short enough for a code that a phone reads from a screen, and nobody guesses it in ten minutes. */
export const linkTokenSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The path of the page that it leads to. */
export const linkAddress = (token: string): string => `/practice/join/${token}`;

type Dates = { expiresAt: Date; usedAt: Date | null };

export const linkState = ({ expiresAt, usedAt }: Dates, now: Date): "open" | "used" | "expired" => {
  if (usedAt) return "used";
  return expiresAt <= now ? "expired" : "open";
};

/** `POST /api/me/join`. */
export const joinRequestSchema = z.strictObject({ link: linkTokenSchema });

/** A link that was made: `POST /api/me/links`. Its address is given once. */
export const madeLinkSchema = z.object({ address: z.string(), expiresAt: z.iso.datetime() });

/** A browser of a learner: `GET /api/me/devices`. Days are those of UTC. */
export const deviceSchema = z.object({
  id: z.uuid(),
  /** As their owner calls them; null where it is not known. */
  browser: z.string().nullable(),
  system: z.string().nullable(),
  isThis: z.boolean(),
  since: z.iso.date(),
  usedOn: z.iso.date(),
});

export type Device = z.infer<typeof deviceSchema>;
