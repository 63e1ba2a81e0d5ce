import { currentDatabase } from "../../../data/database/current-database";
import type { Article } from "../../../domain/article/article";
import { type ArticleText, compileArticle } from "../compile-article";
import { isIllustrated, loadIllustrations } from "../figures/load-illustrations";
import { type ArticleView, toArticleView } from "./article-view";

/** An article before readers have it. */
export type PreviewedArticle = { view: ArticleView; text: ArticleText; isIllustrated: boolean };

/** What the page of an article needs, of one that was not published. `revision`: the number that it would get; `marked`: sentences to highlight. */
export const loadPreview = async (
  article: Article & { revision: number },
  marked?: ReadonlySet<string>,
): Promise<PreviewedArticle> => {
  const { client } = await currentDatabase();
  const fields = { ...article, items: { total: article.items.length, byForm: {} } };
  return {
    view: toArticleView(fields, await loadIllustrations(client, article)),
    text: await compileArticle(article, marked),
    isIllustrated: isIllustrated(article),
  };
};
