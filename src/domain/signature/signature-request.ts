import { z } from "zod";
import { articleSlugSchema } from "../article/article-slug-schema";
import { slugSchema } from "../slug";
import { claimStateSchema } from "./signature";

const dayMs = 24 * 60 * 60 * 1000;

/** 256 random bits, in digits and small letters, because the site writes its addresses in small letters. */
export const signingTokenSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The path of the page on which an expert reads and signs. `claim`: the position of one, from 1. */
export const signingAddress = (token: string, claim?: number): string =>
  `/sign-claims/${token}${claim === undefined ? "" : `?claim=${claim}`}`;

/** What an expert says of a claim: it is right, it is wrong, or the page no longer says it there. */
export const claimAnswers = ["agree", "wrong", "moved"] as const;
export type ClaimAnswer = (typeof claimAnswers)[number];
export const claimAnswerSchema = z.enum(claimAnswers);

/** The answers that an editor has to look into. */
export const claimDoubtSchema = claimAnswerSchema.exclude(["agree"]);
export type ClaimDoubt = z.infer<typeof claimDoubtSchema>;
export const doubts: readonly ClaimDoubt[] = claimDoubtSchema.options;
export const isDoubt = (answer: unknown): answer is ClaimDoubt => claimDoubtSchema.safeParse(answer).success;

/** What an expert may call themselves: one line, in which nothing turns the direction of what readers see after it. */
const line = z
  .string()
  .trim()
  .max(80)
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u);
const expertName = line.min(1);
const expertRole = line;

/**
 * Asks an expert to sign claims of an article as readers have it or, with `draft`, as a draft has it. `sections`, `facts`: which, by anchor and by id; absent: all. `name`, `role`: as
 * they are to be shown. `days`: how long the address works.
 */
export const signatureRequestSchema = z.strictObject({
  article: articleSlugSchema,
  draft: z.uuid().optional(),
  sections: z.array(slugSchema).max(200).optional(),
  facts: z.array(slugSchema).max(2000).optional(),
  name: expertName,
  role: expertRole.default(""),
  days: z.int().min(1).max(90).default(30),
});
export type SignatureRequest = z.infer<typeof signatureRequestSchema>;

export const expiryOf = ({ days }: Pick<SignatureRequest, "days">, now: Date): Date =>
  new Date(now.getTime() + days * dayMs);

/** What an expert says when they sign. `named`: whether the guide shows name and role; otherwise it shows `description`. */
export const signingSchema = z.strictObject({
  name: expertName,
  role: expertRole,
  named: z.boolean(),
  description: line,
});
export type Signing = z.infer<typeof signingSchema>;

/** The expert as readers see them; null where nothing is to be shown of them. */
export const signerOf = ({
  name,
  role,
  named,
  description,
}: {
  name: string | null;
  role: string;
  named: boolean;
  description: string;
}): string | null => {
  if (!named) return description || null;
  return [name, role].filter(Boolean).join(", ") || null;
};

/** `new`: nobody has opened the address yet. */
export type RequestState = "new" | "open" | "signed" | "revoked" | "expired";

type Dates = { openedAt: Date | null; signedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

export const requestState = ({ openedAt, signedAt, revokedAt, expiresAt }: Dates, now: Date): RequestState => {
  if (signedAt) return "signed";
  if (revokedAt) return "revoked";
  if (expiresAt <= now) return "expired";
  return openedAt ? "open" : "new";
};

/** How an editor settles what an expert doubts: a draft changes it, or there is a reason why not. */
export const settlementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("draft") }),
  z.strictObject({ kind: z.literal("dismissed"), reason: z.string().trim().min(10).max(500) }),
]);
export type Settlement = z.infer<typeof settlementSchema>;

/** A claim of a request, with what the expert says of it and how that was settled. Times are ISO 8601. */
export const requestedClaimSchema = z.object({
  position: z.int(),
  state: claimStateSchema,
  answer: claimAnswerSchema.nullable(),
  note: z.string(),
  answeredAt: z.iso.datetime().nullable(),
  settled: z
    .object({
      kind: z.enum(["draft", "dismissed"]),
      by: z.string(),
      at: z.iso.datetime(),
      reason: z.string().nullable(),
      draft: z.uuid().nullable(),
    })
    .nullable(),
});
export type RequestedClaim = z.infer<typeof requestedClaimSchema>;

/** `GET /api/studio/signature-requests`. `revision`, `draft`: one of them, whose claims they are; `name`: null where it was struck; `open`: claims that wait to be settled. */
export const listedRequestSchema = z.object({
  id: z.uuid(),
  article: z.string(),
  title: z.string(),
  revision: z.int().nullable(),
  draft: z.uuid().nullable(),
  name: z.string().nullable(),
  role: z.string(),
  named: z.boolean(),
  description: z.string(),
  requestedBy: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  signedAt: z.iso.datetime().nullable(),
  state: z.enum(["new", "open", "signed", "revoked", "expired"]),
  claims: z.object({ all: z.int(), agree: z.int(), wrong: z.int(), moved: z.int(), open: z.int() }),
});
export type ListedRequest = z.infer<typeof listedRequestSchema>;
export const listedRequestsSchema = z.array(listedRequestSchema);

/** `GET /api/studio/signature-requests/{id}`. */
export const shownRequestSchema = listedRequestSchema.extend({ requested: z.array(requestedClaimSchema) });
export type ShownRequest = z.infer<typeof shownRequestSchema>;

/** `POST /api/studio/signature-requests`. `address`: used by the first browser that opens it, and not to be had again. */
export const madeRequestSchema = z.object({ id: z.uuid(), address: z.string(), expiresAt: z.iso.datetime() });

/** `PUT …/claims/{fact}/settlement`. `draft`: that was begun, with the expert's note as a remark. */
export const settledSchema = z.object({ draft: z.uuid().nullable() });
