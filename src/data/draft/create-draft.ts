import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

type DraftBeginning = {
  id: string;
  article: string;
  title: string;
  personId: string;
  /** Accepted texts that the draft begins from, by path; null where there is none. */
  base: ReadonlyMap<string, string | null>;
  now: Date;
};

/** Begins a draft, which holds no text of its own yet. `id`: made by the caller, so that a retry makes no second one. */
export const createDraft = (
  client: PrismaClient,
  { id, article, title, personId, base, now }: DraftBeginning,
): Promise<void> =>
  inTransaction(client, async (transaction) => {
    const made = await transaction.draft.createMany({
      data: { id, article, title, createdBy: personId, createdAt: now, updatedAt: now },
      skipDuplicates: true,
    });
    if (made.count === 0) return;
    await transaction.draftAuthor.create({ data: { draftId: id, personId } });
    await transaction.draftFile.createMany({
      data: [...base].map(([path, text]) => ({ draftId: id, path, base: text })),
    });
    await recordEvent(transaction, {
      at: now,
      actor: personId,
      act: "create",
      subject: `draft/${id}`,
      details: { article },
    });
  });
