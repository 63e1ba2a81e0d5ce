import { isDeepStrictEqual } from "node:util";
import type { Article } from "../../domain/article/article";
import { type Losses, lossesOf } from "../../domain/article/publication/losses";
import { type PublicationPlan, planPublication } from "../../domain/article/publication/plan-publication";
import { changedFacts, type FactChange } from "../../domain/fact/changed-facts";
import { overdueOn } from "../../domain/fact/overdue-on";
import type { Item } from "../../domain/item/item";
import { utcDay } from "../../domain/utc-day";
import type { Prisma } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { countLearnersToNotify } from "../notice/count-learners-to-notify";
import { storedRevision } from "../revision/stored-revision";
import { countShares } from "../share/count-shares";

/**
 * What a publication may remove from an article. `meant`: items and facts that an editor named for removal. `sources`: of a
 * translation, those that its original still has; it need not keep others.
 */
export type IntendedLosses = { meant: ReadonlySet<string>; sources?: readonly string[] };

/** What a publication would do, before anything is written. `slug`: what the article is filed under until then; null: it is new. */
export type Prepared =
  | { kind: "unchanged"; revision: number }
  | { kind: "refused"; losses: Losses }
  | {
      kind: "ready";
      hash: string;
      slug: string | null;
      plan: PublicationPlan;
      /** Of what is unchanged, that of which something else is stored. */
      refreshed: Item[];
      changes: FactChange[];
      /** The versions in use of what is changed or retired. */
      before: Map<string, Item>;
      learners: number;
      /** How many shared blocks change. */
      shares: number;
    };

const readLive = async (transaction: Prisma.TransactionClient, slug: string) => {
  const live = await transaction.itemVersion.findMany({
    where: { retiredAt: null, item: { articleSlug: slug } },
    select: { hash: true, content: true, overdueOn: true, item: { select: { identity: true } } },
  });
  return live.map(({ hash, content, overdueOn: day, item }) => ({
    ...{ identity: item.identity, hash, content, item: storedItem(content) },
    overdueOn: day === null ? null : utcDay(day),
  }));
};

/** Items that are asked as before, and of which something else is stored, such as the day on which their source was read. */
const refreshedOf = (
  { unchanged }: PublicationPlan,
  article: Article,
  live: Awaited<ReturnType<typeof readLive>>,
): Item[] => {
  const stored = new Map(live.map((each) => [each.identity, each]));
  const overdueOnOf = overdueOn(article);
  return unchanged.filter((item) => {
    const before = stored.get(item.identity);
    if (before?.overdueOn !== overdueOnOf(item)) return true;
    return !isDeepStrictEqual(before?.content, JSON.parse(JSON.stringify(item)));
  });
};

/** Works out what publishing an article does to what is there, and whether it may. */
export const preparePublication = async (
  transaction: Prisma.TransactionClient,
  article: Article,
  { hash, intendedLosses }: { hash: string; intendedLosses: IntendedLosses | undefined },
): Promise<Prepared> => {
  const before = await transaction.article.findUnique({
    where: { id: article.id ?? article.slug },
    select: { slug: true, current: { select: { number: true, hash: true, content: true } }, withdrawn: true },
  });
  if (before?.slug === article.slug && before.current.hash === hash && before.withdrawn === null)
    return { kind: "unchanged", revision: before.current.number };
  const live = before ? await readLive(transaction, before.slug) : [];
  const stood = before ? storedRevision(before.current.content) : article;
  const losses =
    intendedLosses &&
    lossesOf({
      live: live.map(({ identity, item }) => ({ identity, facts: item.facts.map(({ id }) => id) })),
      next: article.items.map(({ identity }) => identity),
      // What was withdrawn has no readers to lose a source.
      sources: {
        before: before?.withdrawn ? [] : stood.sources.filter(({ id }) => intendedLosses.sources?.includes(id) ?? true),
        now: article.sources,
      },
      meant: intendedLosses.meant,
    });
  if (losses) return { kind: "refused", losses };
  const changes = changedFacts(stood, article);
  const plan = planPublication(live, article.items);
  const replaced = [...plan.changed.map(({ identity }) => identity), ...plan.retired];
  return {
    kind: "ready",
    hash,
    slug: before?.slug ?? null,
    plan,
    refreshed: refreshedOf(plan, article, live),
    changes,
    before: new Map(live.map(({ identity, item }) => [identity, item])),
    learners: before ? await countLearnersToNotify(transaction, before.slug, changes) : 0,
    shares: await countShares(transaction, { identities: replaced }),
  };
};
