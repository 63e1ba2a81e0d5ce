import { actOn, type DraftRefused } from "../../domain/draft/draft";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import { notAccepted } from "../draft/advance-draft";
import { draftTexts } from "../draft/draft-texts";
import { lockDraft } from "../draft/lock-draft";
import { storedAct, storedState } from "../draft/stored-state";
import type { DraftPerson } from "../draft/visible-drafts";
import { Prisma, type PrismaClient } from "../generated/client";
import { mailDraftNews } from "../mail/mail-draft-news";
import { moveDrafts } from "../publication/move-drafts";

/** `to`: the slug that the article is to have. `path`, `accepted`: of its text, which readers have; null: they have none yet. `saveId`: of the save that is made. */
type NewAddress = { draftId: string; to: string; path: string; accepted: string | null; saveId: string; now: Date };

export type AddressSet =
  | { kind: "no-draft" }
  | { kind: "refused"; why: DraftRefused }
  /** The draft does something else to its article. */
  | { kind: "other-act" }
  | { kind: "set" };

/**
 * Has a draft give its article another address: at its publication, or at once where readers have none of it. It has to be accepted
 * anew, and not by this person, of whom the article's text is saved once more.
 */
export const setAddress = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, to, path, accepted, saveId, now }: NewAddress,
): Promise<AddressSet> =>
  inTransaction(client, async (transaction): Promise<AddressSet> => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    const { draft, actor } = found;
    const allowed = actOn(storedState(draft.state), "save", actor);
    if (!allowed.ok) return { kind: "refused", why: allowed.failure };
    const act = storedAct(draft.articleAct);
    if (act && act.kind !== "rename") return { kind: "other-act" };
    const { article: from, lastSave } = draft;
    const own = (await draftTexts(transaction, draftId, lastSave)).get(path);
    const number = lastSave + 1;
    const text = own === undefined ? accepted : own;
    await transaction.draftFile.createMany({ data: { draftId, path, base: accepted }, skipDuplicates: true });
    await transaction.draftSave.create({
      data: { draftId, number, id: saveId, path, text, authorId: person.id, at: now },
    });
    const isNew = accepted === null;
    const isJudgedAnew = draft.state === "accepted";
    const next = isNew || to === from ? Prisma.DbNull : { kind: "rename", to };
    await transaction.draft.update({
      where: { id: draftId },
      data: {
        ...{ articleAct: next, lastSave: number, updatedAt: now },
        ...(isJudgedAnew && { state: "submitted", ...notAccepted }),
      },
    });
    if (isJudgedAnew) await mailDraftNews(transaction, { draftId, event: "submitted", by: person.id, now });
    if (isNew && to !== from) await moveDrafts(transaction, { from, to });
    const deed = { at: now, actor: person.id, act: "set-address", subject: `draft/${draftId}` };
    await recordEvent(transaction, { ...deed, details: { from, to, save: number } });
    return { kind: "set" };
  });
