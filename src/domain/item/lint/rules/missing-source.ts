import { aboutItem, type ItemRule } from "../lint-rule";

/**
 * L27: an item has a source and the day it was read.
 * Why: a rule without a date cannot be trusted.
 */
export const missingSource: ItemRule<"L27"> = {
  scope: "item",
  code: "L27",
  severity: "error",
  blocks: true,
  source: "None in the literature: it follows from keys that are proved by facts (docs/decisions/005)",
  suggestion: "Add both to the source.",
  check: (item) => {
    const { source } = item.passage;
    return [
      ...(source.url.trim() === "" || source.publisher.trim() === ""
        ? [aboutItem(item, `its source “${source.id}” has no address or no publisher`)]
        : []),
      ...(source.checked.trim() === ""
        ? [
            aboutItem(
              item,
              `its source “${source.id}” does not say when it was checked`,
              "Add the day that somebody read it.",
            ),
          ]
        : []),
    ];
  },
};
