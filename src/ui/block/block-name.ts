import type { Language } from "../../domain/language";
import { messagesIn } from "../../messages/messages";

/** `articleTitle`: of the only guide that it is on, else null, where it is on so many `articles`. */
type Named = { ofMisses: boolean; total: number; articleTitle: string | null; articles: number };

/** What a block is called in a list: what it asks once more, or the guides that it is on. */
export const blockName = ({ ofMisses, total, articleTitle, articles }: Named, language: Language): string => {
  const { misses, builder } = messagesIn(language);
  return ofMisses ? misses.blockName(total) : (articleTitle ?? builder.severalArticles(articles));
};
