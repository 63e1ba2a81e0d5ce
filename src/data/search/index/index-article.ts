import type { Article } from "../../../domain/article/article";
import { countWords } from "../../../domain/search/count-words";
import type { SearchEntry } from "../../../domain/search/entries/search-entry";
import { toEntries } from "../../../domain/search/entries/to-entries";
import { command } from "../../database/statement";
import { Prisma } from "../../generated/client";
import { configSql } from "../config-sql";
import { indexTerms } from "./index-terms";
import { unindexArticle } from "./unindex-article";

/**
 * `vector` has the entry's own words, by falling weight, `heads` only its own title or heading; `whole` also the words of
 * what it stands in.
 */
const insertEntries = command(
  (entries: readonly SearchEntry[], { slug, language }: Pick<Article, "slug" | "language">) => {
    const config = configSql(language);
    return Prisma.sql`
    INSERT INTO search_entry (article_slug, position, language, kind, section, fact, title, heading, text, superseded, title_words,
                              heading_words, quote_words, passage_words, context_words, heads, vector, whole)
    SELECT ${slug}, position, ${language}, kind, section, fact, title, heading, text, superseded, "titleWords",
      "headingWords", "quoteWords", "passageWords", "contextWords",
      to_tsvector(${config}, concat_ws(' ', "titleWords", "headingWords")),
      setweight(to_tsvector(${config}, "titleWords"), 'A') || setweight(to_tsvector(${config}, "headingWords"), 'B')
        || setweight(to_tsvector(${config}, "quoteWords"), 'C') || setweight(to_tsvector(${config}, "passageWords"), 'D'),
      to_tsvector(${config}, concat_ws(' ', "titleWords", "headingWords", "quoteWords", "passageWords", "contextWords"))
    FROM jsonb_to_recordset(${JSON.stringify(entries.map((entry, position) => ({ ...entry, position })))}::jsonb)
      AS entry (position int, kind entry_kind, section text, fact text, title text, heading text, text text, superseded boolean, "titleWords" text,
                "headingWords" text, "quoteWords" text, "passageWords" text, "contextWords" text)`;
  },
  (sql, { article }) => sql([], { slug: article, language: "en" }),
);

/** Makes search find what the article says now, and nothing of what it said before. Publishers take turns. */
export const indexArticle = async (
  transaction: Prisma.TransactionClient,
  article: Omit<Article, "items">,
): Promise<void> => {
  const { slug, language } = article;
  await unindexArticle(transaction, slug);
  const entries = toEntries(article);
  await insertEntries(transaction, entries, { slug, language });
  await indexTerms(transaction, language, countWords(entries, 1));
};
