import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

type Deed = {
  id: string;
  settlement: { kind: "draft"; draft: string } | { kind: "dismissed"; reason: string };
  personId: string;
  now: Date;
};

/** Notes what somebody made of a page that changed. False: somebody settled it already, or it has lapsed. */
export const settleWatchTask = (client: PrismaClient, { id, settlement, personId, now }: Deed): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const outcome = settlement.kind === "draft" ? { draftId: settlement.draft } : { reason: settlement.reason };
    const { count } = await transaction.watchTask.updateMany({
      where: { id, settlement: null },
      data: { settlement: settlement.kind, ...outcome, settledBy: personId, settledAt: now },
    });
    if (count === 0) return false;
    const subject = `watch-task/${id}`;
    await recordEvent(transaction, {
      ...{ at: now, actor: personId, act: "settle-watch-task", subject, details: settlement },
    });
    return true;
  });
