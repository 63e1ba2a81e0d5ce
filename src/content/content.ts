import type { Article } from "../domain/article/article";
import type { CompiledItems } from "../domain/question/compile-items";
import type { Result } from "../domain/result";
import type { Problem } from "./problem";

/**
 * One article folder, compiled. `result`: the whole article, or what stops it; never a part.
 * `warnings` stop nothing. `compiled`: the questions that it makes as it stands, and what is said of them.
 */
export type CompiledArticle = {
  slug: string;
  result: Result<Article, Problem[]>;
  warnings: Problem[];
  compiled: CompiledItems;
};

/** All content. `problems`: those that belong to no one article, such as a fault in a shared file. */
export type Content = { articles: CompiledArticle[]; problems: Problem[] };
