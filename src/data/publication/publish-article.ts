import type { Article } from "../../domain/article/article";
import { originalSlugOf } from "../../domain/article/article-slug";
import { movedSlug } from "../../domain/article/publication/article-id";
import { hashArticle } from "../../domain/article/publication/hash-article";
import type { Losses } from "../../domain/article/publication/losses";
import type { PublicationPlan } from "../../domain/article/publication/plan-publication";
import type { FactChange } from "../../domain/fact/changed-facts";
import type { Item } from "../../domain/item/item";
import { Prisma } from "../generated/client";
import { announceChange } from "../notice/announce-change";
import { applyPlan } from "./apply-plan";
import { inPublication, type PublicationClient } from "./in-publication";
import { type IntendedLosses, type Prepared, preparePublication } from "./prepare-publication";
import { recordFactChanges } from "./record-fact-changes";
import { renameArticle } from "./rename-article";

export type Publication =
  | { kind: "unchanged"; revision: number }
  /** It would remove something that no editor named for removal; nothing was written. */
  | { kind: "refused"; losses: Losses }
  | {
      kind: "published";
      revision: number;
      items: { created: number; changed: number; retired: number; unchanged: number };
      plan: PublicationPlan;
      changes: FactChange[];
      /** What was asked until now, by identity. */
      before: Map<string, Item>;
      /** How many have something to be told. */
      learners: number;
      /** How many shared blocks change. */
      shares: number;
    };

/**
 * `sources`: path → text of the article's own files, where they are known. `draftId`: of the draft that is published. `hash`: of the revision that is restored, so
 * that files with the same content count as unchanged. `intendedLosses`: what may be removed; absent, everything may, as
 * when an earlier revision is restored. `dryRun`: returns what would be done and writes nothing.
 */
type PublicationRequest = { now: Date; sources?: Prisma.InputJsonValue | undefined; draftId?: string | undefined } & (
  | { origin: "file" | "studio"; intendedLosses?: IntendedLosses; dryRun?: boolean }
  | { origin: "restored"; hash: string; intendedLosses?: undefined; dryRun?: false }
);

type Ready = Extract<Prepared, { kind: "ready" }>;

const lastRevision = async (transaction: Prisma.TransactionClient, slug: string): Promise<number> => {
  const last = await transaction.revision.aggregate({ where: { articleSlug: slug }, _max: { number: true } });
  return last._max.number ?? 0;
};

const toPublication = ({ plan, changes, before, learners, shares }: Ready, revision: number): Publication => ({
  kind: "published",
  revision,
  items: {
    created: plan.created.length,
    changed: plan.changed.length,
    retired: plan.retired.length,
    unchanged: plan.unchanged.length,
  },
  plan,
  changes,
  before,
  learners,
  shares,
});

const apply = async (
  transaction: Prisma.TransactionClient,
  article: Article,
  ready: Ready,
  { origin, sources, draftId, now }: PublicationRequest,
) => {
  const { items: _items, ...content } = article;
  const { slug, id = slug, language } = article;
  const move = ready.slug === null ? undefined : movedSlug(ready.slug, slug);
  if (move) await renameArticle(transaction, move);
  const number = (await lastRevision(transaction, slug)) + 1;
  await transaction.article.upsert({
    where: { id },
    create: { slug, id, originalSlug: originalSlugOf(slug), language, currentNumber: number },
    update: { currentNumber: number, withdrawn: Prisma.DbNull, lint: Prisma.DbNull },
  });
  await transaction.revision.create({
    data: {
      articleSlug: slug,
      number,
      hash: ready.hash,
      origin,
      ...(sources !== undefined && { sources }),
      ...(draftId !== undefined && { draftId }),
      createdAt: now,
      content: content as unknown as Prisma.InputJsonValue,
    },
  });
  await applyPlan(transaction, article, ready.plan, { refreshed: ready.refreshed, now });
  const outdated = await recordFactChanges(transaction, ready.changes, { slug, revision: number, now });
  await announceChange(transaction, outdated, now);
  await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
  return toPublication(ready, number);
};

const publish = async (
  transaction: Prisma.TransactionClient,
  article: Article,
  request: PublicationRequest,
): Promise<Publication> => {
  const { intendedLosses, dryRun } = request;
  const hash = request.origin === "restored" ? request.hash : hashArticle(article);
  const prepared = await preparePublication(transaction, article, { hash, intendedLosses });
  if (prepared.kind !== "ready") return prepared;
  if (dryRun)
    return toPublication(prepared, 1 + (prepared.slug === null ? 0 : await lastRevision(transaction, prepared.slug)));
  return apply(transaction, article, prepared, request);
};

/**
 * Publishes an article that passed every check, in one transaction, or as a part of the caller's: a new immutable revision becomes the current one, its
 * items are created, replaced or retired, and learners who answered an item on a changed fact get a notice. Search follows
 * by `indexOutdated`, for which no reader of the article waits. The same
 * article again changes nothing; one that would lose much unintentionally is refused.
 */
export const publishArticle = (
  client: PublicationClient,
  article: Article,
  request: PublicationRequest,
): Promise<Publication> =>
  inPublication(client, (transaction) => publish(transaction, article, request), request.dryRun);
