import { actOn, type DraftRefused } from "../../domain/draft/draft";
import { mergeTexts } from "../../domain/draft/merge-texts";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { advanceDraft } from "./advance-draft";
import { draftTexts } from "./draft-texts";
import { lockDraft } from "./lock-draft";
import { storedState } from "./stored-state";
import type { DraftPerson } from "./visible-drafts";

export type Rebased =
  | { kind: "no-draft" }
  | { kind: "refused"; why: DraftRefused }
  /** `conflicts`: passages that both changed, by file; both versions stand in the text, marked. */
  | { kind: "rebased"; files: { path: string; conflicts: number }[] };

/**
 * Brings into a draft what readers got since it began, file by file, as saves of this person: what an acceptance does not
 * survive has to be accepted anew. `makeId`: of each save. `accepted`: the texts that readers have now.
 */
export const rebaseDraft = (
  client: PrismaClient,
  person: DraftPerson,
  {
    draftId,
    accepted,
    makeId,
    now,
  }: { draftId: string; accepted: ReadonlyMap<string, string>; makeId: () => string; now: Date },
): Promise<Rebased> =>
  inTransaction(client, async (transaction): Promise<Rebased> => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    const { draft, actor } = found;
    const allowed = actOn(storedState(draft.state), "save", actor);
    if (!allowed.ok) return { kind: "refused", why: allowed.failure };
    const texts = await draftTexts(transaction, draftId, draft.lastSave);
    const bases = await transaction.draftFile.findMany({ where: { draftId } });
    const behind = bases.filter(({ path, base }) => base !== (accepted.get(path) ?? null));
    let number = draft.lastSave;
    const files: { path: string; conflicts: number }[] = [];
    for (const { path, base } of behind) {
      const [own, other] = [texts.get(path) ?? null, accepted.get(path) ?? null];
      const merged = own === null || other === null ? { text: own, conflicts: 0 } : mergeTexts(base ?? "", own, other);
      number += 1;
      const save = { draftId, number, id: makeId(), path, text: merged.text, authorId: person.id, at: now };
      await transaction.draftSave.create({ data: save });
      await transaction.draftFile.update({ where: { draftId_path: { draftId, path } }, data: { base: other } });
      files.push({ path, conflicts: merged.conflicts });
    }
    if (files.length === 0) return { kind: "rebased", files };
    await advanceDraft(transaction, draft, { personId: person.id, lastSave: number, now });
    const details = { files: files.map(({ path }) => path) };
    await recordEvent(transaction, { at: now, actor: person.id, act: "rebase", subject: `draft/${draftId}`, details });
    return { kind: "rebased", files };
  });
