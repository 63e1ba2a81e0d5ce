import { actOn } from "../../domain/draft/draft";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";
import { lockDraft } from "./lock-draft";
import { storedState } from "./stored-state";
import type { DraftPerson } from "./visible-drafts";

/** `takeOver`: everybody else's browsers write no more in this draft. */
type SeatRequest = { draftId: string; seat: string; takeOver: boolean; now: Date };

/** A seat that nobody heard of for so long belongs to a browser that was closed. */
const awayMs = 60_000;

export type Seated =
  | { kind: "no-draft" }
  | { kind: "refused" }
  /** `others`: who else has it open now, by name. */
  | { kind: "open"; others: string[] };

/** Opens a draft for writing in one browser, or says again that it is there. A seat that was ended stays ended. */
export const openSeat = (
  client: PrismaClient,
  person: DraftPerson,
  { draftId, seat, takeOver, now }: SeatRequest,
): Promise<Seated> =>
  inTransaction(client, async (transaction) => {
    const found = await lockDraft(transaction, person, draftId);
    if (!found) return { kind: "no-draft" };
    if (!actOn(storedState(found.draft.state), "save", found.actor).ok) return { kind: "refused" };
    await transaction.draftSeat.createMany({
      data: { id: seat, draftId, personId: person.id, seenAt: now },
      skipDuplicates: true,
    });
    const own = await transaction.draftSeat.updateMany({
      where: { id: seat, draftId, personId: person.id, endedAt: null },
      data: { seenAt: now },
    });
    if (own.count === 0) return { kind: "refused" };
    const others = { draftId, endedAt: null, personId: { not: person.id }, seenAt: { gt: new Date(+now - awayMs) } };
    if (takeOver) {
      const ended = await transaction.draftSeat.updateMany({
        where: { draftId, endedAt: null, id: { not: seat } },
        data: { endedAt: now },
      });
      const deed = { at: now, actor: person.id, act: "take-over", subject: `draft/${draftId}` };
      await recordEvent(transaction, { ...deed, details: { ended: ended.count } });
    }
    const open = await transaction.draftSeat.findMany({
      where: others,
      distinct: ["personId"],
      select: { person: { select: { name: true } } },
    });
    return { kind: "open", others: open.map(({ person: { name } }) => name) };
  });
