import type { Article } from "../domain/article/article";
import type { Result } from "../domain/result";
import type { Problem } from "./problem";

/**
 * One article folder, compiled. `result`: the whole article, or what stops it; never a part.
 * `warnings` stop nothing. `itemCount`: how many questions it makes as it stands.
 */
export type CompiledArticle = {
  slug: string;
  result: Result<Article, Problem[]>;
  warnings: Problem[];
  itemCount: number;
};

/** All content. `problems`: those that belong to no one article, such as a fault in a shared file. */
export type Content = { articles: CompiledArticle[]; problems: Problem[] };
