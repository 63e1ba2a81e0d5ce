import type { CompileContext } from "../../compile/compile-context";
import type { Item } from "../../item";
import { keyTexts } from "../../key-texts";
import { modelKindOf } from "../../models/model-kinds";
import type { ArticleRule, RuleDiagnostic } from "../lint-rule";

/** With fewer instances an equal key may be true of the world. */
const fewest = 3;

/** The instances of each model whose stem alone decides the key. */
export const instancesByModel = (items: readonly Item[], { models }: CompileContext) =>
  models
    .filter((model) => !modelKindOf(model).asksAboutOptions)
    .map(({ id }) => ({
      id,
      instances: items
        .filter(({ origin }) => origin.kind === "generated" && origin.model === id)
        .map((item) => ({ stem: item.stem, key: keyTexts(item).join("; ") })),
    }));

/**
 * L19: the key of a generated item depends on what its stem asks about.
 * Why: a model whose key is ever the same asks nothing: the slots are ornament.
 */
export const constantKey: ArticleRule<"L19"> = {
  scope: "article",
  code: "L19",
  severity: "error",
  source: "Gierl and Lai (2013), radicals and incidentals in automatic item generation",
  suggestion: "Ask for an attribute that differs between the rows.",
  check: (items, context) =>
    instancesByModel(items, context).flatMap(({ id, instances }): RuleDiagnostic[] => {
      const [key, ...others] = new Set(instances.map((instance) => instance.key));
      if (instances.length < fewest || others.length > 0) return [];
      return [{ subject: id, message: `Every instance of “${id}” has the key “${key}”.` }];
    }),
};
