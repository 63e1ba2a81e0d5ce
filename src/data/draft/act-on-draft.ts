import { actOn, type DraftAct, type DraftRefused, type DraftState } from "../../domain/draft/draft";
import type { CommentRequest } from "../../domain/draft/draft-requests";
import { presentPath } from "../../domain/draft/present-path";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { mailDraftNews } from "../mail/mail-draft-news";
import { notAccepted } from "./advance-draft";
import { lockDraft } from "./lock-draft";
import { storedState } from "./stored-state";
import type { DraftPerson } from "./visible-drafts";

/** The acts that change nothing but the draft. `remark`: to whoever judges it; `save`: the newest save that the person had before them. */
export type DraftDeed = { draftId: string; now: Date } & (
  | { act: Extract<DraftAct, "recall" | "abandon" | "resume"> }
  | { act: Extract<DraftAct, "submit">; remark?: CommentRequest }
  | { act: Extract<DraftAct, "accept" | "return">; save: number; comment: string }
);

export type Acted =
  | { kind: "no-draft" }
  | { kind: "refused"; why: DraftRefused }
  /** Somebody saved meanwhile: the person has not seen what they judge. */
  | { kind: "newer"; save: number }
  /** There is nothing in it yet. */
  | { kind: "empty" }
  | { kind: "done"; state: DraftState };

/** What an act leaves in the row of the draft, besides its state. */
const acceptanceAfter = (deed: DraftDeed, personId: string): Prisma.DraftUncheckedUpdateInput => {
  if (deed.act === "accept") return { acceptedSave: deed.save, acceptedBy: personId };
  return notAccepted;
};

const decisions = { accept: "accepted", return: "returned" } as const;

/** What others are told of. */
const news = { submit: "submitted", ...decisions, recall: null, abandon: null, resume: null } as const;

/** Moves a draft on its way, or says why not. */
export const actOnDraft = (client: PrismaClient, person: DraftPerson, deed: DraftDeed): Promise<Acted> =>
  inTransaction(client, async (transaction): Promise<Acted> => {
    const { draftId, act, now } = deed;
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    const { draft, actor } = found;
    const next = actOn(storedState(draft.state), act, actor);
    if (!next.ok) return { kind: "refused", why: next.failure };
    if (act === "submit" && draft.lastSave === 0) return { kind: "empty" };
    if ("save" in deed && deed.save !== draft.lastSave) return { kind: "newer", save: draft.lastSave };
    await transaction.draft.update({
      where: { id: draftId },
      data: { state: next.value, updatedAt: now, ...acceptanceAfter(deed, person.id) },
    });
    if ("save" in deed) {
      const { save, comment } = deed;
      const decision = { draftId, saveNumber: save, decision: decisions[deed.act], personId: person.id, comment };
      await transaction.draftDecision.create({ data: { ...decision, at: now } });
    }
    if ("remark" in deed && deed.remark) {
      const remark = { ...deed.remark, path: presentPath(deed.remark.path, draft) };
      await transaction.draftComment.create({ data: { ...remark, draftId, authorId: person.id, at: now } });
    }
    const details = { save: draft.lastSave };
    await recordEvent(transaction, { at: now, actor: person.id, act, subject: `draft/${draftId}`, details });
    const event = news[act];
    if (event) await mailDraftNews(transaction, { draftId, event, by: person.id, now });
    return { kind: "done", state: next.value };
  });
