import { doubts } from "../../domain/signature/signature-request";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { requestSubject } from "./create-request";

type Deed = {
  request: string;
  fact: string;
  settlement: { kind: "draft"; draft: string } | { kind: "dismissed"; reason: string };
  personId: string;
  now: Date;
};

/** Notes how a claim that an expert doubts was settled. False: somebody settled it already, or it is not doubted. */
export const settleClaim = (
  client: PrismaClient,
  { request: requestId, fact, settlement, personId, now }: Deed,
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const outcome =
      settlement.kind === "draft" ? { draftId: settlement.draft } : { reason: settlement.reason, draftId: null };
    const { count } = await transaction.requestedClaim.updateMany({
      where: { requestId, fact, answer: { in: [...doubts] }, settlement: null },
      data: { settlement: settlement.kind, ...outcome, settledBy: personId, settledAt: now },
    });
    if (count === 0) return false;
    const details = { fact, ...settlement };
    await recordEvent(transaction, {
      ...{ at: now, actor: personId, act: "settle-claim", subject: requestSubject(requestId), details },
    });
    return true;
  });
