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

/** What the claims are of: a revision, or a draft as it was saved last. */
export type SignedText = { slug: string; title: string } & (
  | { revision: number; draft?: undefined }
  | { revision?: undefined; draft: { id: string; save: number } }
);

type NewRequest = {
  text: SignedText;
  claims: readonly ClaimState[];
  expert: Pick<SignatureRequest, "name" | "role" | "days">;
  personId: string;
  now: Date;
};

/** Has an expert asked to sign claims. */
export const createRequest = (
  client: PrismaClient,
  { text: { slug, title, revision, draft }, claims, expert: { name, role, days }, personId, now }: NewRequest,
): Promise<MadeRequest> =>
  inTransaction(client, async (transaction) => {
    const token = makeAddressToken();
    const expiresAt = expiryOf({ days }, now);
    const { id } = await transaction.signatureRequest.create({
      data: {
        ...{ articleSlug: slug, number: revision ?? null, title, name, role },
        ...{ draftId: draft?.id ?? null, draftSave: draft?.save ?? null },
        ...{ requestedBy: personId, createdAt: now, tokenHash: hashPersonToken(token), expiresAt },
        claims: {
          create: claims.map((state, index) => ({
            ...{ position: index + 1, fact: state.fact, hash: hashClaimState(state), state },
          })),
        },
      },
      select: { id: true },
    });
    const of = draft ? { draft: draft.id, save: draft.save } : { revision };
    const details = { article: slug, ...of, claims: claims.map(({ fact }) => fact) };
    await recordEvent(transaction, {
      ...{ at: now, actor: personId, act: "request-signature", subject: requestSubject(id), details },
    });
    return { id, article: slug, token, expiresAt };
  });
