import { expiryOf, type SignatureRequest } from "../../domain/signature/signature-request";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "../person/person-token";
import { type MadeRequest, requestSubject } from "./create-request";

type Change = { id: string; personId: string; now: Date };

/** Changes a request that is so far along, with its event; null: there is no such request. */
const change = (
  client: PrismaClient,
  { id, personId, now }: Change,
  { act, where, data }: { act: string } & Required<Pick<Prisma.SignatureRequestUpdateManyArgs, "where" | "data">>,
): Promise<{ article: string } | null> =>
  inTransaction(client, async (transaction) => {
    if (!isUuid(id)) return null;
    const [changed] = await transaction.signatureRequest.updateManyAndReturn({
      where: { ...where, id },
      data,
      select: { articleSlug: true },
    });
    if (!changed) return null;
    await recordEvent(transaction, { at: now, actor: personId, act, subject: requestSubject(id) });
    return { article: changed.articleSlug };
  });

/** Ends the address of a request that nobody has signed. A second call changes nothing. */
export const revokeRequest = async (client: PrismaClient, deed: Change): Promise<boolean> => {
  const isRevoked = await change(client, deed, {
    act: "revoke-request",
    where: { signedAt: null, revokedAt: null },
    data: { revokedAt: deed.now },
  });
  if (isRevoked) return true;
  return isUuid(deed.id) && (await client.signatureRequest.count({ where: { id: deed.id, signedAt: null } })) > 0;
};

/** Makes another address for a request that nobody has signed: the one before ends, what was answered stays. */
export const renewAddress = async (
  client: PrismaClient,
  { days, ...deed }: Change & Pick<SignatureRequest, "days">,
): Promise<MadeRequest | null> => {
  const token = makeAddressToken();
  const expiresAt = expiryOf({ days }, deed.now);
  const renewed = await change(client, deed, {
    act: "renew-address",
    where: { signedAt: null, struckAt: null },
    data: { tokenHash: hashPersonToken(token), expiresAt, revokedAt: null, browserHash: null, openedAt: null },
  });
  return renewed && { ...renewed, id: deed.id, token, expiresAt };
};

/** Strikes the name of an expert who wants to be removed, and ends the address. What they signed stays, and still counts. */
export const strikeExpert = (client: PrismaClient, deed: Change): Promise<{ article: string } | null> =>
  change(client, deed, {
    act: "strike-expert",
    where: { struckAt: null },
    data: { name: null, role: "", description: "", struckAt: deed.now, revokedAt: deed.now },
  });
