import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import type { ArticleRule, RuleDiagnostic } from "../lint-rule";

/** How far above chance the count may lie, in standard errors. */
const most = 2;

/**
 * L01 over an article: the key is the longest option no more often than chance allows.
 * Why: one long key is an accident; long keys all through an article are a rule that learners find.
 * `subject` is the article, by its slug.
 */
export const longestKeysOfArticle: ArticleRule<"L01"> = {
  scope: "article",
  ofWhole: true,
  code: "L01",
  severity: "error",
  source: "NBME Item-Writing Guide, testwiseness: long correct answer",
  suggestion: "Shorten keys, or give distractors as much detail, until the longest option tells nothing.",
  check: (items, { articleId }) => longKeys(items, articleId),
};

const longKeys = (items: readonly Item[], articleId: string): RuleDiagnostic[] => {
  const chances: number[] = [];
  let longest = 0;
  for (const item of items) {
    const best = formOf(item).bestOf?.(item);
    if (!best) continue;
    const length = best.options.find(({ id }) => id === best.key)?.text.length ?? 0;
    chances.push(1 / best.options.length);
    if (best.options.every(({ id, text }) => id === best.key || text.length < length)) longest += 1;
  }
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  const error = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
  if (longest <= expected + most * error) return [];
  const message = `In ${longest} of ${chances.length} questions the key is the longest option; by chance it would be ${Math.round(expected)}.`;
  return [{ subject: articleId, message }];
};
