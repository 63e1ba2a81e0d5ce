import type { Language } from "../language";

/** The language that a reader's questions are to be in: that of the page, where any are; null: whichever there are. */
export const questionLanguage = (
  language: Language,
  articles: readonly { language: Language; items: { total: number } }[],
): Language | null => (articles.some((one) => one.language === language && one.items.total > 0) ? language : null);
