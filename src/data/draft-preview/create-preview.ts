import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import { isUuid } from "../database/is-uuid";
import { lockDraft } from "../draft/lock-draft";
import type { DraftPerson } from "../draft/visible-drafts";
import type { PrismaClient } from "../generated/client";
import { hashPersonToken, makeAddressToken } from "../person/person-token";

export type CreatedPreview = { kind: "no-draft" } | { kind: "done" } | { kind: "created"; id: string; token: string };

/** Makes an address for a draft that the person sees; the token is given back once and stored nowhere. `done`: readers have it, or it was given up. */
export const createPreview = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, now }: { draftId: string; now: Date },
): Promise<CreatedPreview> =>
  inTransaction(client, async (transaction) => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    if (["published", "abandoned"].includes(found.draft.state)) return { kind: "done" };
    const token = makeAddressToken();
    const { id } = await transaction.draftPreview.create({
      data: { draftId, tokenHash: hashPersonToken(token), createdBy: person.id, createdAt: now },
    });
    const deed = { at: now, actor: person.id, act: "preview", subject: `draft/${draftId}` };
    await recordEvent(transaction, { ...deed, details: { preview: id } });
    return { kind: "created", id, token };
  });

/** Ends an address. Whether there was such an address, open, of a draft that the person sees. */
export const revokePreview = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, preview, now }: { draftId: string; preview: string; now: Date },
): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found || !isUuid(preview)) return false;
    const { count } = await transaction.draftPreview.updateMany({
      where: { id: preview, draftId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return false;
    const deed = { at: now, actor: person.id, act: "revoke-preview", subject: `draft/${draftId}` };
    await recordEvent(transaction, { ...deed, details: { preview } });
    return true;
  });
