import type { Article } from "../domain/article/article";
import { changedFacts } from "../domain/article/changed-facts";
import { hashArticle } from "../domain/article/hash-article";
import { planPublication } from "../domain/article/plan-publication";
import { announceChange } from "./announce-change";
import { applyPlan } from "./apply-plan";
import { Prisma, type PrismaClient } from "./generated/client";
import { indexArticle } from "./index-article";
import { recordFactChanges } from "./record-fact-changes";
import { retryConflicts } from "./retry-conflicts";

export type Publication =
  | { kind: "unchanged"; revision: number }
  | {
      kind: "published";
      revision: number;
      items: { created: number; changed: number; retired: number; unchanged: number };
    };

/** `hash`: of the revision that is brought back, so that files which say the same are known again. */
type Asked = { now: Date } & ({ origin: "file" } | { origin: "restored"; hash: string });

const liveItems = async (transaction: Prisma.TransactionClient, slug: string) => {
  const live = await transaction.itemVersion.findMany({
    where: { retiredAt: null, item: { articleSlug: slug } },
    select: { hash: true, item: { select: { identity: true } } },
  });
  return live.map(({ hash, item }) => ({ identity: item.identity, hash }));
};

const publish = async (transaction: Prisma.TransactionClient, article: Article, asked: Asked) => {
  const { origin, now } = asked;
  const { items, ...content } = article;
  const { slug } = article;
  const hash = asked.origin === "restored" ? asked.hash : hashArticle(article);
  // The row is the turn of publishers: each sees what the one before has done.
  await transaction.$queryRaw`SELECT generation FROM content_state FOR UPDATE`;
  const before = await transaction.article.findUnique({ where: { slug }, select: { current: true, withdrawn: true } });
  if (before?.current.hash === hash && before.withdrawn === null)
    return { kind: "unchanged" as const, revision: before.current.number };

  const last = await transaction.revision.aggregate({ where: { articleSlug: slug }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await transaction.article.upsert({
    where: { slug },
    create: { slug, currentNumber: number },
    update: { currentNumber: number, withdrawn: Prisma.DbNull },
  });
  await transaction.revision.create({
    data: {
      articleSlug: slug,
      number,
      hash,
      origin,
      createdAt: now,
      content: content as unknown as Prisma.InputJsonValue,
    },
  });
  await indexArticle(transaction, article);
  const plan = planPublication(await liveItems(transaction, slug), items);
  // Written by an earlier publication, after every check.
  const stood = before ? (before.current.content as unknown as Pick<Article, "facts" | "sources">) : article;
  await applyPlan(transaction, article, plan, now);
  const changes = changedFacts(stood, article);
  await announceChange(
    transaction,
    await recordFactChanges(transaction, changes, { slug, revision: number, now }),
    now,
  );
  await transaction.contentState.update({ where: { id: 1 }, data: { generation: { increment: 1 } } });
  const { created, changed, retired, unchanged } = plan;
  const counts = {
    created: created.length,
    changed: changed.length,
    retired: retired.length,
    unchanged: unchanged.length,
  };
  return { kind: "published" as const, revision: number, items: counts };
};

/**
 * Makes an article that passed every check the one that is read and practised: a new immutable revision, the pointer moved,
 * its items made, renewed or retired, and those told who answered what a changed fact has outdated, in one transaction.
 * The same article again changes nothing.
 */
export const publishArticle = (client: PrismaClient, article: Article, asked: Asked): Promise<Publication> =>
  retryConflicts(() =>
    client.$transaction((transaction) => publish(transaction, article, asked), { maxWait: 60_000, timeout: 120_000 }),
  );
