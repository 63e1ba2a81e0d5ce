import { subjectOf } from "../../item-identity";
import type { ArticleRule } from "../lint-rule";

/**
 * L22: an item tests an objective.
 * Why: what an item without objective tests can be neither scheduled nor reviewed.
 */
export const noObjective: ArticleRule<"L22"> = {
  scope: "article",
  code: "L22",
  severity: "error",
  source: "Haladyna, Downing and Rodriguez (2002), rule 1",
  suggestion: "Name the fact that it tests as `objective`.",
  check: (items) =>
    items
      .filter(({ objective }) => objective.trim() === "")
      .map((item) => ({ subject: subjectOf(item), message: `“${item.stem}” tests no objective.` })),
};
