import type { CommentRequest } from "../../domain/draft/draft-requests";
import { presentPath } from "../../domain/draft/present-path";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import type { PrismaClient } from "../generated/client";
import { lockDraft } from "./lock-draft";
import type { DraftPerson } from "./visible-drafts";

/** Adds a remark of whoever sees the draft. Null: they see none. */
export const commentOnDraft = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, comment, now }: { draftId: string; comment: CommentRequest; now: Date },
): Promise<{ id: string } | null> =>
  inTransaction(client, async (transaction) => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return null;
    return transaction.draftComment.create({
      data: { draftId, ...comment, path: presentPath(comment.path, found.draft), authorId: person.id, at: now },
      select: { id: true },
    });
  });

/** Notes that a remark was dealt with. Whether there is such a remark in a draft that the person sees. */
export const resolveComment = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, comment, now }: { draftId: string; comment: string; now: Date },
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found || !isUuid(comment)) return false;
    await transaction.draftComment.updateMany({
      where: { id: comment, draftId, resolvedAt: null },
      data: { resolvedAt: now, resolvedBy: person.id },
    });
    return (await transaction.draftComment.count({ where: { id: comment, draftId } })) > 0;
  });
