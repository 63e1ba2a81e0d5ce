import type { DraftEvent, DraftNews } from "../../domain/mail/mail";
import { chiefRoles, reviewerRoles } from "../../domain/person/role";
import type { Prisma } from "../generated/client";

/** `by`: who did it; null: the server. */
type DraftDeed = { draftId: string; event: DraftEvent; by: string | null; now: Date };

const authors = (draftId: string): Prisma.PersonWhereInput => ({ draftAuthors: { some: { draftId } } });

const scheduledBy = (draftId: string): Prisma.PersonWhereInput => ({ draftsPublished: { some: { id: draftId } } });

/** Whose turn it is then, or whose work it is about. */
const concerned: Record<DraftEvent, (draftId: string) => Prisma.PersonWhereInput> = {
  submitted: (draftId) => ({ role: { in: [...reviewerRoles] }, draftSaves: { none: { draftId } } }),
  returned: authors,
  accepted: (draftId) => ({ OR: [authors(draftId), { role: { in: [...chiefRoles] } }] }),
  published: (draftId) => ({ OR: [authors(draftId), scheduledBy(draftId)] }),
  "not-published": (draftId) => ({ OR: [authors(draftId), scheduledBy(draftId)] }),
};

/**
 * Has everybody mailed whom it concerns and who wants that, but for whoever did it. Written in the transaction of the act:
 * both are there, or neither.
 */
export const mailDraftNews = async (
  transaction: Prisma.TransactionClient,
  { draftId, event, by, now }: DraftDeed,
): Promise<void> => {
  const people = await transaction.person.findMany({
    where: {
      ...{ disabledAt: null, verifiedAt: { not: null }, wantsDraftMail: true },
      AND: [concerned[event](draftId), ...(by === null ? [] : [{ id: { not: by } }])],
    },
    select: { id: true },
  });
  if (people.length === 0) return;
  const { title } = await transaction.draft.findUniqueOrThrow({ where: { id: draftId }, select: { title: true } });
  const actor = by === null ? null : await transaction.person.findUnique({ where: { id: by }, select: { name: true } });
  const details: DraftNews = { event, draft: draftId, title, by: actor?.name ?? null };
  await transaction.mail.createMany({
    data: people.map(({ id }) => ({ kind: "draft", personId: id, details, createdAt: now, dueAt: now })),
  });
};
