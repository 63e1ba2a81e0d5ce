import type { ListedArticle } from "../../data/article/list-articles";
import { articleAddress } from "../../domain/article/article-slug";
import { languages, originalLanguage } from "../../domain/language";
import { messagesIn } from "../../messages/messages";

type Listed = Pick<ListedArticle, "slug" | "title" | "summary" | "reviewed" | "language">;

const line = (site: string, { slug, title, summary, reviewed, language }: Listed) =>
  `- [${title}](${site}${articleAddress(slug)}.md): ${summary} (${messagesIn(language).discovery.reviewed} ${reviewed})`;

/** What there is to read, for language models, as llmstxt.org asks: the Markdown twin of each guide. `site`: where it is read; empty: addresses are relative. */
export const llmsText = (site: string, articles: readonly Listed[]): string => {
  const messages = messagesIn(originalLanguage).discovery;
  const sections = languages.flatMap((language) => {
    const own = articles.filter((article) => article.language === language);
    return own.length === 0
      ? []
      : [`## ${messagesIn(language).discovery.articles} (${language})`, own.map((one) => line(site, one)).join("\n")];
  });
  return `${[`# ${messages.name}`, `> ${messages.description}`, messages.notice, ...sections].join("\n\n")}\n`;
};
