import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import type { ArticleRule, RuleDiagnostic } from "../lint-rule";

/** Critical values of chi-square at p = 0.01, by degrees of freedom. */
const critical: Record<number, number> = { 1: 6.635, 2: 9.21, 3: 11.345, 4: 13.277 };
/** Below this expected count in a position the test says nothing. */
const leastExpected = 5;

/**
 * L25: keys stand in every position equally often over an article (chi-square, p < 0.01).
 * Why: a learner who finds that the key is seldom last needs to know less.
 * `subject` is the article, by its slug.
 */
export const keyPositionBias: ArticleRule<"L25"> = {
  scope: "article",
  ofWhole: true,
  code: "L25",
  severity: "error",
  source: "Attali and Bar-Hillel (2003), Guess where: the position of correct answers",
  suggestion: "Raise the version of a model or rename an item, so that options are mixed anew.",
  check: (items, { articleId }) => biasOf(items, articleId),
};

const biasOf = (items: readonly Item[], articleId: string): RuleDiagnostic[] => {
  const observed = [0, 0, 0, 0, 0];
  const expected = [0, 0, 0, 0, 0];
  for (const item of items) {
    const best = formOf(item).bestOf?.(item);
    best?.options.forEach(({ id }, index) => {
      expected[index] = (expected[index] ?? 0) + 1 / best.options.length;
      if (id === best.key) observed[index] = (observed[index] ?? 0) + 1;
    });
  }
  const tested = expected.flatMap((count, index) => (count >= leastExpected ? [index] : []));
  const distance = tested.reduce(
    (sum, index) => sum + ((observed[index] ?? 0) - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1),
    0,
  );
  if (tested.length < 2 || distance <= (critical[tested.length - 1] ?? Number.POSITIVE_INFINITY)) return [];
  const counts = tested.map((index) => `${observed[index]} times in place ${index + 1}`).join(", ");
  const message = `Keys stand ${counts}: that is no chance (chi-square ${distance.toFixed(1)}).`;
  return [{ subject: articleId, message }];
};
