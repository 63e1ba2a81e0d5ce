import { currentDatabase } from "../../../data/database/current-database";
import type { Article } from "../../../domain/article/article";
import { type ArticleText, compileArticle } from "../compile-article";
import { hasMap, loadMap } from "../maps/load-map";
import { type ArticleView, toArticleView } from "./article-view";

/** An article before readers have it. */
export type PreviewedArticle = { view: ArticleView; text: ArticleText; drawsMap: boolean };

/** What the page of an article needs, of one that was not published. `revision`: the number that it would get. */
export const loadPreview = async (article: Article & { revision: number }): Promise<PreviewedArticle> => {
  const { client } = await currentDatabase();
  const fields = { ...article, items: { total: article.items.length, byForm: {} } };
  return {
    view: toArticleView(fields, await loadMap(client, article)),
    text: await compileArticle(article),
    drawsMap: hasMap(article),
  };
};
