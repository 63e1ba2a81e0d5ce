import { compileContent } from "../../src/content/compile-content";
import type { Article } from "../../src/domain/article/article";
import { permits } from "./permits";

/** The article on permits as an editor's change leaves it; it must pass every check. */
export const permitsArticle = async (changes: Parameters<typeof permits>[0] = {}): Promise<Article> => {
  const { articles } = await compileContent(permits(changes));
  const result = articles[0]?.result;
  if (!result?.ok) throw new Error(JSON.stringify(result?.failure, null, 2));
  return result.value;
};

/** The worker permit lasts longer, and the guide, its quote, the claim and the table say so. */
export const longerWorkerPermit = {
  "articles/permits/article.mdx": (text: string) => text.replace("lasts 24 months", "lasts 36 months"),
  "articles/permits/facts.yaml": (text: string) => text.replace("lasts 24 months", "lasts 36 months"),
  "facts/permits.yaml": (text: string) => text.replace("twenty-four", "thirty-six").replace("months: 24", "months: 36"),
};
