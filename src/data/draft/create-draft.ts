import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

type NewDraft = {
  id: string;
  article: string;
  title: string;
  personId: string;
  /** The text that it begins with, where it is of an article that readers do not have. */
  first: { id: string; path: string; text: string } | undefined;
  now: Date;
};

/** Begins a draft. Whoever begins it is its author. */
export const createDraft = (
  client: PrismaClient,
  { id: draftId, article, title, personId, first, now }: NewDraft,
): Promise<void> =>
  inTransaction(client, async (transaction) => {
    await transaction.draft.create({
      data: {
        ...{ id: draftId, article, title, createdBy: personId, createdAt: now, updatedAt: now },
        lastSave: first ? 1 : 0,
        authors: { create: { personId } },
      },
    });
    if (first) {
      await transaction.draftFile.create({ data: { draftId, path: first.path, base: null } });
      await transaction.draftSave.create({ data: { ...first, draftId, number: 1, authorId: personId, at: now } });
    }
    const details = { article };
    await recordEvent(transaction, { at: now, actor: personId, act: "create", subject: `draft/${draftId}`, details });
  });
