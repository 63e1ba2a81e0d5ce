import type { ArticleView } from "../article/article-view";

/** The sections of a guide that rest on a source. */
export const sectionsUsing = (article: ArticleView, source: string): ArticleView["sections"] => {
  const anchors = new Set(article.facts.filter((fact) => fact.source === source).map((fact) => fact.section));
  return article.sections.filter((section) => anchors.has(section.anchor));
};
