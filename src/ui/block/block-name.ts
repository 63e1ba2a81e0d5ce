import type { Language } from "../../domain/language";
import { messagesIn } from "../../messages/messages";

/** `articleTitle`: of the only guide that it is on, else null; `articleNames`: of all of them, in short, never none. */
type Named = { ofMisses: boolean; total: number; articleTitle: string | null; articleNames: string[] };

/** What a block is called in a list: what it asks once more, or the guide that it is on; of several, the first and how many more. */
export const blockName = (
  { ofMisses, total, articleTitle, articleNames: [first = "", ...others] }: Named,
  language: Language,
): string => {
  const { misses, builder } = messagesIn(language);
  return ofMisses ? misses.blockName(total) : (articleTitle ?? builder.severalArticles(first, others.length));
};
