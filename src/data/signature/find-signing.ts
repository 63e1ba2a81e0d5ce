import type { Section } from "../../domain/article/section";
import {
  claimAnswerSchema,
  type RequestedClaim,
  type RequestState,
  requestState,
} from "../../domain/signature/signature-request";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken } from "../person/person-token";
import { storedRevision } from "../revision/stored-revision";
import { storedClaimState } from "./stored-claim-state";

/**
 * What whoever holds an address sees. `elsewhere`: another browser has opened it. `state`: an address that has ended is
 * shown only to the browser that had opened it.
 */
export type FoundSigning =
  | { kind: "ended"; why: "unknown" | "elsewhere" | Exclude<RequestState, "new" | "open"> }
  | {
      kind: "new" | "open" | "signed";
      article: string;
      title: string;
      /** None of a draft, which readers do not have. */
      sections: Section[] | null;
      requestedBy: string;
      expert: { name: string; role: string };
      expiresAt: Date;
      claims: Pick<RequestedClaim, "position" | "state" | "answer" | "note">[];
    };

/** The request behind an address, as this browser may see it. `secret`: what its cookie holds. */
export const findSigning = async (
  client: PrismaClient,
  { token, secret, now }: { token: string; secret: string | undefined; now: Date },
): Promise<FoundSigning> => {
  const found = await client.signatureRequest.findUnique({
    where: { tokenHash: hashPersonToken(token) },
    include: {
      revision: { select: { content: true } },
      requester: { select: { name: true } },
      claims: { orderBy: { position: "asc" } },
    },
  });
  if (!found) return { kind: "ended", why: "unknown" };
  const state = requestState(found, now);
  const isOwn = secret !== undefined && found.browserHash === hashPersonToken(secret);
  if (state === "revoked" || state === "expired") return { kind: "ended", why: state };
  if (state !== "new" && !isOwn) return { kind: "ended", why: state === "signed" ? "signed" : "elsewhere" };
  return {
    ...{ kind: state, article: found.articleSlug, title: found.title, expiresAt: found.expiresAt },
    sections: found.revision && storedRevision(found.revision.content).sections,
    requestedBy: found.requester.name,
    expert: { name: found.name ?? "", role: found.role },
    claims: found.claims.map(({ position, state: stored, answer, note }) => ({
      ...{ position, note, state: storedClaimState(stored), answer: claimAnswerSchema.nullable().parse(answer) },
    })),
  };
};
