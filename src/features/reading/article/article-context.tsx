import { createContext, useContext } from "react";
import type { ArticleView } from "./article-view";

export const ArticleContext = createContext<ArticleView | undefined>(undefined);

/** The guide that a component of its text stands in. */
export const useArticle = (): ArticleView => {
  const article = useContext(ArticleContext);
  if (!article) throw new Error("A component of an article is rendered outside an ArticleContext.");
  return article;
};
