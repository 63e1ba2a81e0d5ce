import { type ClaimState, hashClaimState } from "../../domain/signature/signature";
import { expiryOf, type SignatureRequest } from "../../domain/signature/signature-request";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "../person/person-token";

/** The token is given back once and stored nowhere. */
export type MadeRequest = { id: string; article: string; token: string; expiresAt: Date };

/** What audit events call a request. None of them names the expert, because a name can be struck and an event cannot. */
export const requestSubject = (id: string): string => `signature-request/${id}`;

type NewRequest = {
  revision: { slug: string; number: number; title: string };
  claims: readonly ClaimState[];
  expert: Pick<SignatureRequest, "name" | "role" | "days">;
  personId: string;
  now: Date;
};

/** Has an expert asked to sign claims of a revision. */
export const createRequest = (
  client: PrismaClient,
  { revision, claims, expert: { name, role, days }, personId, now }: NewRequest,
): Promise<MadeRequest> =>
  inTransaction(client, async (transaction) => {
    const token = makeAddressToken();
    const expiresAt = expiryOf({ days }, now);
    const { id } = await transaction.signatureRequest.create({
      data: {
        ...{ articleSlug: revision.slug, number: revision.number, title: revision.title, name, role },
        ...{ requestedBy: personId, createdAt: now, tokenHash: hashPersonToken(token), expiresAt },
        claims: {
          create: claims.map((state, index) => ({
            ...{ position: index + 1, fact: state.fact, hash: hashClaimState(state), state },
          })),
        },
      },
      select: { id: true },
    });
    const details = { article: revision.slug, revision: revision.number, claims: claims.map(({ fact }) => fact) };
    await recordEvent(transaction, {
      ...{ at: now, actor: personId, act: "request-signature", subject: requestSubject(id), details },
    });
    return { id, article: revision.slug, token, expiresAt };
  });
