import { acceptanceHolds } from "../../domain/draft/acceptance";
import type { Draft, Prisma } from "../generated/client";
import { mailDraftNews } from "../mail/mail-draft-news";
import { draftTexts } from "./draft-texts";

/** What the row of a draft says that nobody has accepted. */
export const notAccepted = { acceptedSave: null, acceptedBy: null, publishAt: null };

type Advance = { personId: string; lastSave: number; title?: string | undefined; now: Date };

/**
 * Notes that a draft has new saves, up to `lastSave`, of this person. Whether what a second person accepted still stands there:
 * where it does not, or where they wrote themselves, the draft waits for one again.
 */
export const advanceDraft = async (
  transaction: Prisma.TransactionClient,
  { id, acceptedSave, acceptedBy }: Pick<Draft, "id" | "acceptedSave" | "acceptedBy">,
  { personId, lastSave, title, now }: Advance,
): Promise<boolean> => {
  const holds =
    acceptedSave === null ||
    (acceptedBy !== personId &&
      acceptanceHolds(await draftTexts(transaction, id, acceptedSave), await draftTexts(transaction, id, lastSave)));
  await transaction.draft.update({
    where: { id },
    data: {
      lastSave,
      updatedAt: now,
      ...(title !== undefined && { title }),
      ...(!holds && { state: "submitted", ...notAccepted }),
    },
  });
  if (!holds) await mailDraftNews(transaction, { draftId: id, event: "submitted", by: personId, now });
  return holds;
};
