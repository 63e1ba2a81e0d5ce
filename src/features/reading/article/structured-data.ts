import { articleAddress } from "../../../domain/article/article-slug";
import { addressIn, languageTag } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import type { ArticleView } from "./article-view";

/**
 * What a guide says of itself to machines, as JSON-LD. Nobody is named as its reviewer, since no reviewer is named to us.
 * `site`: where the product is reached; without it the addresses hold for the page that they stand on.
 */
export const structuredData = (article: ArticleView, site = ""): object => {
  const publisher = { "@type": "Organization", name: "iatroX", url: `${site}/` };
  const crumbs = [
    { name: messagesIn(article.language).reading.articles, item: `${site}${addressIn(article.language, "/articles")}` },
    { name: article.title, item: `${site}${articleAddress(article.slug)}` },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "MedicalWebPage",
        name: article.title,
        description: article.summary,
        url: `${site}${articleAddress(article.slug)}`,
        inLanguage: languageTag(article.language),
        lastReviewed: article.reviewed,
        audience: { "@type": "MedicalAudience", audienceType: "International medical graduates" },
        publisher,
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
      },
    ],
  };
};
