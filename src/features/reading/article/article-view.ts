import type { OutdatedSection } from "../../../domain/article/outdated-section";
import type { Fact } from "../../../domain/fact/fact";
import type { FactTable } from "../../../domain/fact/fact-table";
import type { Source } from "../../../domain/fact/source";
import type { Language } from "../../../domain/language";
import type { PathwayMap } from "../../../domain/pathway/pathway-map";
import type { Picture } from "../../../domain/picture/picture";
import { nextReview } from "../next-review";
import { readingMinutes } from "../reading-minutes";
import { drawnSections } from "../sections/drawn-sections";
import type { ArticleFields } from "./article-fields";

/** What a guide's page knows of its article. It is public: items stand here as a number only, so no key can leak. */
export type ArticleView = {
  slug: string;
  /** The revision that is shown. */
  revision: number;
  /** Published before a second person had accepted it. */
  isOverride?: true;
  title: string;
  summary: string;
  language: Language;
  reviewed: string;
  nextReview: string;
  minutes: number;
  sections: { anchor: string; heading: string }[];
  facts: Pick<Fact, "id" | "source" | "section" | "volatility" | "excerpt">[];
  sources: Source[];
  tables: FactTable[];
  items: number;
  /** Of a translation: where the original has moved on. */
  behind: OutdatedSection[];
  /** What a `SystemMap` shows; null where there is none. */
  map: PathwayMap | null;
  /** Those that its figures show. */
  pictures: Picture[];
};

/** What is drawn in an article and is not of it. */
export type Illustrations = Pick<ArticleView, "map" | "pictures">;

export const toArticleView = (
  article: ArticleFields,
  { map = null, pictures = [] }: Partial<Illustrations> = {},
): ArticleView => ({
  slug: article.slug,
  revision: article.revision,
  ...(article.isOverride && { isOverride: true as const }),
  title: article.title,
  summary: article.summary,
  language: article.language,
  reviewed: article.reviewed,
  nextReview: nextReview(article.reviewed, article.reviewEveryMonths),
  minutes: readingMinutes(article.sections.flatMap((section) => section.passages)),
  sections: drawnSections(article),
  facts: article.facts.map(({ id, source, section, volatility, excerpt }) => ({
    id,
    source,
    section,
    volatility,
    // The framework hands no absent value to a page.
    ...(excerpt && { excerpt }),
  })),
  sources: article.sources,
  tables: article.tables,
  items: article.items.total,
  behind: article.behind ?? [],
  map,
  pictures,
});
