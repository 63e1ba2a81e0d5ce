import type { Article } from "../../domain/article/article";
import { languageOf } from "../../domain/article/article-slug";
import { type Language, originalLanguage } from "../../domain/language";
import { Prisma, type PrismaClient } from "../generated/client";
import { findPathway } from "../pathway/find-pathway";
import { storedRevision } from "../revision/stored-revision";

/** A text that leads elsewhere, as readers have it. `slug`: null of the pathway; `body`: canonical MDX. */
export type PublishedText = Pick<Article, "body" | "facts" | "sources"> & { slug: string | null; language: Language };

/** All articles that readers have, and the pathway. */
export const listPublishedTexts = async (client: PrismaClient): Promise<PublishedText[]> => {
  const articles = await client.article.findMany({
    where: { withdrawn: { equals: Prisma.DbNull } },
    orderBy: { slug: "asc" },
    select: { slug: true, current: { select: { content: true } } },
  });
  const texts = articles.map(({ slug, current }) => {
    const { body, facts, sources } = storedRevision(current.content);
    return { slug, language: languageOf(slug), body, facts, sources };
  });
  const pathway = await findPathway(client);
  const sources = pathway ? [...pathway.sources.values()] : [];
  return [...texts, { slug: null, language: originalLanguage, body: "", facts: [], sources }];
};
