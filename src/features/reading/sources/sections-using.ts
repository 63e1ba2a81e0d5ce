import type { ArticleView } from "../article/article-view";

/** The sections of a guide that rest on a source. */
export const sectionsUsing = (guide: ArticleView, source: string): ArticleView["sections"] => {
  const anchors = new Set(guide.facts.filter((fact) => fact.source === source).map((fact) => fact.section));
  return guide.sections.filter((section) => anchors.has(section.anchor));
};
