import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { mailDraftNews } from "../mail/mail-draft-news";

/**
 * Takes back the moment of a draft that could not be published when it came; the draft stays accepted. `why`: the type of a problem.
 * Gives whether it still waited: another server may have published it meanwhile.
 */
export const unscheduleDraft = (
  client: PrismaClient,
  { draftId, why, now }: { draftId: string; why: string; now: Date },
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const { count } = await transaction.draft.updateMany({
      where: { id: draftId, state: "accepted", publishAt: { lte: now } },
      data: { publishAt: null, updatedAt: now },
    });
    if (count === 0) return false;
    await mailDraftNews(transaction, { draftId, event: "not-published", by: null, now });
    await transaction.draft.update({ where: { id: draftId }, data: { publishedBy: null } });
    const deed = { at: now, actor: "server", act: "unschedule", subject: `draft/${draftId}` };
    await recordEvent(transaction, { ...deed, details: { why } });
    return true;
  });
