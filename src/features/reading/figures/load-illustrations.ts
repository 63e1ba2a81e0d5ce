import type { Database } from "../../../data/database/database";
import { findPictures } from "../../../data/picture/find-pictures";
import type { Article } from "../../../domain/article/article";
import { picturesIn } from "../../../domain/picture/figures-in";
import type { Illustrations } from "../article/article-view";
import { loadMap } from "../maps/load-map";

/** Whether an article has a map, of either kind, or a picture. */
export const isIllustrated = ({ body }: Pick<Article, "body">): boolean =>
  /<(?:(?:System|Province)Map|Figure)\b/.test(body);

/** What is drawn in an article, in its language. */
export const loadIllustrations = async (
  client: Database["client"],
  article: Pick<Article, "body" | "language">,
): Promise<Illustrations> => ({
  map: await loadMap(client, article),
  pictures: await findPictures(client, picturesIn(article.body)),
});
