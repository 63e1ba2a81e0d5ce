import type { Actor } from "../../domain/draft/draft";
import { uuid } from "../database/column";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma } from "../generated/client";
import { type DraftPerson, visibleTo } from "./visible-drafts";

const lockRow = query(
  { id: uuid },
  (draftId: string) => Prisma.sql`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`,
  (sql, { draftId }) => sql(draftId),
);

/** A draft that nobody else changes until the transaction ends, and what the person is to it; null where they see none. */
export const lockDraft = async (transaction: Prisma.TransactionClient, person: DraftPerson, draftId: string) => {
  if (!isUuid(draftId)) return null;
  await lockRow(transaction, draftId);
  const draft = await transaction.draft.findFirst({
    where: { id: draftId, ...visibleTo(person) },
    include: { authors: { where: { personId: person.id } } },
  });
  if (!draft) return null;
  const saves = await transaction.draftSave.findFirst({
    where: { draftId, authorId: person.id },
    select: { number: true },
  });
  const actor: Actor = { role: person.role, isAuthor: draft.authors.length > 0, isWriter: saves !== null };
  return { draft, actor };
};
