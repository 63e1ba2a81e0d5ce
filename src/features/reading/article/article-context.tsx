import { createContext, useContext } from "react";
import type { Language } from "../../../domain/language";
import { useLanguage } from "../../../ui/language-context";
import type { ArticleView } from "./article-view";

export const ArticleContext = createContext<ArticleView | undefined>(undefined);

/** The guide that a component of its text stands in. */
export const useArticle = (): ArticleView => {
  const article = useContext(ArticleContext);
  if (!article) throw new Error("A component of an article is rendered outside an ArticleContext.");
  return article;
};

const PageLanguageContext = createContext<Language | undefined>(undefined);

export const PageLanguageProvider = PageLanguageContext.Provider;

/** The language of the page around an article's text: where the text is in another, what is done on the page is not. */
export const usePageLanguage = (): Language => {
  const language = useLanguage();
  return useContext(PageLanguageContext) ?? language;
};

/** The language of an article for a `lang` attribute; undefined where it is the page's. */
export const useForeignLanguage = (article: Pick<ArticleView, "language">): Language | undefined =>
  usePageLanguage() === article.language ? undefined : article.language;
