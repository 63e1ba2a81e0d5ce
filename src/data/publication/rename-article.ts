import { articleSlugIn } from "../../domain/article/article-slug";
import { toLanguage } from "../../domain/language";
import { command } from "../database/statement";
import { Prisma } from "../generated/client";
import { moveDrafts } from "./move-drafts";

const movePlans = command(
  (from: string, to: string) =>
    Prisma.sql`UPDATE study_plan SET articles = array_replace(articles, ${from}, ${to}) WHERE ${from} = ANY(articles)`,
  (sql, { article }) => sql(article, "other"),
);

/**
 * Files all that belongs to a guide under its new name, in all its languages: revisions, questions, what learners answered, plan
 * and remember. Ids and identities stay, and drafts follow. What is filed by a foreign key follows by itself. Publishers take turns.
 */
export const renameArticle = async (
  transaction: Prisma.TransactionClient,
  { from, to }: { from: string; to: string },
): Promise<void> => {
  const articles = await transaction.article.findMany({
    where: { originalSlug: from },
    select: { slug: true, language: true },
  });
  for (const { slug, language } of articles) {
    const name = articleSlugIn(toLanguage(language), to);
    const moved = { where: { articleSlug: slug }, data: { articleSlug: name } };
    // Answers lock the versions that they are given to, so that none is filed under the old name after this.
    await transaction.itemVersion.updateMany(moved);
    await transaction.article.update({ where: { slug }, data: { slug: name, originalSlug: to } });
    await transaction.card.updateMany(moved);
    await transaction.reset.updateMany(moved);
    await movePlans(transaction, slug, name);
    // Those of a revision follow it.
    await transaction.signatureRequest.updateMany({ ...moved, where: { articleSlug: slug, number: null } });
  }
  await moveDrafts(transaction, { from, to });
};
