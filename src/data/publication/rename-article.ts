import type { Prisma } from "../generated/client";

/**
 * Files all that belongs to a guide under its new name, in all its languages: revisions, questions, what learners answered
 * and remember. Ids and identities stay. What is filed by a foreign key follows by itself. Publishers take turns.
 */
export const renameArticle = async (
  transaction: Prisma.TransactionClient,
  { from, to }: { from: string; to: string },
): Promise<void> => {
  const editions = `${from}.%`;
  // Answers lock the versions that they are given to, so that none is filed under the old name after this.
  await transaction.$executeRaw`
    UPDATE item_version SET article_slug = ${to} || substr(article_slug, ${from.length + 1}::int)
    WHERE article_slug = ${from} OR article_slug LIKE ${editions}`;
  await transaction.$executeRaw`
    UPDATE article SET slug = ${to} || substr(slug, ${from.length + 1}::int) WHERE slug = ${from} OR slug LIKE ${editions}`;
  await transaction.$executeRaw`
    UPDATE card SET article_slug = ${to} || substr(article_slug, ${from.length + 1}::int)
    WHERE article_slug = ${from} OR article_slug LIKE ${editions}`;
  await transaction.$executeRaw`
    UPDATE reset SET article_slug = ${to} || substr(article_slug, ${from.length + 1}::int)
    WHERE article_slug = ${from} OR article_slug LIKE ${editions}`;
};
