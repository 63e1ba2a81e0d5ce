import { decideSave, type SaveDecision, type SaveRequest } from "../../domain/draft/decide-save";
import { actOn, type DraftRefused } from "../../domain/draft/draft";
import { presentPath } from "../../domain/draft/present-path";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { advanceDraft } from "./advance-draft";
import { newestSaves } from "./draft-texts";
import { lockDraft } from "./lock-draft";
import { storedState } from "./stored-state";
import type { DraftPerson } from "./visible-drafts";

export type Saved =
  | { kind: "no-draft" }
  | { kind: "refused"; why: DraftRefused }
  /** Its article got another name since the page was loaded: the file is at this path now. */
  | { kind: "moved"; path: string }
  | Exclude<SaveDecision, { kind: "stored" }>
  /** `acceptanceFell`: what a second person accepted is no longer what stands there. */
  | { kind: "stored"; number: number; acceptanceFell: boolean };

/** `accepted`: the text of this file that readers have now; null where there is none. */
type SavedDraft = {
  draftId: string;
  save: SaveRequest;
  title: string | undefined;
  accepted: string | null;
  now: Date;
};

const decide = async (
  transaction: Prisma.TransactionClient,
  { draftId, save }: SavedDraft,
  { last, personId }: { last: number; personId: string },
): Promise<SaveDecision> => {
  const same = await transaction.draftSave.findUnique({ where: { id: save.id } });
  // An id of another draft is nobody's business.
  if (same && same.draftId !== draftId) return { kind: "reused-id" };
  const latest = (await newestSaves(transaction, draftId, last)).find(({ path }) => path === save.path);
  const seat = await transaction.draftSeat.findFirst({ where: { id: save.seat, draftId, personId, endedAt: null } });
  return decideSave(save, { ...(same && { same }), ...(latest && { latest }), last, isSeated: seat !== null });
};

/**
 * Stores a text, or says why not, in one transaction with what it does to an acceptance. `title`: of the article, where the
 * text is of an article and has one.
 */
export const saveDraft = (client: PrismaClient, person: DraftPerson, saved: SavedDraft): Promise<Saved> =>
  inTransaction(client, async (transaction): Promise<Saved> => {
    const { draftId, save, title, now } = saved;
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    const { draft, actor } = found;
    const present = presentPath(save.path, draft);
    if (present !== save.path) return { kind: "moved", path: present };
    const decision = await decide(transaction, saved, { last: draft.lastSave, personId: person.id });
    if (decision.kind !== "stored") return decision;
    const allowed = actOn(storedState(draft.state), "save", actor);
    if (!allowed.ok) return { kind: "refused", why: allowed.failure };
    const { number } = decision;
    const { id, path, text } = save;
    await transaction.draftFile.createMany({ data: { draftId, path, base: saved.accepted }, skipDuplicates: true });
    await transaction.draftSave.create({ data: { draftId, number, id, path, text, authorId: person.id, at: now } });
    const holds = await advanceDraft(transaction, draft, { personId: person.id, lastSave: number, title, now });
    if (!holds) {
      const deed = { at: now, actor: person.id, act: "acceptance-falls", subject: `draft/${draftId}` };
      await recordEvent(transaction, { ...deed, details: { save: number } });
    }
    return { kind: "stored", number, acceptanceFell: !holds };
  });
