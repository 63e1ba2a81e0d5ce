import { type ListedArticle, listArticles } from "../../../data/article/list-articles";
import { reading } from "../../../data/database/replica/reading";
import { preferredArticles } from "../../../domain/article/preferred-articles";
import type { Language } from "../../../domain/language";

/** Every guide once, in the reader's language where it has that article. */
export const loadArticles = async (language: Language): Promise<ListedArticle[]> =>
  preferredArticles(language, await reading(listArticles));
