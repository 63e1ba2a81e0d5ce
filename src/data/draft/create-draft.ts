import type { ArticleAct } from "../../domain/draft/article-act";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import { Prisma, type PrismaClient } from "../generated/client";

type NewDraft = {
  id: string;
  article: string;
  title: string;
  articleAct?: ArticleAct | null;
  personId: string;
  /** The texts that it begins with. `base`: what readers have of the file; null: nothing. `id`: of the save. */
  first: readonly { id: string; path: string; base: string | null; text: string | null }[];
  /** What is noted of it in the audit event besides its article. */
  why?: Record<string, unknown>;
  now: Date;
};

/** Begins a draft. Whoever begins it is its author. */
export const createDraft = (
  client: PrismaClient,
  { id: draftId, article, title, articleAct = null, personId, first, why = {}, now }: NewDraft,
): Promise<void> =>
  inTransaction(client, async (transaction) => {
    await transaction.draft.create({
      data: {
        ...{ id: draftId, article, title, createdBy: personId, createdAt: now, updatedAt: now },
        lastSave: first.length,
        articleAct: articleAct ?? Prisma.DbNull,
        authors: { create: { personId } },
      },
    });
    await transaction.draftFile.createMany({ data: first.map(({ path, base }) => ({ draftId, path, base })) });
    await transaction.draftSave.createMany({
      data: first.map(({ base: _base, ...save }, index) => {
        return { ...save, draftId, number: index + 1, authorId: personId, at: now };
      }),
    });
    const details = { article, ...(articleAct && { articleAct }), ...why };
    await recordEvent(transaction, { at: now, actor: personId, act: "create", subject: `draft/${draftId}`, details });
  });
