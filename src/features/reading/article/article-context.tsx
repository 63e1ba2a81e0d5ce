import { createContext, useContext } from "react";
import type { ArticleView } from "./article-view";

export const ArticleContext = createContext<ArticleView | undefined>(undefined);

/** The guide that a component of its text stands in. */
export const useArticle = (): ArticleView => {
  const guide = useContext(ArticleContext);
  if (!guide) throw new Error("A guide component stands outside a GuideContext.");
  return guide;
};
