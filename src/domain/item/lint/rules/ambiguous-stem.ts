import type { ArticleRule, RuleDiagnostic } from "../lint-rule";
import { constantKey, instancesByModel } from "./constant-key";

/**
 * L19: a stem that a model generates is asked with one key.
 * Why: where the same question has two keys, the slots are ornament.
 */
export const ambiguousStem: ArticleRule<"L19"> = {
  scope: "article",
  code: "L19",
  severity: "error",
  source: constantKey.source,
  suggestion: "Put the row or the value into the stem, as a slot.",
  check: (items, context) =>
    instancesByModel(items, context).flatMap(({ id, instances }): RuleDiagnostic[] => {
      const twice = instances.find(({ stem, key }, index) =>
        instances.some((instance, other) => other < index && instance.stem === stem && instance.key !== key),
      );
      return twice ? [{ subject: id, message: `“${twice.stem}” of “${id}” is asked with two keys.` }] : [];
    }),
};
