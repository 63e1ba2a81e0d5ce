import type { CompileContext } from "../../compile-context";
import type { Item } from "../../item";
import { keyTexts } from "../../key-texts";
import type { ArticleRule, Found } from "../lint-rule";

/** With fewer instances an equal key may be true of the world. */
const fewest = 3;
/** Forms whose stem may be the same for several keys, because the options bring the rest. */
const askedByOptions = new Set(["true-statement", "all-that-apply", "put-in-order"]);

/**
 * L19: the key of a generated item depends on what its stem asks about.
 * Why: a model whose key is ever the same, or whose stem is the same for two keys, asks nothing: the slots are ornament.
 */
export const keyIndependentOfSlots: ArticleRule<"L19"> = {
  scope: "article",
  code: "L19",
  severity: "error",
  source: "Gierl and Lai (2013), radicals and incidentals in automatic item generation",
  suggestion: "Let the key depend on the row or the value that the stem names.",
  check: (items, context) => independentKeys(items, context),
};

const independentKeys = (items: readonly Item[], { models }: CompileContext): Found[] =>
  models.flatMap((model): Found[] => {
    if (askedByOptions.has(model.kind)) return [];
    const made = items.filter(({ origin }) => origin.kind === "generated" && origin.model === model.id);
    const keys = made.map((item) => keyTexts(item).join("; "));
    const diagnostic = (message: string, suggestion: string): Found[] => [{ subject: model.id, message, suggestion }];
    if (made.length >= fewest && new Set(keys).size === 1) {
      return diagnostic(
        `Every instance of “${model.id}” has the key “${keys[0]}”.`,
        "Ask for an attribute that differs between the rows.",
      );
    }
    const twice = made.find((item, index) =>
      made.some(({ stem }, other) => other < index && stem === item.stem && keys[other] !== keys[index]),
    );
    if (twice === undefined) return [];
    return diagnostic(
      `“${twice.stem}” of “${model.id}” is asked with two keys.`,
      "Put the row or the value into the stem, as a slot.",
    );
  });
