import { signerOf } from "../../domain/signature/signature-request";
import type { Signature } from "../../domain/signature/signed-claims";
import type { PrismaClient } from "../generated/client";
import { storedClaimState } from "./stored-claim-state";

/** Every signature under claims of an article, whether or not it still holds. */
export const listSignatures = async (client: PrismaClient, article: string): Promise<Signature[]> => {
  const signatures = await client.claimSignature.findMany({
    where: { claim: { request: { articleSlug: article } } },
    orderBy: [{ at: "asc" }, { requestId: "asc" }, { claim: { position: "asc" } }],
    include: { claim: { include: { request: true } } },
  });
  return signatures.map(({ requestId, at, claim: { state, request } }) => ({
    ...{ request: requestId, at, signed: storedClaimState(state), signer: signerOf(request) },
  }));
};
