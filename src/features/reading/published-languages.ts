import { isPublished } from "../../data/article/is-published";
import { currentDatabase } from "../../data/database/current-database";
import { articleSlugIn } from "../../domain/article/article-slug";
import { type Language, languages } from "../../domain/language";

/** The languages that a guide can be read in now, by its slug. */
export const publishedLanguages = async (originalSlug: string): Promise<Language[]> => {
  const { client } = await currentDatabase();
  const published = await Promise.all(
    languages.map((language) => isPublished(client, articleSlugIn(language, originalSlug))),
  );
  return languages.filter((_, index) => published[index]);
};
