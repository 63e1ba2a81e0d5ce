import type { ArticleAct } from "../../domain/draft/article-act";
import { actOn, type DraftAct, type DraftRefused } from "../../domain/draft/draft";
import type { DraftFiles } from "../../domain/draft/draft-file";
import type { PublishRequest } from "../../domain/draft/draft-requests";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { Prisma, PrismaClient } from "../generated/client";
import { mailDraftNews } from "../mail/mail-draft-news";
import { draftTexts } from "./draft-texts";
import { lockDraft } from "./lock-draft";
import { storedAct, storedState } from "./stored-state";
import type { DraftPerson } from "./visible-drafts";

/** `base`: the accepted text that the draft of each file began from. */
export type PublishableDraft =
  | { kind: "no-draft" }
  | { kind: "refused"; why: DraftRefused }
  | { kind: "newer"; save: number }
  | { kind: "ready"; article: string; articleAct: ArticleAct | null; texts: DraftFiles; base: DraftFiles };

type DraftPublication = { draftId: string; request: PublishRequest; now: Date };

const actOf = ({ override }: PublishRequest): DraftAct => (override === undefined ? "publish" : "override");

const judge = async (
  transaction: Prisma.TransactionClient,
  person: DraftPerson,
  { draftId, request, now }: DraftPublication,
) => {
  const found = await lockDraft(transaction, person, draftId);
  if (!found) return { kind: "no-draft" } as const;
  const allowed = actOn(storedState(found.draft.state), actOf(request), found.actor);
  if (!allowed.ok) return { kind: "refused", why: allowed.failure } as const;
  if (found.draft.lastSave !== request.save) return { kind: "newer", save: found.draft.lastSave } as const;
  const { article, articleAct, publishAt } = found.draft;
  const isDue = publishAt !== null && publishAt <= now;
  return { kind: "ready", article, articleAct: storedAct(articleAct), isDue } as const;
};

/** What a draft would publish, or why this person does not publish it now. */
export const findPublishable = (
  client: PrismaClient,
  person: DraftPerson,
  publication: DraftPublication,
): Promise<PublishableDraft> =>
  inTransaction(client, async (transaction): Promise<PublishableDraft> => {
    const judged = await judge(transaction, person, publication);
    if (judged.kind !== "ready") return judged;
    const { draftId, request } = publication;
    const files = await transaction.draftFile.findMany({ where: { draftId } });
    return {
      ...{ kind: "ready", article: judged.article, articleAct: judged.articleAct },
      texts: await draftTexts(transaction, draftId, request.save),
      base: new Map(files.map(({ path, base }) => [path, base])),
    };
  });

/** Thrown to roll a publication back: somebody changed the draft after it was read. */
export class DraftChanged extends Error {}

/** Notes that a draft is published, in the transaction that publishes its texts. */
export const recordDraftPublication = async (
  transaction: Prisma.TransactionClient,
  person: DraftPerson,
  publication: DraftPublication & { published: readonly string[] },
): Promise<void> => {
  const { draftId, request, published, now } = publication;
  const judged = await judge(transaction, person, publication);
  if (judged.kind !== "ready") throw new DraftChanged(`The draft ${draftId} was changed while it was published.`);
  const { save, note, minor, override } = request;
  await transaction.draft.update({
    where: { id: draftId },
    data: {
      ...{ state: "published", publishedBy: person.id, publishedAt: now, publishAt: null, updatedAt: now },
      ...{ note: note ?? null, isMinor: minor, overrideReason: override ?? null },
    },
  });
  const { articleAct } = judged;
  const details = {
    save,
    published,
    minor,
    ...(articleAct && { articleAct }),
    ...(note !== undefined && { note }),
    ...(override && { override }),
  };
  await recordEvent(transaction, {
    at: now,
    actor: person.id,
    act: actOf(request),
    subject: `draft/${draftId}`,
    details,
  });
  if (judged.isDue) await mailDraftNews(transaction, { draftId, event: "published", by: null, now });
};

/** Has an accepted draft published at a time, or says why not. An edit that the acceptance does not survive undoes it. */
export const scheduleDraft = (
  client: PrismaClient,
  person: DraftPerson,
  publication: DraftPublication & { at: Date },
): Promise<Exclude<PublishableDraft, { kind: "ready" }> | { kind: "scheduled" }> =>
  inTransaction(client, async (transaction) => {
    const judged = await judge(transaction, person, publication);
    if (judged.kind !== "ready") return judged;
    const { draftId, request, at, now } = publication;
    const { note, minor } = request;
    await transaction.draft.update({
      where: { id: draftId },
      data: { publishAt: at, publishedBy: person.id, note: note ?? null, isMinor: minor, updatedAt: now },
    });
    const details = { save: request.save, publishAt: at.toISOString() };
    await recordEvent(transaction, {
      at: now,
      actor: person.id,
      act: "schedule",
      subject: `draft/${draftId}`,
      details,
    });
    return { kind: "scheduled" };
  });

/** The drafts whose moment has come, with who had them scheduled. */
export const listDueDrafts = async (client: PrismaClient, now: Date) => {
  const due = await client.draft.findMany({
    where: { state: "accepted", publishAt: { lte: now } },
    orderBy: { publishAt: "asc" },
    include: { publisher: { select: { id: true, name: true, role: true, disabledAt: true } } },
  });
  return due.map(({ id, lastSave, note, isMinor, publisher }) => ({ id, lastSave, note, isMinor, publisher }));
};
