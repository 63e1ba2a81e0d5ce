import type { ClaimAnswer, Signing } from "../../domain/signature/signature-request";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "../person/person-token";
import { requestSubject } from "./create-request";

/** Whoever holds the address, in the browser that opened it: `secret` is what its cookie holds. */
export type Holder = { token: string; secret: string };

const live = (token: string, now: Date): Prisma.SignatureRequestWhereInput => ({
  ...{ tokenHash: hashPersonToken(token), revokedAt: null, signedAt: null, expiresAt: { gt: now } },
});

/** Of one browser: what it brings is compared, and never taken over. */
const heldBy = ({ token, secret }: Holder, now: Date): Prisma.SignatureRequestWhereInput => ({
  ...{ ...live(token, now), browserHash: hashPersonToken(secret) },
});

/**
 * Gives an address to the browser that opens it first: its secret, and how long the address works. Null: another browser has
 * it, or it has ended.
 */
export const openAddress = async (
  client: PrismaClient,
  { token, now }: { token: string; now: Date },
): Promise<{ secret: string; expiresAt: Date } | null> => {
  const secret = makeAddressToken();
  const [opened] = await client.signatureRequest.updateManyAndReturn({
    where: { ...live(token, now), browserHash: null },
    data: { browserHash: hashPersonToken(secret), openedAt: now },
    select: { expiresAt: true },
  });
  return opened ? { secret, expiresAt: opened.expiresAt } : null;
};

/**
 * Stores what an expert says of a claim; a later answer replaces it until they sign. `next`: the claim that has no answer yet,
 * null: all have. Null: they cannot answer, or there is no such claim.
 */
export const answerClaim = (
  client: PrismaClient,
  holder: Holder,
  { position, answer, note, now }: { position: number; answer: ClaimAnswer; note: string; now: Date },
): Promise<{ next: number | null } | null> =>
  inTransaction(client, async (transaction) => {
    // Also locks the request, so that a signature comes wholly before or wholly after.
    const [request] = await transaction.signatureRequest.updateManyAndReturn({
      where: heldBy(holder, now),
      data: { answeredAt: now },
      select: { id: true },
    });
    if (!request) return null;
    const { count } = await transaction.requestedClaim.updateMany({
      where: { requestId: request.id, position },
      // Another answer is another doubt, whatever became of the one before.
      data: {
        ...{ answer, note, answeredAt: now },
        ...{ settlement: null, reason: null, draftId: null, settledBy: null, settledAt: null },
      },
    });
    if (count === 0) return null;
    const unanswered = await transaction.requestedClaim.findMany({
      where: { requestId: request.id, answer: null },
      orderBy: { position: "asc" },
      select: { position: true },
    });
    const next = unanswered.find((claim) => claim.position > position) ?? unanswered[0];
    return { next: next?.position ?? null };
  });

/** Signs every claim that the expert agreed to, and ends the address. Null: they cannot, or have answered nothing yet. */
export const signClaims = (
  client: PrismaClient,
  holder: Holder,
  { signing, now }: { signing: Signing; now: Date },
): Promise<{ article: string; claims: number } | null> =>
  inTransaction(client, async (transaction) => {
    const [request] = await transaction.signatureRequest.updateManyAndReturn({
      where: { ...heldBy(holder, now), claims: { some: { answer: { not: null } } } },
      data: { ...signing, signedAt: now },
      select: { id: true, articleSlug: true, number: true, draftId: true, draftSave: true },
    });
    if (!request) return null;
    const { id, articleSlug, number: revision, draftId, draftSave } = request;
    const agreed = await transaction.requestedClaim.findMany({
      where: { requestId: id, answer: "agree" },
      orderBy: { position: "asc" },
      select: { requestId: true, fact: true, hash: true },
    });
    await transaction.claimSignature.createMany({ data: agreed.map((claim) => ({ ...claim, at: now })) });
    const claims = agreed.map(({ fact, hash }) => ({ fact, hash }));
    const of = draftId === null ? { revision } : { draft: draftId, save: draftSave };
    const details = { article: articleSlug, ...of, claims };
    await recordEvent(transaction, {
      ...{ at: now, actor: requestSubject(id), act: "sign-claims", subject: requestSubject(id), details },
    });
    return { article: articleSlug, claims: agreed.length };
  });
